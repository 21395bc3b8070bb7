import type { Room } from '#platform/room.ts';
import { invoiceAdded, invoiceChanged } from '#rooms/dossier/events.ts';
import { undoBooking } from '#rooms/payment/actions/cancel-bookings.ts';
import { matchNewInvoices } from '#rooms/payment/actions/match-new-invoices.ts';
import { undoReversal } from '#rooms/payment/actions/reverse-payment.ts';
import { undoRejection, undoSetAside } from '#rooms/payment/actions/set-aside.ts';
import { matchRejected, paymentBooked, paymentReversed, paymentSetAside } from '#rooms/payment/events.ts';
import { routes } from '#rooms/payment/routes.ts';

/** What the payment room gives to the application. */
export const room: Room = {
  name: 'payment',
  routes,
  subscriptions: [{ kinds: [invoiceAdded.kind, invoiceChanged.kind], handle: matchNewInvoices }],
  jobs: [],
  undo: {
    [paymentBooked.kind]: undoBooking,
    [paymentReversed.kind]: undoReversal,
    [paymentSetAside.kind]: undoSetAside,
    [matchRejected.kind]: undoRejection,
  },
};
