import { addDays, type Day, type Instant, instantAt, weekday } from '#kernel/dates.ts';
import type { Permission } from '#kernel/endpoint.ts';
import { nextBusinessDay } from '#knowledge/law/calendar/business-days.ts';
import { contactRules, noContactOn } from '#knowledge/law/calendar/contact-days.ts';
import { type CallGate, type CallGateCode, callGateCodes } from '#rooms/worklist/rules/call-gate.ts';
import type { CallHours, ContactPolicy } from '#rooms/worklist/rules/contact-policy.ts';
import { moneyGate, personGate, phoneGate, promiseGate } from '#rooms/worklist/rules/gates.ts';
import { moneyOf, WORTH_A_CALL } from '#rooms/worklist/rules/money.ts';
import { type PaidInvoice, paysByItself } from '#rooms/worklist/rules/pays-by-itself.ts';
import type { Facts, Money, Situation } from '#rooms/worklist/rules/situation.ts';
import { tooOften } from '#rooms/worklist/rules/too-often.ts';
import { judgedPromise, unkeptPromises } from '#rooms/worklist/rules/unkept-promises.ts';

/** All that decides whether a customer may be called at this moment. */
export interface CallMoment {
  readonly situation: Situation;
  readonly policy: ContactPolicy;
  /** Whose holidays hold: those of the customer's country, else of the administration's. */
  readonly country: 'NL' | 'BE';
  readonly now: Instant;
  readonly today: Day;
  readonly timeZone: string;
  readonly paid: readonly PaidInvoice[];
  /** Days on which the customer was spoken to, as far back as `paid` goes. */
  readonly talkDays: readonly Day[];
}

/**
 * Who may set a hard gate aside: what is only not known yet, whoever works (`work`); what protects the customer, a coach (`steer`);
 * what ends the ordinary way of collecting, an admin (`administer`).
 */
const leave: Readonly<Record<CallGateCode, Permission | null>> = {
  deceased: 'administer',
  bankrupt: 'administer',
  guardianship: 'steer',
  'debt-help': 'steer',
  'agreed-silence': 'steer',
  sunday: 'steer',
  holiday: 'steer',
  'outside-hours': 'steer',
  'too-often': 'steer',
  'wrong-number': 'work',
  'complaint-running': 'work',
  'promise-running': 'work',
  'money-unmatched': 'work',
  'bank-too-old': 'work',
  'pays-by-itself': null,
};

/** What stands in the way of calling a customer now, each with its facts; empty when nothing does. In the order of `callGateCodes`. */
export function callGates(moment: CallMoment): CallGate[] {
  const { situation, today } = moment;
  const money = moneyOf(situation.invoices, today);
  const judged = judgedPromise(unkeptPromises(situation.promises, today), money.callableCents >= WORTH_A_CALL);
  // An agreed callback of today is an agreement itself: what we would wait for, does not stand in its way.
  const agreed = situation.followUps.some(({ kind, day }) => kind === 'callback' && day <= today);
  const promise = agreed ? null : promiseGate(situation, judged, today);
  const waitsForBank = promise?.code === 'bank-not-read';
  const found = [
    circumstanceGate(situation),
    ...timeGates(moment),
    agreed ? null : oftenGate(moment),
    phoneGate(situation) && hard('wrong-number', {}, null),
    complaintGate(money),
    promise && !waitsForBank ? hard('promise-running', promise.facts, promise.untilDay) : null,
    unmatchedGate(situation, money, moneyGate(situation, money, judged) !== null),
    bankGate(moment, waitsForBank),
    judged ? null : selfGate(moment, money),
  ].filter((gate) => gate !== null);
  return found.sort((a, b) => callGateCodes.indexOf(a.code) - callGateCodes.indexOf(b.code));
}

function hard(code: CallGateCode, facts: Facts, until: CallGate['until']): CallGate {
  return { code, weight: 'hard', facts, overridable: leave[code], until };
}

function advice(code: CallGateCode, facts: Facts, until: CallGate['until']): CallGate {
  return { code, weight: 'advice', facts, overridable: null, until };
}

function circumstanceGate(situation: Situation): CallGate | null {
  const gate = personGate(situation);
  return gate && hard(gate.code as CallGateCode, gate.facts, gate.untilDay);
}

/** Sunday or holiday, else the hours of the clock. */
function timeGates(moment: CallMoment): (CallGate | null)[] {
  const { now, today, timeZone, policy, country } = moment;
  const { calendar } = contactRules[country];
  const off = noContactOn(today, calendar);
  if (off) {
    const until = nextOpening(moment);
    return [off === 'sunday' ? hard('sunday', {}, until) : hard('holiday', { holiday: off }, until)];
  }
  const hours = hoursOn(today, policy);
  if (hours === null) return [hard('outside-hours', { from: null, until: null }, nextOpening(moment))];
  const opening = instantAt(today, hours.from, timeZone);
  if (now < opening) return [hard('outside-hours', { ...hours }, opening)];
  if (now < instantAt(today, hours.until, timeZone)) return [];
  return [hard('outside-hours', { ...hours }, nextOpening(moment))];
}

function hoursOn(day: Day, { weekdays, saturday }: ContactPolicy): CallHours | null {
  return weekday(day) === 6 ? saturday : weekdays;
}

/** The first moment after today at which may be called. */
function nextOpening({ today, timeZone, policy, country }: CallMoment): Instant {
  let day = addDays(today, 1);
  let hours = hoursOn(day, policy);
  while (hours === null || noContactOn(day, contactRules[country].calendar) !== null) {
    day = addDays(day, 1);
    hours = hoursOn(day, policy);
  }
  return instantAt(day, hours.from, timeZone);
}

function oftenGate({ situation, policy, today }: CallMoment): CallGate | null {
  const often = tooOften(situation.attempts, policy, today);
  return often && hard('too-often', often.facts, often.untilDay);
}

/** A complaint about all that is due stops the call; about a part, the rest may be asked for. */
function complaintGate({ disputedCents, callableCents, currency }: Money): CallGate | null {
  if (disputedCents <= 0) return null;
  const facts = { cents: disputedCents, currency, callableCents };
  return callableCents > 0 ? advice('complaint-running', facts, null) : hard('complaint-running', facts, null);
}

function unmatchedGate({ unmatched }: Situation, money: Money, covers: boolean): CallGate | null {
  if (unmatched.cents <= 0 || money.callableCents <= 0) return null;
  const facts = { cents: unmatched.cents, currency: unmatched.currency };
  return covers ? hard('money-unmatched', facts, null) : advice('money-unmatched', facts, null);
}

/** Bank data that are too old, or older than what we wait for. Who never read a bank statement works without them: an advice. */
function bankGate({ situation, policy, today }: CallMoment, waits: boolean): CallGate | null {
  const { bankReadUntil, followUps } = situation;
  if (bankReadUntil === null) return advice('bank-too-old', { day: null }, null);
  const check = followUps.some(({ kind, day }) => kind === 'check_payment' && day <= today && bankReadUntil < day);
  let last = bankReadUntil;
  for (let missing = 0; missing <= policy.bankWorkingDays; missing += 1) last = nextBusinessDay(last, 'target');
  return waits || check || last < today ? hard('bank-too-old', { day: bankReadUntil }, null) : null;
}

function selfGate({ paid, talkDays, today }: CallMoment, money: Money): CallGate | null {
  const self = paysByItself(paid, talkDays, money.oldest?.dueDate ?? null, today);
  return self && advice('pays-by-itself', self.facts, self.until);
}
