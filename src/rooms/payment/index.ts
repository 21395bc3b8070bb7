/** Front door of the payment room: money in. */
export { bankReadUntil } from '#rooms/payment/actions/bank-read-until.ts';
export { bookPayment } from '#rooms/payment/actions/book-payment.ts';
export { cancelBooking } from '#rooms/payment/actions/cancel-bookings.ts';
export { compareStatements } from '#rooms/payment/actions/plan-statements.ts';
export { registerStatement, registerStatements } from '#rooms/payment/actions/register-statements.ts';
export { paymentsOn, releaseInvoices } from '#rooms/payment/actions/release-invoices.ts';
export { type BuiltUpon, removeImportedStatements } from '#rooms/payment/actions/remove-imported-statements.ts';
export { unmatchedMoney, unmatchedMoneyOf } from '#rooms/payment/actions/unmatched-money.ts';
export type { NewStatement, StatementEntry } from '#rooms/payment/rules/statement.ts';
export { receivingAccount } from '#rooms/payment/store/statements.ts';
export { waitingReceipts } from '#rooms/payment/store/payments.ts';
