import type { Day, Instant } from '#kernel/dates.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { TenantId } from '#platform/tenancy/work.ts';
import type { ComplaintCause, ComplaintId, ComplaintOutcome } from '#rooms/complaint/rules/complaint.ts';
import type { CustomerId, InvoiceId } from '#rooms/dossier/index.ts';

/** The tables of the complaint room; migrations/0045-complaint.sql. */
export type ComplaintTables = {
  complaint: {
    tenant_id: TenantId;
    complaint_id: ComplaintId;
    customer_id: CustomerId;
    invoice_id: InvoiceId | null;
    disputed_cents: Cents | null;
    currency: Currency;
    cause: ComplaintCause;
    words: string | null;
    opened_on: Day;
    opened_at: Instant;
    opened_by: string;
    outcome: ComplaintOutcome | null;
    outcome_note: string | null;
    closed_at: Instant | null;
    closed_by: string | null;
    removed_at: Instant | null;
  };
};
