import { addDays, type Day } from '#kernel/dates.ts';
import type { ContactPolicy } from '#rooms/worklist/rules/contact-policy.ts';
import { tooOften } from '#rooms/worklist/rules/too-often.ts';
import { WORTH_A_CALL } from '#rooms/worklist/rules/money.ts';
import type { Gate, GateCode, Money, PromiseFacts, Situation } from '#rooms/worklist/rules/situation.ts';

/** What the gates need to know besides the customer's situation. */
export interface GateView {
  readonly today: Day;
  readonly money: Money;
  /** The last promise that was not kept whole and that still counts; null when none. */
  readonly judged: PromiseFacts | null;
  /** The first working day after a day. */
  readonly nextWorkingDay: (after: Day) => Day;
  readonly policy: Pick<ContactPolicy, 'mostTalksPerWeek' | 'mostTriesPerDay'>;
}

/**
 * The first gate that keeps a customer off today's list, or null. What the customer's circumstances ask for goes before everything. An agreed
 * callback of today goes before the other gates: it is an agreement itself. Order: what we owe the customer (complaint, running promise), what we do not know yet (bank), what we planned.
 */
export function gateOf(situation: Situation, view: GateView): Gate | null {
  const { today, money, judged } = view;
  const person = personGate(situation);
  if (person) return person;
  const callbacks = situation.followUps.filter((followUp) => followUp.kind === 'callback');
  if (callbacks.some((callback) => callback.day <= today)) return null;
  return (
    complaintGate(money) ??
    promiseGate(situation, judged, today) ??
    moneyGate(situation, money, judged) ??
    phoneGate(situation) ??
    plannedGate(situation, today) ??
    nextDayGate(judged, view) ??
    spokenGate(situation, today) ??
    oftenGate(situation, view)
  );
}

function gate(code: GateCode, state: Gate['state'], untilDay: Day | null, facts: Gate['facts']): Gate {
  return { code, state, untilDay, facts };
}

const personGates = [
  ['deceased', 'deceased'],
  ['bankrupt', 'bankrupt'],
  ['guardianship', 'guardianship'],
  ['debt_help', 'debt-help'],
  ['agreed_silence', 'agreed-silence'],
] as const;

/** Circumstances in which the customer himself is not called, the weightiest first. */
export function personGate({ circumstances }: Situation): Gate | null {
  for (const [kind, code] of personGates) {
    const found = circumstances.find((circumstance) => circumstance.kind === kind);
    if (!found) continue;
    const { untilDay, note } = found;
    return gate(code, 'waiting', untilDay === null ? null : addDays(untilDay, 1), { day: untilDay, note });
  }
  return null;
}

function complaintGate(money: Money): Gate | null {
  if (money.disputedCents <= 0 || money.callableCents > 0) return null;
  return gate('complaint', 'waiting', null, { cents: money.disputedCents, currency: money.currency });
}

/** A running promise, unless another promise was broken after it was given. */
export function promiseGate(situation: Situation, judged: PromiseFacts | null, today: Day): Gate | null {
  const running = situation.promises
    .filter((promise) => promise.state === 'running')
    .filter((promise) => judged?.judgedAt == null || promise.recordedAt >= judged.judgedAt)
    .sort((a, b) => (a.dueDay < b.dueDay ? -1 : a.dueDay > b.dueDay ? 1 : 0));
  const first = running[0];
  if (!first) return null;
  const facts = { cents: first.amountCents, currency: first.currency, day: first.dueDay };
  const { bankReadUntil } = situation;
  if (first.untilDay < today && (bankReadUntil === null || bankReadUntil < first.untilDay)) {
    return gate('bank-not-read', 'advice', null, { ...facts, bankReadUntil });
  }
  return gate('promise-running', 'waiting', first.untilDay < today ? null : addDays(first.untilDay, 1), facts);
}

/** Money that waits to be booked and that may be all that is due, or all that was promised: look under Bank before calling. */
export function moneyGate(situation: Situation, money: Money, judged: PromiseFacts | null): Gate | null {
  const { cents, currency } = situation.unmatched;
  if (cents <= 0 || money.callableCents <= 0 || currency !== money.currency) return null;
  const promised = judged && judged.currency === currency ? judged.amountCents - judged.paidCents : money.callableCents;
  if (cents + WORTH_A_CALL <= Math.min(promised, money.callableCents)) return null;
  return gate('money-covers', 'advice', null, { cents, currency });
}

/** The number was wrong, and no number has changed since: find another one before calling. */
export function phoneGate({ attempts, phones }: Situation): Gate | null {
  if (attempts.lastResult !== 'wrong_number' || attempts.lastPhones !== phones) return null;
  return gate('phone-wrong', 'advice', null, { phones });
}

/** Callbacks, pauses and tries of a later day, and payments that the customer says are on their way. */
function plannedGate(situation: Situation, today: Day): Gate | null {
  const { bankReadUntil } = situation;
  const later = situation.followUps
    .filter((followUp) => followUp.day > today)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const callback = later.find((followUp) => followUp.kind === 'callback');
  const next = callback ?? later.at(-1);
  if (next) {
    const code = (
      {
        callback: 'callback-later',
        snooze: 'snoozed',
        retry: 'retry-later',
        check_payment: 'payment-expected',
      } as const
    )[next.kind];
    return gate(code, 'waiting', next.day, { at: next.at, day: next.day, note: next.note });
  }
  const check = situation.followUps.find((followUp) => followUp.kind === 'check_payment');
  if (check && (bankReadUntil === null || bankReadUntil < check.day)) {
    return gate('bank-not-read', 'advice', null, { day: check.day, bankReadUntil, cents: null, currency: null });
  }
  return null;
}

/** A broken promise comes back on the first working day after the last day on which money still counted. */
function nextDayGate(judged: PromiseFacts | null, view: GateView): Gate | null {
  if (!judged) return null;
  const back = view.nextWorkingDay(judged.untilDay);
  if (back <= view.today) return null;
  return gate('next-working-day', 'waiting', back, {
    day: judged.dueDay,
    cents: judged.amountCents,
    currency: judged.currency,
  });
}

function spokenGate(situation: Situation, today: Day): Gate | null {
  const { lastSpokenDay, lastSpokenAt } = situation.attempts;
  if (lastSpokenDay === null || lastSpokenDay < today) return null;
  // Something planned for later today says when; without it, one talk a day is enough.
  if (
    situation.followUps.some(
      (followUp) => followUp.day === today && lastSpokenAt !== null && followUp.at > lastSpokenAt,
    )
  )
    return null;
  return gate('spoken-today', 'waiting', addDays(today, 1), { at: lastSpokenAt });
}

/** Enough for now: as many talks in a week or calls in a day as the administration allows itself. */
function oftenGate({ attempts }: Situation, { today, policy }: GateView): Gate | null {
  const often = tooOften(attempts, policy, today);
  return often && gate('too-often', 'waiting', often.untilDay, often.facts);
}
