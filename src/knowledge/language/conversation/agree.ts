import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import { dealFrom, givesWay, mergeTerms } from '#knowledge/language/conversation/deals.ts';
import { says } from '#knowledge/language/conversation/pattern.ts';
import { isAsked } from '#knowledge/language/conversation/plain.ts';
import type { Reply } from '#knowledge/language/conversation/replies.ts';
import {
  answeredBy,
  type Concession,
  type ConversationState,
  type Deal,
  type Terms,
} from '#knowledge/language/conversation/state.ts';
import { speaksOfCallingBack } from '#knowledge/language/conversation/words.ts';
import { replaces, withdraws } from '#knowledge/language/conversation/withdrawal.ts';

/** One utterance as far as agreeing is concerned. */
export interface Negotiation {
  readonly role: Role;
  readonly turn: number;
  readonly text: string;
  readonly acts: readonly Act[];
  readonly terms: Terms | null;
  readonly reply: Reply;
  /** The customer refuses to pay, and not only a part. */
  readonly refuses: boolean;
  /** A bare day answers the question when it is paid. */
  readonly answersWhen: boolean;
}

/** What agreeing changes in the state. */
export interface Agreed {
  readonly table: Terms | null;
  readonly deal: Deal | null;
  readonly concessions: readonly Concession[];
}

/** How many turns a proposal stays on the table without an answer. */
const patience = 4;

/** Who proposed what, what was taken, and what was taken back. Later corrections win. */
export function agree(state: ConversationState, said: Negotiation): Agreed {
  const concessions = concessionsAfter(state, said);
  const { table, deal } = said.role === 'customer' ? customerSays(state, said) : agentSays(state, said);
  return { table, deal, concessions };
}

type TableAndDeal = Pick<Agreed, 'table' | 'deal'>;

function customerSays(state: ConversationState, said: Negotiation): TableAndDeal {
  const { table, deal } = state;
  const { terms, acts, reply, turn, refuses } = said;
  const offer = table?.by === 'agent' && table.declined !== true && turn - table.turn <= patience ? table : null;
  const asked =
    answeredBy(state, 'customer')?.acts.some((act) => act === 'concrete_agreement' || act === 'summary') === true;
  if (deal && !terms && withdraws(said.text, asked)) return { table: null, deal: null };
  if (deal && terms?.payments[0]?.date && !terms.vague && reply === 'declines' && replaces(said.text))
    return { table: null, deal: dealFrom(mergeTerms(deal, terms), null, [...deal.turns, turn].slice(-20)) };
  if (terms?.firm && !terms.vague && isSpokenOf(state, terms)) {
    const whole = mergeTerms(offer ?? deal ?? table, terms);
    return {
      table: whole,
      deal: dealFrom(whole, offer && reply === 'accepts' ? turn : null, turnsOf(offer, deal, turn)),
    };
  }
  const promises = acts.includes('concrete_promise') && !isAsked(said.text);
  const shrugs =
    !acts.includes('concrete_promise') && (offer?.pressed === true || isRefusing(state)) && shrugging.test(said.text);
  if (
    offer &&
    (reply === 'accepts' || (reply === 'other' && promises)) &&
    !shrugs &&
    !refuses &&
    !(acts.includes('asks_arrangement') && terms === null)
  ) {
    // A day inside the acceptance ("ja, maandag dan") makes the offer precise.
    const whole = terms && !terms.vague ? mergeTerms(offer, terms) : offer;
    return { table: null, deal: dealFrom(mergeDeal(deal, whole), turn, turnsOf(offer, deal, turn)) };
  }
  const stands = deal?.acceptedAt === null && (refuses || reply === 'declines') ? null : deal;
  const asks = acts.includes('asks_arrangement') || acts.includes('vague_promise');
  if (terms && (asks || reply === 'declines' || reply === 'conditional'))
    return { table: mergeTerms(offer ?? table, terms), deal: stands };
  if (refuses) return { table: null, deal: stands };
  if (terms && deal && !terms.vague && terms.payments[0]?.date)
    return { table, deal: dealFrom(mergeTerms(deal, terms), deal.acceptedAt, [...deal.turns, turn]) };
  // A day that was promised in passing waits for the other side to repeat it.
  const calls = acts.includes('will_call_back') || speaksOfCallingBack(said.text);
  const names = acts.includes('concrete_promise') || (said.answersWhen && reply !== 'doubts' && !isAsked(said.text));
  if (terms && !deal && !terms.vague && !calls && names && isSpokenOf(state, terms))
    return { table: mergeTerms(offer ?? table, terms), deal: stands };
  // An answer that is no yes takes the offer off the table; a question or a murmur leaves it there.
  const leaves = reply === 'declines' || reply === 'doubts' || reply === 'conditional' || asks || !isMurmur(said.text);
  return { table: offer && leaves ? { ...offer, declined: true } : table, deal: stands };
}

const shrugging = /^(?:ja,? |nou,? |dan )?(?:doe|doet|ga|gaat|probeer|mij|zie|best|prima|goed|ok|oke|mooi)(?![a-z])/;

/** The customer refused just before: his "prima" to what follows is a shrug. */
function isRefusing(state: ConversationState): boolean {
  return state.refusalTurn !== null && state.turn - state.refusalTurn <= 3 && state.deal === null;
}

/** Nobody promises or proposes money before money was spoken of. */
function isSpokenOf(state: ConversationState, terms: Terms): boolean {
  return state.named.purposeTurn !== null || state.named.amountTurn !== null || terms.anchored;
}

const upToThreeWords = /^\S*(?:\s+\S*){0,2}$/;

function isMurmur(text: string): boolean {
  return isAsked(text) || upToThreeWords.test(text);
}

function agentSays(state: ConversationState, said: Negotiation): TableAndDeal {
  const { table, deal } = state;
  const { terms, acts, turn } = said;
  const proposes =
    acts.includes('proposes_date') || acts.includes('offers_arrangement') || acts.includes('trade_offer');
  if (acts.includes('states_purpose') && !proposes) return { table, deal };
  const confirms = acts.includes('concrete_agreement') || acts.includes('summary');
  const asks = acts.includes('closed_question') || acts.includes('trade_offer') || acts.includes('open_question');
  if (terms && !isSpokenOf(state, terms)) return { table, deal };
  if (terms) {
    if (deal && (confirms || !asks)) {
      // What was agreed only moves by words about paying: "ik bel u morgen" moves nothing.
      const other = terms.payments[0]?.date !== deal.payments[0]?.date;
      if (deal.acceptedAt !== null && other && !terms.anchored) return { table, deal };
      return { table: null, deal: confirm(deal, terms, turn) };
    }
    if (deal && !proposes) return { table, deal };
    if (table?.by === 'customer' && !asks && echoes(table, terms, turn))
      return { table: null, deal: dealFrom(mergeTerms(table, terms), turn, [table.turn, turn]) };
    const whole = { ...mergeTerms(stillOpen(table, turn) ?? deal, terms), by: 'agent' as const, turn, declined: false };
    // A summary that nobody contradicts is what was agreed.
    const refused = state.refusalTurn !== null && turn - state.refusalTurn <= 3;
    if (acts.includes('summary') && whole.payments[0]?.date && terms.anchored && !refused)
      return { table: whole, deal: dealFrom(whole, null, turnsOf(table, deal, turn)) };
    return { table: whole, deal };
  }
  if (deal && deal.acceptedAt === null && !acts.includes('probes') && !acts.includes('asks_date'))
    return { table, deal: { ...deal, acceptedAt: turn } };
  // The agent takes what the customer asked for: "dat kan", "dat is goed".
  if (
    table?.by === 'customer' &&
    turn - table.turn <= 2 &&
    takes(said.text) &&
    !acts.includes('probes') &&
    !acts.includes('asks_date')
  )
    return table.vague
      ? { table, deal }
      : { table: null, deal: dealFrom(mergeDeal(deal, table), turn, [table.turn, turn]) };
  return { table, deal };
}

/** The agent repeats the day that the customer named. */
function echoes(table: Terms, terms: Terms, turn: number): boolean {
  const day = table.payments[0]?.date;
  return day != null && !table.vague && turn - table.turn <= 2 && terms.payments[0]?.date === day;
}

const takes = says(
  /(?<![a-z])(?:dat kan|dat is goed|da's goed|is goed|akkoord|afgesproken|doen we|zo doen we|prima|oke|ok|goed|in orde|dat mag|kan zeker|dat lukt|geen probleem|ca va)(?![a-z])/,
);

function stillOpen(table: Terms | null, turn: number): Terms | null {
  return table && turn - table.turn <= patience ? table : null;
}

/** The agent repeats the agreement: what he names wins, and it counts as taken. */
function confirm(deal: Deal, terms: Terms, turn: number): Deal {
  // "En januari voor de rest": a period takes nothing away from a day that was agreed.
  if (terms.vague && !deal.vague && terms.payments.length < 2)
    return dealFrom(deal, deal.acceptedAt ?? turn, [...deal.turns, turn].slice(-20));
  const whole = mergeTerms(deal, terms);
  const next = dealFrom(whole, deal.acceptedAt ?? turn, [...deal.turns, turn].slice(-20));
  return { ...next, by: deal.by, vague: terms.vague && deal.vague };
}

function mergeDeal(deal: Deal | null, terms: Terms): Terms {
  return deal ? mergeTerms(deal, terms) : terms;
}

function turnsOf(offer: Terms | null, deal: Deal | null, turn: number): number[] {
  const before = deal ? deal.turns : offer ? [offer.turn] : [];
  return [...new Set([...before, ...(offer ? [offer.turn] : []), turn])].slice(-20);
}

function concessionsAfter(state: ConversationState, said: Negotiation): readonly Concession[] {
  const { terms, role, turn } = said;
  const before = state.table ?? state.deal;
  if (!terms || !before) return state.concessions;
  const gave = givesWay(before, terms, role);
  const returned = said.acts.includes('trade_offer');
  const added: Concession[] = [];
  if (gave.amount) added.push({ by: role, turn, what: 'amount', returned });
  if (gave.time) added.push({ by: role, turn, what: 'time', returned });
  return added.length > 0 ? [...state.concessions, ...added].slice(-20) : state.concessions;
}
