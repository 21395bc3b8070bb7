import { granted } from '#kernel/decision.ts';
import { cents } from '#kernel/money.ts';
import { type Route, route } from '#platform/http/route.ts';
import { bookPayment } from '#rooms/payment/actions/book-payment.ts';
import { cancelBooking } from '#rooms/payment/actions/cancel-bookings.ts';
import { listPayments } from '#rooms/payment/actions/list-payments.ts';
import { reversePayment } from '#rooms/payment/actions/reverse-payment.ts';
import { searchOpenInvoices } from '#rooms/payment/actions/search-open-invoices.ts';
import { rejectMatch, restorePayment, setAside } from '#rooms/payment/actions/set-aside.ts';
import * as contract from '#rooms/payment/contract.ts';

/** The endpoints of Bank with the actions that serve them. */
export const routes: readonly Route[] = [
  route(contract.listPayments, async (work, { query }) => granted(await listPayments(work, query))),
  route(contract.searchOpenInvoices, async (work, { query }) => granted(await searchOpenInvoices(work, query.words))),
  route(contract.bookPayment, async (work, { params, body }) => {
    const decision = await bookPayment(work, params.paymentId, body.lines);
    if (!decision.ok) return decision;
    return granted({ undo: decision.value.eventId, restCents: cents(decision.value.restCents) });
  }),
  route(contract.cancelBooking, async (work, { params }) => {
    const decision = await cancelBooking(work, params.paymentId);
    return decision.ok ? granted({ undo: null }) : decision;
  }),
  route(contract.setPaymentAside, async (work, { params }) => {
    const decision = await setAside(work, params.paymentId);
    return decision.ok ? granted({ undo: decision.value.eventId }) : decision;
  }),
  route(contract.restorePayment, async (work, { params }) => {
    const decision = await restorePayment(work, params.paymentId);
    return decision.ok ? granted({ undo: null }) : decision;
  }),
  route(contract.rejectMatch, async (work, { params, body }) => {
    const decision = await rejectMatch(work, params.paymentId, body.key);
    return decision.ok ? granted({ undo: decision.value.eventId }) : decision;
  }),
  route(contract.reversePayment, async (work, { params, body }) => {
    const decision = await reversePayment(work, params.paymentId, body.originalPaymentId);
    return decision.ok ? granted({ undo: decision.value.eventId }) : decision;
  }),
];
