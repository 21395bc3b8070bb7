/** Front door of the dossier room: who owes what. */
export type {
  Allocation,
  AllocationId,
  Balance,
  Contact,
  ContactId,
  Customer,
  CustomerFacts,
  CustomerId,
  Invoice,
  InvoiceFacts,
  InvoiceId,
  NoteId,
} from '#rooms/dossier/rules/ledger.ts';
export { balancesOf } from '#rooms/dossier/rules/ledger.ts';
export { openDebt, openDebts, type OpenDebt } from '#rooms/dossier/actions/open-debt.ts';
export { saveCustomers, type CustomerChange } from '#rooms/dossier/actions/save-customers.ts';
export {
  saveInvoices,
  withdrawInvoices,
  type InvoiceChange,
  type NewInvoice,
} from '#rooms/dossier/actions/save-invoices.ts';
export { allocate, cancelAllocations, type NewAllocation } from '#rooms/dossier/actions/allocate.ts';
export { useCreditNotes } from '#rooms/dossier/actions/use-credit-notes.ts';
export { writeNote } from '#rooms/dossier/actions/write-note.ts';
export { noteContact } from '#rooms/dossier/actions/note-contact.ts';
export { contactsOf } from '#rooms/dossier/store/contacts.ts';
export { customersById, customersByNumber, lastContacts } from '#rooms/dossier/store/customers.ts';
export {
  allocationsOnInvoices,
  invoicesById,
  invoicesByKeys,
  invoicesByNumber,
  openInvoicesByAmount,
  openInvoicesOf,
  standingAllocationsFrom,
} from '#rooms/dossier/store/invoices.ts';
