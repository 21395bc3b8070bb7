import { dayOf } from '#kernel/dates.ts';
import { pieces } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type CallId, wordsOfCalls } from '#rooms/call/index.ts';
import { hearReviews } from '#rooms/coaching/actions/queued.ts';
import { reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { recordedFrom } from '#rooms/coaching/rules/recorded.ts';
import { type CallFacts, enoughWords, type ReviewId } from '#rooms/coaching/rules/review.ts';
import { insertReviews } from '#rooms/coaching/store/reviews.ts';
import { type CustomerId, openDebts } from '#rooms/dossier/index.ts';

/** How many calls one job hears. */
const heardInAJob = 20;

/** Asks for reviews of calls that were recorded just now, as far as enough words were kept; what is known now is kept for the reviewer. */
export async function askReviews(work: Work, callIds: readonly CallId[]): Promise<void> {
  const calls = (await wordsOfCalls(work, callIds)).filter((call) => enoughWords(call.said));
  if (calls.length === 0) return;
  const customers = await customersInFacts(work, [...new Set(calls.map((call) => call.customerId))]);
  await insertReviews(
    work,
    calls.map((call) => ({
      reviewId: reviewIdOf(call.callId),
      source: 'call',
      customerId: call.customerId,
      userId: call.userId,
      userName: call.userName,
      heldAt: call.endedAt,
      facts: {
        callDay: dayOf(call.endedAt, work.administration.timeZone),
        customer: customers.get(call.customerId) ?? null,
        openedBeforeMs: call.openedBeforeMs,
        recorded: recordedFrom(call.outcomes),
      },
    })),
  );
  await askToHear(
    work,
    calls.map((call) => reviewIdOf(call.callId)),
  );
}

/** Puts the hearing of these reviews on the queue. */
export async function askToHear(work: Work, reviewIds: readonly ReviewId[]): Promise<void> {
  for (const piece of pieces(reviewIds, heardInAJob)) await work.enqueue(hearReviews, { reviewIds: piece });
}

/** Customers as the reviewer knows them: their name and what is open now. */
export async function customersInFacts(
  work: Work,
  customerIds: readonly CustomerId[],
): Promise<Map<CustomerId, NonNullable<CallFacts['customer']>>> {
  const debts = await openDebts(work, customerIds);
  return new Map(
    [...debts].map(([customerId, { customer, invoices }]) => [
      customerId,
      {
        name: customer.name,
        invoices: invoices.map(({ number, openCents, dueDate }) => ({ number, openCents, dueDate })),
      },
    ]),
  );
}
