/** Front door of the payment room: money in. */
export { bankReadUntil } from '#rooms/payment/actions/bank-read-until.ts';
export { bookPayment } from '#rooms/payment/actions/book-payment.ts';
export { cancelBooking } from '#rooms/payment/actions/cancel-bookings.ts';
export { compareStatements, type RegisteredStatement } from '#rooms/payment/actions/plan-statements.ts';
export {
  type RegisteredStatements,
  registerStatement,
  registerStatements,
  type StatementSource,
} from '#rooms/payment/actions/register-statements.ts';
export { paymentsOn, releaseInvoices } from '#rooms/payment/actions/release-invoices.ts';
export { type BuiltUpon, removeImportedStatements } from '#rooms/payment/actions/remove-imported-statements.ts';
export { reversePayment } from '#rooms/payment/actions/reverse-payment.ts';
export {
  type UnmatchedPayment,
  unmatchedMoney,
  unmatchedMoneyOf,
  unmatchedPayments,
} from '#rooms/payment/actions/unmatched-money.ts';
export { checkStatement, type StatementRefusal } from '#rooms/payment/rules/check-statement.ts';
export type { Payment } from '#rooms/payment/rules/payment.ts';
export type { NewStatement, PaymentId, StatementEntry, StatementId } from '#rooms/payment/rules/statement.ts';
export { waitingReceipts } from '#rooms/payment/store/payments.ts';
