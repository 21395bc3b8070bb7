import type { StoredEvent } from '#platform/events/event.ts';
import type { Subscription } from '#platform/room.ts';
import type { Work } from '#platform/tenancy/work.ts';
import * as agreement from '#rooms/agreement/events.ts';
import * as complaint from '#rooms/complaint/events.ts';
import * as dossier from '#rooms/dossier/events.ts';
import * as payment from '#rooms/payment/events.ts';
import { waitingReceipts } from '#rooms/payment/index.ts';
import { recomputeAtLast } from '#rooms/worklist/actions/recompute.ts';
import { customerHandedOver, followUpCancelled, followUpPlanned, followUpRestored } from '#rooms/worklist/events.ts';
import { customersWithPaymentChecks } from '#rooms/worklist/store/follow-ups.ts';
import { customersInState } from '#rooms/worklist/store/items.ts';

/** News about a customer after which his row is made again. */
const aboutCustomers = [
  dossier.invoiceAdded,
  dossier.invoiceChanged,
  dossier.invoiceWithdrawn,
  dossier.creditNoteUsed,
  dossier.customerCorrected,
  dossier.correctionUndone,
  dossier.contactAdded,
  dossier.contactChanged,
  dossier.contactRemoved,
  dossier.circumstanceRecorded,
  dossier.circumstanceEnded,
  dossier.circumstanceRestored,
  payment.paymentBooked,
  payment.bookingCancelled,
  payment.paymentReversed,
  payment.reversalCancelled,
  payment.paymentSetAside,
  payment.paymentRestored,
  payment.matchRejected,
  payment.rejectionCancelled,
  agreement.promiseRecorded,
  agreement.promiseKept,
  agreement.promisePartlyKept,
  agreement.promiseBroken,
  agreement.promiseOverruled,
  agreement.overruleUndone,
  agreement.promiseWithdrawn,
  agreement.promiseReopened,
  complaint.complaintOpened,
  complaint.complaintClosed,
  complaint.complaintReopened,
  agreement.arrangementRecorded,
  agreement.arrangementWithdrawn,
  complaint.complaintRemoved,
  followUpPlanned,
  followUpCancelled,
  followUpRestored,
  customerHandedOver,
].map((declared) => declared.kind);

async function customersHeardOf(work: Work, events: readonly StoredEvent[]): Promise<void> {
  work.atLast(
    recomputeAtLast,
    events.flatMap(({ customerId }) => customerId ?? []),
  );
}

const MOST_WAITING = 2000;

/** A bank that was read further tells about customers of whom we waited for exactly that, and about those whose money is not booked yet. */
async function bankRead(work: Work): Promise<void> {
  const unbooked = (await waitingReceipts(work, MOST_WAITING)).flatMap((receipt) => receipt.customerId ?? []);
  const asked = [...(await customersInState(work, 'advice')), ...(await customersWithPaymentChecks(work))];
  work.atLast(recomputeAtLast, [...asked, ...unbooked]);
}

/** What the worklist listens to. However much news there is, each customer's row is made again once, at the end of the work. */
export const subscriptions: readonly Subscription[] = [
  { kinds: aboutCustomers, handle: customersHeardOf },
  { kinds: [payment.statementRead.kind, payment.statementWithdrawn.kind], handle: bankRead },
];
