import type { Act } from '#knowledge/language/acts/labels.ts';
import { actsInContext, isExcuse } from '#knowledge/language/conversation/context-acts.ts';
import { agree } from '#knowledge/language/conversation/agree.ts';
import type { Heard, Utterance } from '#knowledge/language/conversation/heard.ts';
import { type Hint, isFollowed, keyOf, nudgeAfter } from '#knowledge/language/conversation/hints.ts';
import { invoicesIn } from '#knowledge/language/conversation/invoices.ts';
import { saysNoToPaying, speaksOfDebt, speaksOfPaying, withholds } from '#knowledge/language/conversation/own-words.ts';
import { isConcrete, otherDaysAfter } from '#knowledge/language/conversation/other-days.ts';
import { phaseAfter } from '#knowledge/language/conversation/phase.ts';
import { longestUtterance, plain, wordCount } from '#knowledge/language/conversation/plain.ts';
import { replyIn, takesLeave } from '#knowledge/language/conversation/replies.ts';
import type { ConversationState, Obligation, Terms } from '#knowledge/language/conversation/state.ts';
import { termsIn } from '#knowledge/language/conversation/terms.ts';
import { replaces } from '#knowledge/language/conversation/withdrawal.ts';
import {
  askingActs,
  complaintActs,
  doubts,
  dropsComplaint,
  namesFault,
  namesMethod,
  registersComplaint,
  saysPaid,
  speaksOfCallingBack,
  writesComplaintDown,
} from '#knowledge/language/conversation/words.ts';

/** What follows from one utterance. */
export interface Step {
  readonly state: ConversationState;
  /** The labels of the utterance, those that need context included. */
  readonly acts: readonly Act[];
  /** At most one nudge for the live coach. */
  readonly hints: readonly Hint[];
}

/** Takes the conversation one utterance further. Pure: the same state, utterance and reading give the same step, always. */
export function hear(state: ConversationState, utterance: Utterance, all: Heard): Step {
  const heard = utterance.text.length > longestUtterance ? withinReach(all) : all;
  const text = plain(utterance.text);
  const own = withPurpose(utterance.role, text, heard);
  const turn = state.turn + 1;
  const { role } = utterance;
  const debtCents = state.debtCents ?? debtIn(state, own, heard);
  const known = debtCents === state.debtCents ? state : { ...state, debtCents };
  const terms = termsOf(known, role, text, own, heard);
  const facts = { role, text, acts: own, terms };
  const acts = actsInContext(known, facts);
  const reply = role === 'customer' ? replyIn(text) : 'other';
  const refuses = acts.includes('refuses') || (role === 'customer' && saysNoToPaying(text));
  const { table, deal, concessions } = agree(known, { ...facts, acts, turn, reply });
  const named = namedAfter(state, turn, text, acts, heard);
  const leaveTurn = acts.includes('thanks_positive_close') || takesLeave(text) ? (state.leaveTurn ?? turn) : null;
  const previous = { role, text, acts };
  // Written out in full: copying the state and then overwriting it takes several times as long.
  const next: ConversationState = {
    callDate: state.callDate,
    customer: state.customer,
    turn,
    phase: phaseAfter({ leaveTurn, deal, phase: state.phase, named, previous }, acts),
    previous,
    agentTurns: state.agentTurns + (role === 'agent' ? 1 : 0),
    named,
    debtCents,
    open: openAfter(state, turn, role, text, acts),
    table,
    deal,
    concessions,
    complaint: complaintAfter(state, turn, role, text, acts),
    refusalTurn: refuses ? turn : state.refusalTurn,
    refusals: state.refusals + (refuses ? 1 : 0),
    paid: paidAfter(state, turn, role, acts, heard, text),
    callbackTurn: callsBack(state, role, text, acts) ? turn : state.callbackTurn,
    concreteTurn: role === 'customer' && isConcrete(text, heard.phrases) ? turn : state.concreteTurn,
    otherDays: otherDaysAfter(state.otherDays, text, heard.phrases),
    vagueTurn: acts.includes('vague_promise') && !acts.includes('concrete_promise') ? turn : state.vagueTurn,
    summaryTurn: acts.includes('summary') ? turn : state.summaryTurn,
    leaveTurn,
    nudges: nudgesBefore(state, role, acts),
  };
  const hint = nudgeAfter(next, acts);
  if (!hint) return { state: next, acts, hints: [] };
  const nudges = { ...next.nudges, last: keyOf(hint), given: [...new Set([...next.nudges.given, keyOf(hint)])] };
  return { state: { ...next, nudges }, acts, hints: [hint] };
}

/** Only phrases in the piece that is looked at: each is compared with the others, so that all of a megabyte would take hours. */
function withinReach({ acts, phrases }: Heard): Heard {
  const reached = ({ end }: { readonly end: number }): boolean => end <= longestUtterance;
  return {
    acts,
    phrases: { ...phrases, dates: phrases.dates.filter(reached), amounts: phrases.amounts.filter(reached) },
  };
}

/** Longest turn of an agent that is nothing but the echo of a promise, in words. */
const longestEcho = 10;

/** Days and amounts of payments in this utterance; most utterances have none. */
function termsOf(
  state: ConversationState,
  role: Utterance['role'],
  text: string,
  own: readonly Act[],
  heard: Heard,
): Terms | null {
  const { dates, amounts, instalments } = heard.phrases;
  if (dates.length === 0 && amounts.length === 0 && instalments === null) return null;
  return termsIn(text, heard.phrases, {
    role,
    turn: state.turn + 1,
    callDate: state.callDate,
    acts: own,
    debtCents: state.debtCents,
    answersWhen: answersWhen(state, role, text),
    aboutPaying: state.previous !== null && state.previous.role !== role && speaksOfPaying(state.previous.text),
    otherDays: state.otherDays,
    invoiceNumbers: (state.customer?.invoices ?? []).map((invoice) => invoice.number),
    knownDates: [...(state.deal?.payments ?? []), ...(state.table?.payments ?? [])].flatMap((one) =>
      one.date ? [one.date] : [],
    ),
  });
}

/** The labels as heard; who names an amount and says that it is open, states the purpose, whatever else he does. */
function withPurpose(role: Utterance['role'], text: string, heard: Heard): Act[] {
  const acts = heard.acts.map((one) => one.act);
  const says = role === 'agent' && !acts.includes('states_purpose') && acts.every((act) => !settling.has(act));
  if (says && heard.phrases.amounts.some((amount) => amount.cents !== null && amount.cents > 0) && speaksOfDebt(text))
    acts.push('states_purpose');
  return acts;
}

const settling: ReadonlySet<Act> = new Set<Act>([
  'summary',
  'concrete_agreement',
  'proposes_date',
  'trade_offer',
  'settles_too_low',
  'offers_arrangement',
]);

function answersWhen(state: ConversationState, role: Utterance['role'], text: string): boolean {
  const { previous } = state;
  if (!previous || previous.role === role) return false;
  if (role === 'customer')
    // A day that was proposed for a visit or a call is no day of paying: then it did not come on the table.
    return (
      previous.acts.includes('asks_date') ||
      (state.deal !== null && replaces(text)) ||
      (state.table?.by === 'agent' && state.table.turn === state.turn)
    );
  return previous.acts.includes('concrete_promise') && wordCount(text) <= longestEcho;
}

/** The whole amount: what the purpose names, "samen" before parts of it. */
function debtIn(state: ConversationState, acts: readonly Act[], heard: Heard): number | null {
  if (!acts.includes('states_purpose')) return null;
  const said = heard.phrases.amounts.flatMap((amount) => (amount.cents === null ? [] : [amount.cents]));
  if (said.length === 0) return null;
  const invoices = state.customer?.invoices ?? [];
  const open = invoices.reduce((total, invoice) => total + invoice.openCents, 0);
  // Cents are left out or misheard on the telephone: the dossier knows them.
  const known = [open, ...invoices.map((one) => one.openCents)].find(
    (owed) => owed > 0 && said.some((cents) => Math.abs(cents - owed) < 100),
  );
  const total = said.find((cents) => said.length > 2 && cents * 2 === said.reduce((sum, one) => sum + one, 0));
  return known ?? total ?? (said[0] as number);
}

function namedAfter(
  state: ConversationState,
  turn: number,
  text: string,
  acts: readonly Act[],
  heard: Heard,
): ConversationState['named'] {
  const { named } = state;
  const known = state.customer?.invoices;
  const unnamed = known?.filter((one) => !named.invoices.includes(one.number));
  const said = invoicesIn(text, known && known.length > 0 ? (unnamed ?? []) : null);
  const invoices = said.filter((one) => !named.invoices.includes(one));
  const cause = acts.some(
    (act) => isExcuse(act) || complaintActs.includes(act) || act === 'refuses' || act === 'vulnerable',
  );
  return {
    invoices: invoices.length > 0 ? [...named.invoices, ...invoices] : named.invoices,
    amountTurn: named.amountTurn ?? (heard.phrases.amounts.length > 0 ? turn : null),
    dateTurn: named.dateTurn ?? (heard.phrases.dates.length > 0 ? turn : null),
    methodTurn: named.methodTurn ?? (namesMethod(text) ? turn : null),
    causeTurn: named.causeTurn ?? (cause ? turn : null),
    purposeTurn: named.purposeTurn ?? (acts.includes('states_purpose') ? turn : null),
    identityTurn: named.identityTurn ?? (acts.includes('verifies_identity') ? turn : null),
  };
}

/** What waits for an answer; something that nobody took up leaves after six turns, so that the list stays short. */
function openAfter(
  state: ConversationState,
  turn: number,
  role: Utterance['role'],
  text: string,
  acts: readonly Act[],
): readonly Obligation[] {
  const recent = state.open.filter((one) => turn - one.turn <= 6);
  if (role === 'agent') {
    const asks = acts.some((act) => askingActs.includes(act));
    return recent.filter((one) => {
      if (one.kind === 'question') return false;
      if (asks || acts.includes('accepts_vague')) return false;
      return !(one.kind !== 'vague' && (acts.includes('empathy') || acts.includes('businesslike_argument')));
    });
  }
  const added: Obligation[] = [];
  if (acts.includes('vague_promise') && !acts.includes('concrete_promise'))
    added.push({ kind: 'vague', turn, act: 'vague_promise' });
  const excuse = acts.find(isExcuse);
  if (excuse) added.push({ kind: 'excuse', turn, act: excuse });
  const complaint = acts.find((act) => complaintActs.includes(act));
  if (complaint) added.push({ kind: 'complaint', turn, act: complaint });
  if (/\?\s*$/.test(text)) added.push({ kind: 'question', turn, act: null });
  const settled = acts.includes('concrete_promise') ? recent.filter((one) => one.kind !== 'vague') : recent;
  return added.length > 0 || settled.length !== state.open.length ? [...settled, ...added] : state.open;
}

function complaintAfter(
  state: ConversationState,
  turn: number,
  role: Utterance['role'],
  text: string,
  acts: readonly Act[],
): ConversationState['complaint'] {
  const now = state.complaint;
  if (role === 'agent') {
    // The agent who writes a complaint down has heard one, whatever words it came in.
    if (!now && writesComplaintDown(text))
      return { turns: [Math.max(1, turn - 1)], doubted: false, registered: true, labelled: true };
    const takesUp = now?.labelled ? registersComplaint(text) : writesComplaintDown(text);
    return now && !now.registered && takesUp ? { ...now, registered: true } : now;
  }
  if (acts.some((act) => complaintActs.includes(act)) || (state.named.purposeTurn !== null && withholds(text)))
    return {
      turns: [...(now?.turns ?? []), turn].slice(-20),
      doubted: (now?.doubted ?? true) && doubts(text),
      registered: now?.registered ?? false,
      labelled: true,
    };
  // A word like "verkeerd" alone is a weak sign: it counts when the agent writes the complaint down.
  if (!now && state.named.purposeTurn !== null && namesFault(text))
    return { turns: [turn], doubted: true, registered: false, labelled: false };
  return now && !now.registered && dropsComplaint(text) ? null : now;
}

function paidAfter(
  state: ConversationState,
  turn: number,
  role: Utterance['role'],
  acts: readonly Act[],
  heard: Heard,
  text: string,
): ConversationState['paid'] {
  if (!acts.includes('excuse_already_paid') && !(role === 'customer' && saysPaid(text))) return state.paid;
  const cents = heard.phrases.amounts.find((amount) => amount.cents !== null)?.cents ?? state.paid?.cents ?? null;
  const part = /(?<![a-z])(?:deel|helft|gedeeltelijk|een stuk|eerste|al wat|voorschot)(?![a-z])/.test(text);
  const when = heard.phrases.dates.find(
    (date) => date.to !== null && date.from === date.to && date.to <= state.callDate,
  );
  return { turn, date: when?.to ?? state.paid?.date ?? null, cents, whole: (state.paid?.whole ?? true) && !part };
}

function callsBack(state: ConversationState, role: Utterance['role'], text: string, acts: readonly Act[]): boolean {
  if (acts.includes('will_call_back')) return true;
  // Before the customer said a thing, talk of calling is about this call.
  return speaksOfCallingBack(text) && (role === 'customer' || state.turn >= 2);
}

/** A nudge that the agent did not follow is dropped for the rest of the call. */
function nudgesBefore(
  state: ConversationState,
  role: Utterance['role'],
  acts: readonly Act[],
): ConversationState['nudges'] {
  const { last } = state.nudges;
  if (last === null) return state.nudges;
  if (last === 'let-it-be-silent') {
    return {
      ...state.nudges,
      last: null,
      dropped: role === 'agent' ? [...state.nudges.dropped, last] : state.nudges.dropped,
    };
  }
  if (role !== 'agent') return state.nudges;
  const dropped = isFollowed(last, acts) ? state.nudges.dropped : [...state.nudges.dropped, last];
  return { ...state.nudges, last: null, dropped };
}
