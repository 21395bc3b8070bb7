import type { Instant } from '#kernel/dates.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId } from '#platform/tenancy/work.ts';
import type { readCallWords } from '#rooms/call/contract.ts';
import type { Made } from '#rooms/call/rules/made.ts';
import type { CallId, CallResult, Cause } from '#rooms/call/rules/outcome.ts';
import type { PhoneEventKind } from '#rooms/call/rules/phone-news.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

/** What was said in a call, as it is kept. */
export type StoredWords = NonNullable<ResponseOf<typeof readCallWords>['words']>;

/** The tables of the call room; migrations/0060-call.sql and later ones. */
export type CallTables = {
  call: {
    tenant_id: TenantId;
    call_id: CallId;
    customer_id: CustomerId;
    result: CallResult;
    spoken_with: string | null;
    notes: string;
    cause: Cause | null;
    outcomes: Made[];
    user_id: UserId | null;
    user_name: string;
    opened_at: Instant;
    ended_at: Instant;
    duration_ms: number;
    contact_before: { at: Instant; result: string } | null;
    undone_at: Instant | null;
    ended_for_abuse: boolean;
    heavy: boolean;
  };
  call_words: {
    tenant_id: TenantId;
    call_id: CallId;
    said: StoredWords['said'];
    nudges: StoredWords['nudges'];
    excuses: string[];
    gentle: boolean;
    opened_before_ms: number;
  };
  telephony_connection: {
    tenant_id: TenantId;
    connection_id: Id<'telephony-connection'>;
    name: string;
    secret: string;
    created_by: string;
    created_at: Instant;
    removed_at: Instant | null;
    last_heard_at: Instant | null;
    last_problem: string | null;
  };
  phone_event: {
    tenant_id: TenantId;
    phone_event_id: Id<'phone-event'>;
    connection_id: Id<'telephony-connection'>;
    signature: string;
    kind: PhoneEventKind;
    phone_call_id: string;
    number: string;
    user_id: UserId | null;
    customers: { customerId: CustomerId; name: string }[];
    at: Instant;
  };
  call_draft: {
    tenant_id: TenantId;
    customer_id: CustomerId;
    user_id: UserId;
    call_id: CallId;
    notes: string;
    form: Record<string, unknown>;
    opened_at: Instant;
    started_at: Instant | null;
    saved_at: Instant;
    followers: UserId[];
  };
};
