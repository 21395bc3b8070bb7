import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import type { Role } from '#kernel/endpoint.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { EventId, TenantId } from '#platform/tenancy/work.ts';
import type { ArrangementId } from '#rooms/agreement/rules/arrangement.ts';
import type {
  JudgedState,
  PaymentMethod,
  PromiseId,
  PromiseState,
  Receipt,
  VerdictCode,
} from '#rooms/agreement/rules/promise.ts';
import type { CustomerId, InvoiceId } from '#rooms/dossier/index.ts';

/** The tables of the agreement room; migrations/0040-agreement.sql and 0041-arrangement.sql. */
export type AgreementTables = {
  promise: {
    tenant_id: TenantId;
    promise_id: PromiseId;
    customer_id: CustomerId;
    amount_cents: Cents;
    currency: Currency;
    day: Day;
    until_day: Day;
    tolerance_cents: Cents;
    made_on: Day;
    made_at: Instant;
    promised_by: string | null;
    method: PaymentMethod;
    whole_balance: boolean;
    recorded_by: string;
    automatic_state: JudgedState;
    verdict_code: VerdictCode;
    received_cents: Generated<Cents>;
    /** Written as JSON text, read as a value. */
    receipts: ColumnType<Receipt[], string, string>;
    fulfilled_on: Day | null;
    judged_at: Instant;
    verdict_cause_id: EventId | null;
    overruled_state: JudgedState | null;
    overruled_reason: string | null;
    overruled_by: string | null;
    overruled_at: Instant | null;
    overruled_event_id: EventId | null;
    withdrawn_at: Instant | null;
    state: GeneratedAlways<PromiseState>;
    arrangement_id: ArrangementId | null;
    instalment: number | null;
    instalments: number | null;
  };
  arrangement: {
    tenant_id: TenantId;
    arrangement_id: ArrangementId;
    customer_id: CustomerId;
    total_cents: Cents;
    currency: Currency;
    made_at: Instant;
    promised_by: string | null;
    method: PaymentMethod;
    whole_balance: boolean;
    recorded_by: string;
    withdrawn_at: Instant | null;
  };
  promise_invoice: {
    tenant_id: TenantId;
    promise_id: PromiseId;
    invoice_id: InvoiceId;
    asked_cents: Cents;
  };
  promise_policy: {
    tenant_id: TenantId;
    tolerance_days: number;
    tolerance_cents: Cents;
    set_by: string;
    set_at: Instant;
  };
  concession_limit: {
    tenant_id: TenantId;
    role: Role;
    deferral_days: number;
    instalments: number;
    months: number;
    smallest_cents: Cents;
    set_by: string;
    set_at: Instant;
  };
};
