/** Front door of the dossier room: who owes what. */

export { allocate, cancelAllocations } from '#rooms/dossier/actions/allocate.ts';
export { circumstancesOf, endCircumstance, recordCircumstance } from '#rooms/dossier/actions/circumstances.ts';
export { addContact } from '#rooms/dossier/actions/change-contacts.ts';
export { changeCustomer } from '#rooms/dossier/actions/change-customer.ts';
export { noteContact } from '#rooms/dossier/actions/note-contact.ts';
export { type OpenDebt, openDebt, openDebts } from '#rooms/dossier/actions/open-debt.ts';
export { saveContacts } from '#rooms/dossier/actions/save-contacts.ts';
export { saveCustomers } from '#rooms/dossier/actions/save-customers.ts';
export {
  type NewInvoice,
  saveInvoices,
  withdrawInvoices,
} from '#rooms/dossier/actions/save-invoices.ts';
export { useCreditNotes } from '#rooms/dossier/actions/use-credit-notes.ts';
export { writeNote } from '#rooms/dossier/actions/write-note.ts';
export type { Circumstance, CircumstanceKind } from '#rooms/dossier/rules/circumstance.ts';
export type {
  Allocation,
  Contact,
  Customer,
  CustomerFacts,
  CustomerId,
  Invoice,
  InvoiceFacts,
  InvoiceId,
} from '#rooms/dossier/rules/ledger.ts';
export { customerChanges } from '#rooms/dossier/rules/merge-customer.ts';
export { customersByNames } from '#rooms/dossier/store/customer-names.ts';
export {
  customerIdsAfter,
  customersById,
  customersByNumber,
  lastContacts,
  lockCustomers,
  searchCustomers,
} from '#rooms/dossier/store/customers.ts';
export {
  allocationsOnInvoices,
  invoicesById,
  invoicesByKeys,
  invoicesByNumber,
  openInvoicesByAmount,
  openInvoicesOf,
  recentInvoicesOf,
  standingAllocationsFrom,
} from '#rooms/dossier/store/invoices.ts';
export { phonesEndingIn } from '#rooms/dossier/store/phones.ts';
export { notesOf } from '#rooms/dossier/store/notes.ts';
export { paidInvoicesOf } from '#rooms/dossier/store/paid-invoices.ts';
