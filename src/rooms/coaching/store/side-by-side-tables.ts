import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId } from '#platform/tenancy/work.ts';
import type { CallId } from '#rooms/call/index.ts';
import type { ListeningChoice, SideEnd, SideState } from '#rooms/coaching/rules/side-by-side.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

/** Names one time that a coach asked to follow a call. */
export type SideBySideId = Id<'side-by-side'>;
/** Names a note of a coach. */
export type WhisperId = Id<'whisper'>;

/** The tables of following a live call; migrations/0077-side-by-side.sql. */
export type SideBySideTables = {
  side_by_side: {
    tenant_id: TenantId;
    side_by_side_id: SideBySideId;
    call_id: CallId;
    customer_id: CustomerId;
    customer_name: string;
    user_id: UserId;
    user_name: string;
    coach_id: UserId;
    coach_name: string;
    state: SideState;
    asked_at: Instant;
    began_at: Instant | null;
    ended_at: Instant | null;
    ended_how: SideEnd | null;
    coach_seen_at: Instant;
    user_seen_at: Instant;
  };
  whisper: {
    tenant_id: TenantId;
    whisper_id: WhisperId;
    side_by_side_id: SideBySideId;
    text: string;
    turn: number;
    given_at: Instant;
    away_at: Instant | null;
  };
  listening_choice: {
    tenant_id: TenantId;
    user_id: UserId;
    choice: ListeningChoice;
    set_at: Instant;
  };
};
