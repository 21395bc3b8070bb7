import type { Generated, GeneratedAlways } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { CircumstanceId, CircumstanceKind } from '#rooms/dossier/rules/circumstance.ts';
import type { AllocationId, ContactId, CustomerId, InvoiceId, NoteId } from '#rooms/dossier/rules/ledger.ts';
import type { TenantId } from '#platform/tenancy/work.ts';

/** The tables of the dossier room; migrations/0010-dossier.sql and 0011-circumstance.sql. */
export type DossierTables = {
  customer: {
    tenant_id: TenantId;
    customer_id: CustomerId;
    number: string;
    name: string;
    kind: 'business' | 'consumer';
    country: string;
    language: 'nl' | 'fr' | 'de' | 'en';
    email: string | null;
    phone: string | null;
    street: string | null;
    postcode: string | null;
    city: string | null;
    registration_number: string | null;
    kept_fields: Generated<string[]>;
    address_form: Generated<'u' | 'je' | null>;
    last_contact_at: Instant | null;
    last_contact_result: string | null;
    created_at: Instant;
  };
  contact: {
    tenant_id: TenantId;
    contact_id: ContactId;
    customer_id: CustomerId;
    name: string;
    role: string | null;
    email: string | null;
    phone: string | null;
    position: Generated<number>;
  };
  invoice: {
    tenant_id: TenantId;
    invoice_id: InvoiceId;
    customer_id: CustomerId;
    number: string;
    number_key: GeneratedAlways<string>;
    kind: 'invoice' | 'credit_note';
    issue_date: Day;
    due_date: Day;
    currency: Currency;
    amount_cents: Cents;
    settled_elsewhere_cents: Cents;
    payment_reference: string | null;
    credits_number: string | null;
    created_at: Instant;
    withdrawn_at: Instant | null;
  };
  allocation: {
    tenant_id: TenantId;
    allocation_id: AllocationId;
    invoice_id: InvoiceId;
    cents: Cents;
    day: Day;
    source_kind: 'payment' | 'credit_note' | 'write_off';
    source_id: string;
    cancels_allocation_id: AllocationId | null;
    at: Instant;
  };
  note: {
    tenant_id: TenantId;
    note_id: NoteId;
    customer_id: CustomerId;
    text: string;
    author_name: string;
    author_user_id: string | null;
    at: Instant;
    removed_at: Instant | null;
  };
  circumstance: {
    tenant_id: TenantId;
    circumstance_id: CircumstanceId;
    customer_id: CustomerId;
    kind: CircumstanceKind;
    from_day: Day;
    until_day: Day | null;
    note: string | null;
    recorded_by: string;
    recorded_at: Instant;
    ended_at: Instant | null;
    ended_by: string | null;
  };
};
