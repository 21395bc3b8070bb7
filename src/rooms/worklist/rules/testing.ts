import { addDays, type Day, day, instant, weekday } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { defaultPolicy } from '#rooms/worklist/rules/contact-policy.ts';
import type { RankingDay } from '#rooms/worklist/rules/rank-customer.ts';
import type { OpenFollowUp, OpenInvoice, PromiseFacts, Situation } from '#rooms/worklist/rules/situation.ts';

/** Friday 20 November 2026, with Monday to Friday as working days. */
export const friday: RankingDay = {
  today: day('2026-11-20'),
  nextWorkingDay: nextWeekday,
  policy: defaultPolicy('NL'),
};

/** Another day with the same calendar. */
export function on(text: string): RankingDay {
  return { ...friday, today: day(text) };
}

function nextWeekday(after: Day): Day {
  let next = addDays(after, 1);
  while (weekday(next) > 5) next = addDays(next, 1);
  return next;
}

/** An invoice of € 1,000 due on 2026-10-06 (45 days before the Friday). */
export function anInvoice(facts: Partial<OpenInvoice> = {}): OpenInvoice {
  return {
    invoiceId: facts.number ?? 'i1',
    number: '2026-001',
    currency: 'EUR',
    openCents: cents(100_000),
    dueDate: day('2026-10-06'),
    disputedCents: cents(0),
    ...facts,
  };
}

/** A promise of € 3,000 for Thursday, made on the Monday, in a state. */
export function aPromise(facts: Partial<PromiseFacts> = {}): PromiseFacts {
  const dueDay = facts.dueDay ?? day('2026-11-18');
  return {
    promiseId: 'p1',
    amountCents: cents(300_000),
    currency: 'EUR',
    dueDay,
    untilDay: nextWeekday(dueDay),
    state: 'running',
    recordedAt: instant('2026-11-16T09:00:00Z'),
    judgedAt: facts.state && facts.state !== 'running' ? instant('2026-11-20T06:00:00Z') : null,
    paidCents: cents(0),
    fulfilled: false,
    ...facts,
  };
}

/** A follow-up at a moment (UTC). */
export function aFollowUp(kind: OpenFollowUp['kind'], at: string, facts: Partial<OpenFollowUp> = {}): OpenFollowUp {
  return {
    followUpId: 'f1' as OpenFollowUp['followUpId'],
    kind,
    at: instant(at),
    day: day(at.slice(0, 10)),
    note: null,
    ...facts,
  };
}

/** A customer with one invoice, never spoken to, bank read until Thursday. */
export function aSituation(facts: Partial<Situation> = {}): Situation {
  return {
    invoices: [anInvoice()],
    phones: '+31101234567',
    unmatched: { cents: cents(0), currency: 'EUR' },
    bankReadUntil: day('2026-11-19'),
    promises: [],
    followUps: [],
    attempts: {
      lastTriedAt: null,
      lastTriedDay: null,
      lastResult: null,
      lastPhones: null,
      lastSpokenAt: null,
      lastSpokenDay: null,
      triesInVain: 0,
      triesToday: 0,
      talkDays: [],
    },
    circumstances: [],
    ...facts,
  };
}
