import type { Act } from '#knowledge/language/acts/labels.ts';
import { agree } from '#knowledge/language/conversation/agree.ts';
import { complaintAfter, paidAfter } from '#knowledge/language/conversation/claims.ts';
import { actsInContext, isExcuse } from '#knowledge/language/conversation/context-acts.ts';
import { correctedDebt, debtIn, totalIn, withinDebt } from '#knowledge/language/conversation/debt.ts';
import type { Heard, Utterance } from '#knowledge/language/conversation/heard.ts';
import { type Hint, isFollowed, keyOf, nudgeAfter } from '#knowledge/language/conversation/hints.ts';
import { invoicesIn } from '#knowledge/language/conversation/invoices.ts';
import { isConcrete, otherDaysAfter, saidDaysAfter } from '#knowledge/language/conversation/other-days.ts';
import { asksToSend, asksWhen, refusesPart, speaksOfPaying } from '#knowledge/language/conversation/own-words.ts';
import { lookAt } from '#knowledge/language/conversation/pattern.ts';
import { phaseAfter } from '#knowledge/language/conversation/phase.ts';
import { isAsked, longestUtterance, plain, wordCount } from '#knowledge/language/conversation/plain.ts';
import { replyIn, takesLeave } from '#knowledge/language/conversation/replies.ts';
import { saysNo, soundLabels } from '#knowledge/language/conversation/sound-labels.ts';
import {
  answeredBy,
  type ConversationState,
  type Obligation,
  type Terms,
} from '#knowledge/language/conversation/state.ts';
import { termsIn } from '#knowledge/language/conversation/terms.ts';
import { asksWhenPaid, saysNow } from '#knowledge/language/conversation/which-day.ts';
import { replaces } from '#knowledge/language/conversation/withdrawal.ts';
import { askingActs, complaintActs, namesMethod, speaksOfCallingBack } from '#knowledge/language/conversation/words.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';

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
  lookAt(text, tokenise(utterance.text));
  const own = soundLabels(state, utterance.role, text, heard);
  const turn = state.turn + 1;
  const { role } = utterance;
  const corrected = correctedDebt(state, role, text, heard);
  const debtCents = corrected ?? totalIn(state, role, heard) ?? state.debtCents ?? debtIn(state, own, heard);
  const answers = answersWhen(state, role, text);
  const terms = termsOf(state, role, text, own, heard, debtCents, answers);
  const acts = actsInContext(state, { role, text, acts: own, terms, debtCents });
  const reply = role === 'customer' ? replyIn(text) : 'other';
  const refuses = role === 'customer' && acts.includes('refuses') && isRefusal(state, text, heard);
  const agreed = agree(state, { role, text, acts, terms, turn, reply, refuses, answersWhen: answers });
  const deal = withinDebt(agreed.deal, corrected);
  const named = namedAfter(state, turn, text, acts, heard);
  const leaveTurn = acts.includes('thanks_positive_close') || takesLeave(text) ? (state.leaveTurn ?? turn) : null;
  // Who breathes or pauses leaves the last words standing.
  const previous = /[a-z0-9]/.test(text) ? { role, text, acts } : state.previous;
  const summaryTurn = acts.includes('summary') ? turn : state.summaryTurn;
  const nudges = nudgesBefore(state, role, acts);
  const hint = nudgeAfter({ turn, previous, deal, debtCents, summaryTurn, nudges }, acts, heard.acts);
  const phase = phaseAfter({ leaveTurn, deal, phase: state.phase, named, previous }, acts);
  // Written out in full, all states in one shape: copying a state and then overwriting it takes several times as long.
  const next: ConversationState = {
    callDate: state.callDate,
    customer: state.customer,
    turn,
    phase,
    previous,
    before: answeredBy(state, role),
    agentTurns: state.agentTurns + (role === 'agent' ? 1 : 0),
    named,
    debtCents,
    open: openAfter(state, turn, role, text, acts),
    table: withinDebt(agreed.table, corrected),
    deal,
    concessions: agreed.concessions,
    complaint: complaintAfter(state, { turn, role, text, acts, heard }),
    refusalTurn: refuses ? turn : state.refusalTurn,
    refusals: state.refusals + (refuses ? 1 : 0),
    paid: paidAfter(state, { turn, role, text, acts, heard }),
    callbackTurn: callsBack(state, role, text, acts) ? turn : state.callbackTurn,
    concreteTurn: role === 'customer' && isConcrete(text, heard.phrases) ? turn : state.concreteTurn,
    saidDays: saidDaysAfter(state, role, text, heard.phrases),
    otherDays: otherDaysAfter(state.otherDays, text, heard.phrases),
    vagueTurn: acts.includes('vague_promise') && !acts.includes('concrete_promise') ? turn : state.vagueTurn,
    summaryTurn,
    leaveTurn,
    nudges: hint ? nudgesWith(nudges, hint) : nudges,
  };
  return { state: next, acts, hints: hint ? [hint] : [] };
}

/** Only phrases in the piece that is looked at: each is compared with the others, so that all of a megabyte would take hours. */
function withinReach({ acts, phrases }: Heard): Heard {
  const reached = ({ end }: { readonly end: number }): boolean => end <= longestUtterance;
  return {
    acts,
    phrases: { ...phrases, dates: phrases.dates.filter(reached), amounts: phrases.amounts.filter(reached) },
  };
}

/** A label alone does not undo what was agreed, and who keeps back a part does not refuse. */
function isRefusal(state: ConversationState, text: string, heard: Heard): boolean {
  if (refusesPart(text, answeredBy(state, 'customer')?.text ?? '')) return false;
  if (saysNo(text) || replyIn(text) === 'declines') return true;
  const negotiating = state.deal !== null || state.table?.payments[0]?.date != null;
  const sure = state.deal !== null && state.deal.acceptedAt !== null ? 0.9 : negotiating ? 0.7 : 0.65;
  return heard.acts.some((one) => one.act === 'refuses' && one.confidence >= sure);
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
  debtCents: number | null,
  answers: boolean,
): Terms | null {
  const { dates, amounts, instalments } = heard.phrases;
  if (dates.length === 0 && amounts.length === 0 && instalments === null) {
    // "Doe ik meteen" is about what was asked: a photo, an address.
    const asked = answeredBy(state, role)?.text ?? '';
    if ((role === 'customer' && asksToSend(asked)) || !saysNow(text, role, own)) return null;
  }
  // Days in the answer to "wanneer hebt u dat betaald" are over.
  if (role === 'customer' && state.paid && asksWhenPaid(answeredBy(state, role)?.text ?? '')) return null;
  return termsIn(text, heard.phrases, {
    role,
    turn: state.turn + 1,
    callDate: state.callDate,
    acts: own,
    debtCents,
    answersWhen: answers,
    aboutPaying: speaksOfPaying(answeredBy(state, role)?.text ?? ''),
    otherDays: state.otherDays,
    saidDays: state.saidDays.length > 0 ? daysOfOther(state, role) : none,
    invoiceNumbers: state.customer?.invoices.map((invoice) => invoice.number) ?? none,
    knownDates: state.deal || state.table ? knownDates(state) : none,
  });
}

const none: readonly string[] = [];

/** Days that the other side named. */
function daysOfOther(state: ConversationState, role: Utterance['role']): string[] {
  const days: string[] = [];
  for (const one of state.saidDays) if (one.by !== role) days.push(one.day);
  return days;
}

/** Days of what was agreed and what is on the table. */
function knownDates({ deal, table }: ConversationState): string[] {
  const days: string[] = [];
  if (deal) for (const one of deal.payments) if (one.date) days.push(one.date);
  if (table) for (const one of table.payments) if (one.date) days.push(one.date);
  return days;
}

function answersWhen(state: ConversationState, role: Utterance['role'], text: string): boolean {
  const said = answeredBy(state, role);
  if (!said) return false;
  if (role === 'customer')
    // A day that was proposed for a visit or a call is no day of paying: then it did not come on the table.
    return (
      said.acts.includes('asks_date') ||
      asksWhen(said.text) ||
      (state.deal !== null && replaces(text)) ||
      (state.table?.by === 'agent' && state.turn - state.table.turn <= 1)
    );
  const named = state.table?.by === 'customer' && state.table.turn === state.turn && !state.table.vague;
  return (named || said.acts.includes('concrete_promise')) && wordCount(text) <= longestEcho;
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
  if (isAsked(text)) added.push({ kind: 'question', turn, act: null });
  const settled = acts.includes('concrete_promise') ? recent.filter((one) => one.kind !== 'vague') : recent;
  return added.length > 0 || settled.length !== state.open.length ? [...settled, ...added] : state.open;
}

function callsBack(state: ConversationState, role: Utterance['role'], text: string, acts: readonly Act[]): boolean {
  if (acts.includes('will_call_back')) return true;
  // Before the customer said a thing, talk of calling is about this call.
  return speaksOfCallingBack(text) && (role === 'customer' || state.turn >= 2);
}

/** The nudges after one more was given. */
function nudgesWith(nudges: ConversationState['nudges'], hint: Hint): ConversationState['nudges'] {
  const key = keyOf(hint);
  const given = nudges.given.includes(key) ? nudges.given : [...nudges.given, key];
  return { given, last: key, dropped: nudges.dropped };
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
    const dropped = role === 'agent' ? [...state.nudges.dropped, last] : state.nudges.dropped;
    return { given: state.nudges.given, last: null, dropped };
  }
  if (role !== 'agent') return state.nudges;
  const dropped = isFollowed(last, acts) ? state.nudges.dropped : [...state.nudges.dropped, last];
  return { given: state.nudges.given, last: null, dropped };
}
