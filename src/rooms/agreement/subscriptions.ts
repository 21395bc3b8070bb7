import type { StoredEvent } from '#platform/events/event.ts';
import type { Subscription } from '#platform/room.ts';
import type { EventId, LastTask, Work } from '#platform/tenancy/work.ts';
import { judgeCustomers } from '#rooms/agreement/actions/judge.ts';
import { customersJudgedBeyond, customersWithDuePromises } from '#rooms/agreement/store/promises.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import { creditNoteUsed, invoiceAdded, invoiceChanged, invoiceWithdrawn } from '#rooms/dossier/events.ts';
import {
  bookingCancelled,
  paymentBooked,
  paymentReversed,
  reversalCancelled,
  statementRead,
  statementWithdrawn,
} from '#rooms/payment/events.ts';
import { bankReadUntil } from '#rooms/payment/index.ts';

/** Judges what money and invoices of a customer changed, and what became due because the bank was read further. */
async function judgeOnNews(work: Work, events: readonly StoredEvent[]): Promise<void> {
  const causes = new Map<CustomerId, EventId>();
  let bankNews: EventId | null = null;
  for (const event of events) {
    if (event.customerId) causes.set(event.customerId, event.eventId);
    if (statementRead.is(event) || statementWithdrawn.is(event)) bankNews = event.eventId;
  }
  const customerIds = new Set(causes.keys());
  const bankTakenBack = events.some((event) => statementWithdrawn.is(event));
  if (bankNews) {
    const until = await bankReadUntil(work);
    const due = until === null ? [] : await customersWithDuePromises(work, until);
    const undone = bankTakenBack ? await customersJudgedBeyond(work, until) : [];
    for (const customerId of [...due, ...undone]) customerIds.add(customerId);
  }
  await judgeCustomers(work, [...customerIds], {
    of: (customerId) => causes.get(customerId) ?? bankNews,
    bankTakenBack,
  });
}

/** When all money of the work is booked: a promise that the bank shows unpaid may be paid by a booking that is still to come. */
const judgeAtLast: LastTask<StoredEvent> = { room: 'agreement', run: judgeOnNews };

/** What the agreement room listens to: money that moves, invoices that change, the bank that is read. */
export const subscriptions: readonly Subscription[] = [
  {
    kinds: [
      paymentBooked.kind,
      bookingCancelled.kind,
      paymentReversed.kind,
      reversalCancelled.kind,
      statementRead.kind,
      statementWithdrawn.kind,
      creditNoteUsed.kind,
      invoiceAdded.kind,
      invoiceChanged.kind,
      invoiceWithdrawn.kind,
    ],
    handle: async (work, events) => work.atLast(judgeAtLast, events),
  },
];
