import type { Generated } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { TenantId } from '#platform/tenancy/work.ts';
import type { PaymentKind } from '#rooms/payment/rules/classify-entry.ts';
import type { BankAccountId, PaymentId, StatementId } from '#rooms/payment/rules/statement.ts';

/** What became of a payment. */
export type PaymentState = 'waiting' | 'booked' | 'set_aside' | 'reversed' | 'reversal';

/** The tables of the payment room; migrations/0020-payment.sql. */
export type PaymentTables = {
  bank_account: {
    tenant_id: TenantId;
    bank_account_id: BankAccountId;
    account: string;
    name: string | null;
    currency: Currency;
    created_at: Instant;
  };
  statement: {
    tenant_id: TenantId;
    statement_id: StatementId;
    bank_account_id: BankAccountId;
    import_id: Id<'import'> | null;
    bank_id: string;
    number: string;
    from_day: Day;
    to_day: Day;
    opening_balance_cents: Cents;
    closing_balance_cents: Cents;
    already_there: number;
    read_at: Instant;
    withdrawn_at: Instant | null;
  };
  payment: {
    tenant_id: TenantId;
    payment_id: PaymentId;
    statement_id: StatementId;
    bank_account_id: BankAccountId;
    entry_key: string;
    content_key: string;
    kind: PaymentKind;
    state: PaymentState;
    day: Day;
    booking_date: Day;
    amount_cents: Cents;
    booked_cents: Generated<Cents>;
    booked_by: 'program' | 'person' | null;
    currency: Currency;
    counterparty_name: string | null;
    counterparty_iban: string | null;
    counterparty_account: string | null;
    reference_kind: string | null;
    reference: string | null;
    reference_key: string | null;
    end_to_end_id: string | null;
    bank_reference: string | null;
    mandate_id: string | null;
    transaction_code: string | null;
    reason_code: string | null;
    reversal: boolean;
    text: string;
    customer_id: Id<'customer'> | null;
    score: Generated<number>;
    reverses_payment_id: PaymentId | null;
    created_at: Instant;
    withdrawn_at: Instant | null;
  };
  rejected_match: {
    tenant_id: TenantId;
    payment_id: PaymentId;
    match_key: string;
    by_name: string;
    at: Instant;
  };
  customer_account: {
    tenant_id: TenantId;
    iban: string;
    customer_id: Id<'customer'>;
    payments: number;
  };
};
