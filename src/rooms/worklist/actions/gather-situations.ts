import { dayOf } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import { zero } from '#kernel/money.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { promisesOf } from '#rooms/agreement/index.ts';
import { disputedCents, openComplaints } from '#rooms/complaint/index.ts';
import { circumstancesOf, type CustomerId, type OpenDebt, openDebts } from '#rooms/dossier/index.ts';
import { bankReadUntil, unmatchedMoneyOf } from '#rooms/payment/index.ts';
import type { Attempts, PromiseFacts, Situation } from '#rooms/worklist/rules/situation.ts';
import { assignmentsOf } from '#rooms/worklist/store/assignments.ts';
import { attemptsOf } from '#rooms/worklist/store/attempts.ts';
import { openFollowUps } from '#rooms/worklist/store/follow-ups.ts';

/** What is known of a customer for his place on the list. */
export interface KnownCustomer {
  readonly situation: Situation;
  readonly assignedTo: UserId | null;
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

const never: Attempts = {
  lastTriedAt: null,
  lastTriedDay: null,
  lastResult: null,
  lastPhones: null,
  lastSpokenAt: null,
  lastSpokenDay: null,
  triesInVain: 0,
  triesToday: 0,
  talkDays: [],
};

/** The facts of these customers, gathered from all rooms below with a fixed number of statements. */
export async function gatherSituations(
  work: Work,
  customerIds: readonly CustomerId[],
): Promise<Map<CustomerId, KnownCustomer>> {
  const debts = await openDebts(work, customerIds);
  const promises = groupBy(await promisesOf(work, customerIds), (promise) => promise.customerId);
  const disputed = disputedCents(
    await openComplaints(work, customerIds),
    new Map([...debts].map(([customerId, debt]) => [customerId, debt.invoices])),
  );
  const followUps = groupBy(await openFollowUps(work, customerIds), (followUp) => followUp.customerId);
  const unmatched = await unmatchedMoneyOf(work, customerIds);
  const attempts = await attemptsOf(work, customerIds);
  const circumstances = await circumstancesOf(work, customerIds);
  const assignments = await assignmentsOf(work, customerIds);
  const readUntil = await bankReadUntil(work);
  const { timeZone } = work.administration;

  return new Map(
    [...debts].map(([customerId, debt]) => {
      const planned = followUps.get(customerId) ?? [];
      const situation: Situation = {
        invoices: debt.invoices.map((invoice) => ({
          ...invoice,
          disputedCents: disputed.get(customerId)?.get(invoice.invoiceId) ?? zero,
        })),
        phones: phonesOf(debt),
        unmatched: { cents: unmatched.get(customerId) ?? zero, currency: 'EUR' },
        bankReadUntil: readUntil,
        promises: (promises.get(customerId) ?? []).map(promiseFacts),
        followUps: planned.map((followUp) => ({ ...followUp, day: dayOf(followUp.at, timeZone) })),
        attempts: attempts.get(customerId) ?? never,
        circumstances: circumstances.get(customerId) ?? [],
      };
      // A callback that a colleague agreed on is his, whoever looks after the customer.
      const callback = planned.find((followUp) => followUp.kind === 'callback');
      const assignedTo = callback?.assignedTo ?? assignments.get(customerId) ?? null;
      return [customerId, { situation, assignedTo, country: debt.customer.country }];
    }),
  );
}

/** All numbers at which a customer can be reached, as one text to compare. */
export function phonesOf(debt: Pick<OpenDebt, 'customer' | 'contacts'>): string {
  const numbers = [debt.customer.phone, ...debt.contacts.map((contact) => contact.phone)];
  const given = numbers.filter((phone): phone is string => phone !== null && phone !== '');
  return [...new Set(given)].sort((a, b) => (a < b ? -1 : 1)).join(' ');
}

function promiseFacts(promise: Awaited<ReturnType<typeof promisesOf>>[number]): PromiseFacts {
  return {
    promiseId: promise.promiseId,
    amountCents: promise.amountCents,
    currency: promise.currency,
    dueDay: promise.day,
    untilDay: promise.untilDay,
    state: promise.state,
    recordedAt: promise.madeAt,
    judgedAt: promise.state === 'running' ? null : promise.judgedAt,
    paidCents: promise.receivedCents,
    fulfilled: promise.fulfilledOn !== null,
  };
}
