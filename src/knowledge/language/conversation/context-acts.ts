import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import { canFit, says } from '#knowledge/language/conversation/pattern.ts';
import { letsGo, threatensOrDoubts } from '#knowledge/language/conversation/plain-agent.ts';
import { letsPass, replyIn, takesLeave } from '#knowledge/language/conversation/replies.ts';
import { isSharp } from '#knowledge/language/conversation/sharp-words.ts';
import type { ConversationState, Terms } from '#knowledge/language/conversation/state.ts';
import { askingActs, excuseActs } from '#knowledge/language/conversation/words.ts';

/** What the labels that need context are decided from. */
export interface ContextFacts {
  readonly role: Role;
  /** Plain text of this utterance. */
  readonly text: string;
  /** Labels of the utterance by itself. */
  readonly acts: readonly Act[];
  readonly terms: Terms | null;
  /** The whole of what is spoken about, this utterance included. */
  readonly debtCents: number | null;
}

const evasive: ReadonlySet<Act> = new Set<Act>([
  'vague_promise',
  'excuse_in_batch',
  'excuse_person_absent',
  'excuse_approval_pending',
]);

/** The labels of an utterance, with those that need context decided from the state of the conversation. */
export function actsInContext(state: ConversationState, facts: ContextFacts): Act[] {
  if (facts.role === 'customer') return [...facts.acts];
  const acts = [...facts.acts];
  decide(acts, 'accepts_vague', acceptsVague(state, facts));
  decide(acts, 'trade_offer', tradesOffer(facts));
  decide(acts, 'settles_too_low', settlesTooLow(state, facts, acts.includes('trade_offer')));
  decide(acts, 'concrete_agreement', fixesAgreement(state, facts));
  decide(acts, 'summary', summarises(state, facts));
  decide(acts, 'threat_at_close', threatensAtClose(state, facts));
  return acts;
}

function decide(acts: Act[], act: Act, holds: boolean): void {
  const place = acts.indexOf(act);
  if (holds && place < 0) acts.push(act);
  else if (!holds && place >= 0) acts.splice(place, 1);
}

/** An answer that says neither yes nor no. */
function leavesOpen(text: string): boolean {
  const reply = replyIn(text);
  return reply === 'doubts' || reply === 'conditional';
}

function acceptsVague(state: ConversationState, facts: ContextFacts): boolean {
  const { previous } = state;
  if (previous?.role !== 'customer') return facts.acts.includes('accepts_vague');
  if (facts.acts.some((act) => askingActs.includes(act) && act !== 'why_question')) return false;
  // Who does not know, or leaves a way out ("en als het niet gaat, laat ik iets weten"), and gets that, whatever was agreed.
  if (letsGo(facts.text) && leavesOpen(previous.text)) return true;
  // A day that was promised or agreed on makes later "zodra het kan" small talk.
  if (previous.acts.includes('concrete_promise')) return false;
  if (state.concreteTurn === state.turn && !previous.acts.some((act) => evasive.has(act))) return false;
  const agreed = state.deal?.acceptedAt != null && state.deal.payments[0]?.date && !state.deal.vague;
  if (agreed && !previous.acts.includes('vague_promise')) return false;
  // A no is an answer.
  const refused = previous.acts.includes('refuses') && !previous.acts.includes('vague_promise');
  if (facts.acts.includes('accepts_vague')) return !refused || letsGo(facts.text);
  const waits = state.open.some((one) => one.kind === 'vague' && one.turn === state.turn);
  const dodges = previous.acts.some((act) => evasive.has(act)) && !previous.acts.includes('concrete_promise');
  return (waits || dodges) && letsPass(facts.text) && !facts.acts.includes('pressure');
}

const giveAndTake = says(
  /(?<![a-z])(?:op voorwaarde dat|in ruil|mits|als (?:u|je|ge|jij|gij|jullie)[^.?!]{3,80}(?:dan|doe ik|wacht ik|zet ik|haal ik|krijgt|heeft u|laat ik)|dan (?:wacht|zet|haal|doe|laat|houd) ik[^.?!]{3,80}als (?:u|je|ge))(?![a-z])/,
);

function tradesOffer(facts: ContextFacts): boolean {
  if (facts.acts.includes('trade_offer')) return true;
  return facts.terms !== null && giveAndTake(facts.text) && !facts.acts.includes('pressure');
}

/** Above this many months of instalments, or below this share of the debt, the agent gives much away. */
const longest = 18;
const smallestShare = 0.5;

function settlesTooLow(state: ConversationState, facts: ContextFacts, trades: boolean): boolean {
  if (trades) return false;
  if (facts.acts.includes('settles_too_low')) return !isWholeAnswer(state, facts);
  const { terms } = facts;
  const debt = facts.debtCents;
  if (!terms || debt === null || facts.acts.includes('states_purpose') || facts.acts.includes('refers_to_help'))
    return false;
  const monthly = terms.instalments?.cents;
  const count = terms.instalments?.count;
  if (
    monthly !== undefined &&
    count === undefined &&
    terms.instalments?.interval === 'month' &&
    debt / monthly > longest
  )
    return true;
  if (!facts.acts.includes('offers_arrangement') || terms.instalments !== null || state.complaint !== null)
    return false;
  const total = terms.payments.reduce((sum, payment) => sum + (payment.cents ?? debt), 0);
  return total < debt * smallestShare && !speaksOfMore(facts.text);
}

const speaksOfMore = says(/(?<![a-z])(?:rest|nu alvast|vandaag|restant|daarna)(?![a-z])/);

/** "Allez, goed zo": a word of encouragement after a day for the whole amount gives nothing away. */
function isWholeAnswer(state: ConversationState, facts: ContextFacts): boolean {
  const { deal } = state;
  const { debtCents } = facts;
  if (facts.terms !== null || state.concreteTurn !== state.turn || !deal?.payments[0]?.date) return false;
  const sum = deal.payments.reduce((total, payment) => total + (payment.cents ?? debtCents ?? 0), 0);
  return debtCents === null || sum >= debtCents;
}

function fixesAgreement(state: ConversationState, facts: ContextFacts): boolean {
  const whole = facts.terms?.payments.some((payment) => payment.date !== null && payment.cents !== null) ?? false;
  const asked = facts.acts.includes('closed_question') && !facts.acts.includes('summary');
  if (facts.acts.includes('concrete_agreement'))
    return facts.terms === null || whole || facts.acts.includes('summary') || !asked;
  if (!whole || facts.acts.includes('states_purpose')) return false;
  const taken = state.deal !== null || state.previous?.acts.includes('concrete_promise') === true;
  return taken && !asked && !facts.acts.includes('trade_offer');
}

const repeats = says(
  /(?<![a-z])(?:samengevat|samenvattend|ik vat|vat (?:het|ik)|kort(?:om)?|nog (?:even|eens)|even (?:rustig )?na|herhaal|afgesproken|spreken we af|afspraak|voor de (?:goede orde|duidelijkheid|zekerheid)|even recapituleren|op een rij|klopt dat|heb ik (?:het|dat) (?:zo )?goed|resumeren)(?![a-z])|(?:^|[.!,:;] )(?:(?:goed|prima|oke|mooi|allez),? )?dus(?![a-z])/,
);

/** Words that say that what follows is a summary. */
const announces = says(
  /(?<![a-z])(?:samengevat|samenvattend|vat (?:ik|het) [^.?!]{0,20}samen|ik vat samen|(?:ik|even) herhaal\w*|herhaal ik|even herhalen|voor de (?:goede orde|duidelijkheid|zekerheid)|op een rij(?:tje)?|recapituler\w*|resumeren)(?![a-z])/,
);
/** The agent asks whether it is right as he says it. */
const checks = says(
  /(?<![a-z])(?:klopt (?:dat|het|dit|dat zo)|is dat (?:zo )?(?:juist|goed|correct|volledig|duidelijk|in orde|akkoord)|zo goed|goed zo|akkoord zo|zo akkoord|heb ik (?:het|dat) (?:zo )?goed|is (?:het|'t) (?:zo )?(?:goed|juist)(?: zo)?|juist zo)[^.?!]{0,15}\?/,
);
/** One step that somebody takes next. */
const steps =
  /(?<![a-z])(?:(?:u|je|ge|jij|gij|hij|zij|ze|[a-z]+) (?:belt|stuurt|mailt|vraagt|krijgt|betaalt|stort|maakt|komt|brengt|legt|zoekt|laat)|(?:bel|betaal|stort|stuur|mail|krijg|maak) (?:u|je|ge|jij|gij)|(?:belt|stuurt|mailt|vraagt|krijgt|betaalt|stort|maakt|komt|brengt|legt|zoekt|laat) (?:u|je|ge|jij|gij|de|het|onze|er)|ik (?:bel|stuur|mail|open|leg|zet|noteer|schrijf|haal)|(?:bel|stuur|mail|open|leg|zet|noteer|schrijf|haal) ik)(?![a-z])/g;
const canNameSteps = canFit(steps);

/** More than one step is named. */
export function namesSteps(text: string): boolean {
  return canNameSteps(text) && (text.match(steps)?.length ?? 0) > 1;
}

const namesDay = says(
  /(?<![a-z])(?:morgen\w*|overmorgen|\w+dag|uur|vandaag|\w+middag|\w+avond|\w+ochtend|straks|week)(?![a-z])/,
);
const drawsTogether = says(
  /(?:^|[.!,:;] |(?<![a-z])(?:goed|prima|oke|mooi|fijn|allez|dank u(?: wel)?(?: \w+)?) )(?:dus|dan|goed:|zo noteer)(?![a-z])/,
);

function summarises(state: ConversationState, facts: ContextFacts): boolean {
  const { deal } = state;
  const said = facts.terms?.payments[0];
  const dated = said?.date != null || namesDay(facts.text);
  if (facts.acts.includes('summary')) return deal !== null || dated || said?.cents != null || announces(facts.text);
  if (state.turn < 6 || facts.acts.includes('states_purpose')) return false;
  if (announces(facts.text)) return true;
  const sums = dated && drawsTogether(facts.text) && !facts.acts.includes('trade_offer');
  if (sums && !facts.acts.includes('pressure') && namesSteps(facts.text)) return true;
  if (!deal || !said) return false;
  const same = said.date !== null && deal.payments.some((payment) => payment.date === said.date);
  if (!same || facts.text.length < 40) return false;
  if (checks(facts.text) || (said.cents !== null && namesSteps(facts.text))) return true;
  // What is fixed here for the first time repeats nothing.
  return deal.turns.length >= 2 && deal.acceptedAt !== null && repeats(facts.text);
}

const distrust = says(
  /(?<![a-z])(?:(?:deze|dit) keer (?:wel|echt)|niet (?:weer|zoals (?:de )?vorige)|er (?:dit keer )?wel aan houd\w*|anders (?:staat|komt|gaat|sta|stuur|hang|zal|zwaait)|ik houd? (?:u|je|jou|jullie) in de gaten|hou(?:d)? (?:je|u|ge) (?:er|daar) (?:nu )?aan|ik ken (?:dat|u|je|jullie))(?![a-z])/,
);

function threatensAtClose(state: ConversationState, facts: ContextFacts): boolean {
  const agreed = state.deal !== null && state.deal.acceptedAt !== null;
  const leaving = takesLeave(facts.text) || state.summaryTurn !== null;
  if (!agreed && !leaving) return false;
  if (facts.acts.includes('summary') || facts.acts.includes('trade_offer')) return false;
  // Without a sharp word a farewell is a farewell.
  if (!isSharp(facts.text) && !facts.acts.includes('pressure')) return false;
  if (facts.acts.includes('pressure') || facts.acts.includes('threat_at_close')) return true;
  return (
    agreed &&
    (distrust(facts.text) || threatensOrDoubts(facts.text)) &&
    facts.acts.every((act) => act !== 'thanks_positive_close')
  );
}

/** Whether a label is a reason not to have paid. */
export function isExcuse(act: Act): boolean {
  return excuseActs.includes(act);
}
