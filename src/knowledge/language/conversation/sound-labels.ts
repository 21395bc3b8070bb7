import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import type { Heard, HeardAct } from '#knowledge/language/conversation/heard.ts';
import { saysNoToPaying, speaksOfDebt, withholds } from '#knowledge/language/conversation/own-words.ts';
import { once, says } from '#knowledge/language/conversation/pattern.ts';
import * as agent from '#knowledge/language/conversation/plain-agent.ts';
import * as customer from '#knowledge/language/conversation/plain-customer.ts';
import { replyIn } from '#knowledge/language/conversation/replies.ts';
import { answeredBy, type ConversationState } from '#knowledge/language/conversation/state.ts';
import { complaintActs, saysPaid } from '#knowledge/language/conversation/words.ts';

/** Under this confidence a label that weighs heavily needs a word in the text that speaks for it. */
const certain = 0.7;
/** Under this confidence a claim that would end the call has to be said in so many words; a judgement, not a measured limit. */
const barely = 0.6;
/** From this confidence a label stands by itself. */
const surely = 0.9;

/** One utterance with what is known when it is said. */
interface Said {
  readonly state: ConversationState;
  readonly text: string;
  readonly heard: Heard;
}

/** The labels that the words bear out: weak ones that nothing in the text supports are left, and what is said plainly is added. */
export function soundLabels(state: ConversationState, role: Role, text: string, heard: Heard): Act[] {
  const said = { state, text, heard };
  const bearsOut = role === 'agent' ? agentShows : customerShows;
  const acts: Act[] = [];
  for (const one of heard.acts) if (!acts.includes(one.act) && bearsOut(one, said)) acts.push(one.act);
  const plain = role === 'agent' ? plainOfAgent(said, acts) : plainOfCustomer(said, acts);
  for (const act of plain) if (!acts.includes(act)) acts.push(act);
  return acts;
}

function agentShows({ act, confidence }: HeardAct, { state, text, heard }: Said): boolean {
  switch (act) {
    case 'settles_too_low':
      return confidence >= certain || agent.givesAway(text) || agent.cutsDebt(text);
    case 'gives_away_lead':
      return confidence >= certain || !isSure(heard, 'open_question') || agent.letsGo(text);
    case 'accepts_vague':
      // Before the debt was named there is nothing vague to accept.
      return isNamed(state) || confidence >= surely;
    case 'moralising_argument':
      return confidence >= 0.6 || isNamed(state) || agent.moralises(text);
    case 'offers_arrangement':
      return confidence >= surely || arranging(text) || heard.phrases.instalments !== null;
    case 'concrete_agreement':
      return (
        isNamed(state) &&
        (state.deal !== null || state.table !== null || state.concreteTurn !== null || confidence >= surely)
      );
    case 'invites_excuse':
      return confidence >= certain || !takesUpWord(state, text);
    default:
      return true;
  }
}

const arranging = says(
  /(?<![a-z])(?:termijn\w*|schij[fv]\w*|keer|keren|delen|deel|stuk\w*|per (?:maand|week)|elke|iedere|uitstel\w*|spreid\w*|gespreid\w*|regeling|helft|afbetal\w*|in (?:tweeen|drieen|vieren)|kleine(?:re)? bedragen|later|rest|mag dat|eerst)(?![a-z])/,
);

function plainOfAgent({ state, text, heard }: Said, acts: readonly Act[]): Act[] {
  const found: Act[] = [];
  const heardAmount = heard.phrases.amounts.some((amount) => amount.cents !== null && amount.cents > 0);
  // Who names an amount and says that it is open, states the purpose, whatever else he does.
  const settles = acts.some((act) => settling.has(act));
  const opens = state.named.purposeTurn === null && namesDossier(state, heard);
  if (heardAmount && state.deal === null && (opens || (!settles && speaksOfDebt(text)))) found.push('states_purpose');
  if (agent.obliges(text)) found.push('must_verb');
  if (isNamed(state) && agent.moralises(text)) found.push('moralising_argument');
  const guesses = state.named.causeTurn === null && state.paid === null && agent.guessesReason(text);
  if ((agent.suppliesExcuse(text) || guesses) && !takesUpWord(state, text)) found.push('invites_excuse');
  if (isNamed(state) && agent.handsOver(text)) found.push('gives_away_lead');
  if (state.turn > 1 && agent.recognises(text) && !agent.suppliesExcuse(text) && !acts.includes('invites_excuse'))
    found.push('empathy');
  if (isNamed(state) && agent.cutsDebt(text) && !acts.includes('trade_offer')) found.push('settles_too_low');
  if (state.agentTurns < 2 && agent.checksWho(text) && !acts.includes('states_purpose'))
    found.push('verifies_identity');
  return found;
}

const settling: ReadonlySet<Act> = new Set<Act>([
  'summary',
  'concrete_agreement',
  'proposes_date',
  'trade_offer',
  'settles_too_low',
  'offers_arrangement',
]);

/** The amount of the dossier is said. */
function namesDossier(state: ConversationState, heard: Heard): boolean {
  const invoices = state.customer?.invoices ?? [];
  const open = invoices.reduce((total, invoice) => total + invoice.openCents, 0);
  return heard.phrases.amounts.some((amount) =>
    [open, ...invoices.map((one) => one.openCents)].some(
      (owed) => owed > 0 && amount.cents !== null && Math.abs(owed - amount.cents) < 100,
    ),
  );
}

function customerShows({ act, confidence }: HeardAct, { state, text, heard }: Said): boolean {
  // "Die betaal ik niet" sounds like a complaint; it is one when something was wrong.
  if (complaintActs.includes(act)) {
    const refuses = saysNo(text) || isSure(heard, 'refuses');
    return confidence >= surely || !refuses || customer.findsFault(text);
  }
  switch (act) {
    case 'excuse_not_received':
      return !customer.asksWhich(text);
    case 'excuse_already_paid':
      // Somebody may have paid for something else: barely heard and not said in so many words, it ends no call.
      return (confidence >= barely || saysPaid(text)) && (confidence >= certain || !saysNo(text));
    case 'excuse_no_cash':
      return confidence >= certain || !saysNo(text);
    case 'excuse_agreement_with_colleague':
    case 'will_call_back':
      return confidence >= surely || !saysNo(text);
    case 'concrete_promise':
      return confidence >= surely || heard.phrases.dates.length > 0 || !isDoubtful(state, text);
    case 'cooperative':
      return !saysNo(text);
    case 'refuses':
      return confidence >= surely || !deniesReceipt(state, text);
    default:
      return true;
  }
}

/** "Nee", when the agent asked whether it was received. */
function deniesReceipt(state: ConversationState, text: string): boolean {
  return agent.asksReceipt(answeredBy(state, 'customer')?.text ?? '') && customer.deniesReceipt(text) && !saysNo(text);
}

const soon = says(/(?<![a-z])(?:nu|meteen|direct|vandaag|gelijk|onmiddellijk)(?![a-z])/);

/** A promise without a day, where nothing was proposed that it could be a yes to. */
function isDoubtful(state: ConversationState, text: string): boolean {
  if (soon(text)) return false;
  return state.table === null && state.deal === null && replyIn(text) !== 'accepts';
}

function plainOfCustomer({ state, text }: Said, acts: readonly Act[]): Act[] {
  if (!isNamed(state)) return [];
  const found: Act[] = [];
  const flatNo =
    agent.asksToPay(answeredBy(state, 'customer')?.text ?? '') && /^(?:nee|neen|nooit)(?![a-z])/.test(text);
  if (saysNo(text) || flatNo || (state.refusalTurn !== null && isPersisting(state, text, acts))) found.push('refuses');
  if (saysPaid(text)) found.push('excuse_already_paid');
  if (found.length > 0) return found;
  if (customer.hasNoMoney(text)) found.push('excuse_no_cash');
  if (customer.waitsForApproval(text)) found.push('excuse_approval_pending');
  if (customer.goesInRun(text) && !acts.includes('asks_arrangement')) found.push('excuse_in_batch');
  if (customer.personAbsent(text)) found.push('excuse_person_absent');
  if (customer.waitsForMoney(text)) found.push('excuse_waiting_for_own_customers');
  if (customer.colleaguePromised(text)) found.push('excuse_agreement_with_colleague');
  if (customer.notReceived(text) || deniesReceipt(state, text)) found.push('excuse_not_received');
  if (customer.waitsForGoods(text)) found.push('complaint_delivery');
  return found;
}

/** A refusal in words that need no label. */
export const saysNo = once(
  (text: string): boolean => saysNoToPaying(text) || customer.refusesPlainly(text) || withholds(text),
);

/** Who refused just before, and answers with a challenge or a no, still refuses. */
function isPersisting(state: ConversationState, text: string, acts: readonly Act[]): boolean {
  if (state.turn - (state.refusalTurn ?? 0) > 2 || state.deal !== null) return false;
  if (acts.includes('concrete_promise') || acts.includes('vague_promise') || acts.includes('will_call_back'))
    return false;
  const pressed = state.previous?.acts.some((act) => act === 'pressure' || act === 'settles_too_low') === true;
  return replyIn(text) === 'declines' || (pressed && customer.persists(text));
}

/** A label of this utterance that is sure enough to go by. */
function isSure(heard: Heard, act: Act): boolean {
  return heard.acts.some((one) => one.act === act && one.confidence >= certain);
}

/** The debt was named: before that, nobody excuses, refuses or agrees. */
function isNamed(state: ConversationState): boolean {
  return state.named.purposeTurn !== null || state.named.amountTurn !== null;
}

/** A telling word of what the customer said just before comes back: he named it first. */
function takesUpWord(state: ConversationState, text: string): boolean {
  if (state.previous?.role !== 'customer') return false;
  const words = new Set(state.previous.text.split(/[^a-z]+/).filter((word) => word.length > 4));
  return text.split(/[^a-z]+/).some((word) => words.has(word) && !commonWords.test(word));
}

const commonWords =
  /^(?:betalen|betaald|betaal|factuur|rekening|misschien|eigenlijk|natuurlijk|helemaal|gewoon|alles|allemaal|worden|hebben|vandaag|morgen)$/;
