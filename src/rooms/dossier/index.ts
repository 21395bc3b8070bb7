/** Front door of the dossier room: who owes what. */

export { allocate, cancelAllocations, type NewAllocation } from '#rooms/dossier/actions/allocate.ts';
export { addContact, type ContactFacts } from '#rooms/dossier/actions/change-contacts.ts';
export { noteContact } from '#rooms/dossier/actions/note-contact.ts';
export { type OpenDebt, openDebt, openDebts } from '#rooms/dossier/actions/open-debt.ts';
export { type CustomerChange, saveCustomers } from '#rooms/dossier/actions/save-customers.ts';
export {
  type InvoiceChange,
  type NewInvoice,
  saveInvoices,
  withdrawInvoices,
} from '#rooms/dossier/actions/save-invoices.ts';
export { useCreditNotes } from '#rooms/dossier/actions/use-credit-notes.ts';
export { writeNote } from '#rooms/dossier/actions/write-note.ts';
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
export { customerChanges } from '#rooms/dossier/rules/merge-customer.ts';
export { contactsOf } from '#rooms/dossier/store/contacts.ts';
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
  standingAllocationsFrom,
} from '#rooms/dossier/store/invoices.ts';
