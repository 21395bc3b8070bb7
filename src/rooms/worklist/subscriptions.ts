import type { StoredEvent } from '#platform/events/event.ts';
import type { Subscription } from '#platform/room.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import { recompute } from '#rooms/worklist/actions/recompute.ts';
import { customersWithPaymentChecks } from '#rooms/worklist/store/follow-ups.ts';
import { customersInState } from '#rooms/worklist/store/items.ts';

/** News about a customer after which his row is made again. */
const aboutCustomers = [
  'dossier/invoice-added',
  'dossier/invoice-changed',
  'dossier/invoice-withdrawn',
  'dossier/credit-note-used',
  'dossier/customer-corrected',
  'dossier/contact-added',
  'dossier/contact-changed',
  'dossier/contact-removed',
  'dossier/correction-undone',
  'payment/payment-booked',
  'payment/booking-cancelled',
  'payment/payment-reversed',
  'agreement/promise-recorded',
  'agreement/promise-kept',
  'agreement/promise-partly-kept',
  'agreement/promise-broken',
  'agreement/promise-overruled',
  'agreement/promise-withdrawn',
  'agreement/promise-reopened',
  'complaint/complaint-opened',
  'complaint/complaint-closed',
  'worklist/follow-up-planned',
  'worklist/follow-up-cancelled',
  'worklist/follow-up-restored',
  'worklist/customer-handed-over',
] as const;

async function customersHeardOf(work: Work, events: readonly StoredEvent[]): Promise<void> {
  const customerIds = new Set<CustomerId>();
  for (const { customerId } of events) if (customerId !== null) customerIds.add(customerId);
  await recompute(work, [...customerIds]);
}

/** A bank that was read further tells about customers of whom we waited for exactly that. */
async function bankRead(work: Work): Promise<void> {
  await recompute(work, [...(await customersInState(work, 'advice')), ...(await customersWithPaymentChecks(work))]);
}

/** What the worklist listens to. Each runs once per round of news, for all customers together. */
export const subscriptions: readonly Subscription[] = [
  { kinds: aboutCustomers, handle: customersHeardOf },
  { kinds: ['payment/statement-read'], handle: bankRead },
];
