import type { Id } from '#kernel/ids.ts';
import type { Day, Instant } from '#kernel/dates.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import type { CallGateCode } from '#rooms/worklist/rules/call-gate.ts';
import type { CallHours } from '#rooms/worklist/rules/contact-policy.ts';
import type { FollowUpId, FollowUpKind, Gate, Reason, Segment, State } from '#rooms/worklist/rules/situation.ts';
import type { TenantId, UserId } from '#platform/tenancy/work.ts';

export type GateOverrideId = Id<'gate-override'>;

/** The tables of the worklist room; migrations/0050-worklist.sql and 0052-may-call.sql. */
export type WorklistTables = {
  worklist_item: {
    tenant_id: TenantId;
    customer_id: CustomerId;
    state: State;
    segment: Segment;
    score: number;
    currency: Currency;
    open_cents: Cents;
    overdue_cents: Cents;
    callable_cents: Cents;
    days_late: number;
    headline: { code: string; facts: Reason['facts'] };
    reasons: Reason[];
    gate: Gate | null;
    available_at: Instant | null;
    until_day: Day | null;
    assigned_to: UserId | null;
    last_tried_at: Instant | null;
    last_spoken_at: Instant | null;
    last_result: string | null;
    computed_on: Day;
  };
  worklist_day: { tenant_id: TenantId; computed_on: Day };
  follow_up: {
    tenant_id: TenantId;
    follow_up_id: FollowUpId;
    customer_id: CustomerId;
    kind: FollowUpKind;
    at: Instant;
    note: string | null;
    assigned_to: UserId | null;
    created_by: string;
    created_at: Instant;
    closed_at: Instant | null;
    closed_as: 'done' | 'replaced' | 'cancelled' | null;
    closed_by: string | null;
  };
  attempt: {
    tenant_id: TenantId;
    attempt_id: string;
    customer_id: CustomerId;
    at: Instant;
    day: Day;
    result: string;
    reached: boolean;
    phones: string;
    user_id: UserId | null;
    undone_at: Instant | null;
  };
  contact_policy: {
    tenant_id: TenantId;
    weekdays: CallHours;
    saturday: CallHours | null;
    most_talks_per_week: number;
    most_tries_per_day: number;
    bank_working_days: number;
  };
  gate_override: {
    tenant_id: TenantId;
    gate_override_id: GateOverrideId;
    customer_id: CustomerId;
    code: CallGateCode;
    day: Day;
    reason: string;
    by_name: string;
    at: Instant;
    undone_at: Instant | null;
  };
  presence: {
    tenant_id: TenantId;
    customer_id: CustomerId;
    user_id: UserId;
    user_name: string;
    since: Instant;
    last_seen_at: Instant;
    calling: boolean;
  };
  assignment: { tenant_id: TenantId; customer_id: CustomerId; user_id: UserId; since: Instant };
};
