import type { Instant } from '#kernel/dates.ts';
import type { Habit } from '#knowledge/language/review/habits.ts';
import type { Mistake } from '#knowledge/language/review/mistakes.ts';
import type { Outcome, OutcomeKind } from '#knowledge/language/review/outcome.ts';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import type { TenantId, UserId } from '#platform/tenancy/work.ts';
import type { Dispute, Overrule } from '#rooms/coaching/rules/point-words.ts';
import type { Policy } from '#rooms/coaching/rules/policy.ts';
import type { CallFacts, Checks, Evidence, ReviewId, Said, Verdicts } from '#rooms/coaching/rules/review.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

/** The tables of the coaching room; migrations/0070-coaching.sql and later ones. */
export type CoachingTables = {
  coaching_review: {
    tenant_id: TenantId;
    review_id: ReviewId;
    source: 'call' | 'transcript';
    customer_id: CustomerId | null;
    customer_name: string;
    user_id: UserId | null;
    user_name: string;
    held_at: Instant;
    facts: CallFacts;
    state: 'waiting' | 'reviewed';
    outcome_kind: OutcomeKind | null;
    outcome: Outcome | null;
    checks: Checks | null;
    evidence: Evidence | null;
    mistakes: Mistake[] | null;
    habits: Habit[] | null;
    program_version: number;
    policy_version: number;
    automatic: Verdicts | null;
    verdicts: Verdicts | null;
    score: number | null;
    points_seen: number;
    reviewed_at: Instant | null;
    acknowledged_at: Instant | null;
    acknowledged_by: string | null;
    withdrawn_at: Instant | null;
  };
  coaching_point: {
    tenant_id: TenantId;
    review_id: ReviewId;
    point: PointId;
    overrule: Overrule | null;
    dispute: Dispute | null;
    dispute_open: boolean;
  };
  coaching_policy: {
    tenant_id: TenantId;
    version: number;
    points: Policy;
    retention_days: number;
    set_by: string;
    set_at: Instant;
  };
  coaching_recompute: {
    tenant_id: TenantId;
    policy_version: number;
    total: number;
    done: number;
    started_at: Instant;
    finished_at: Instant | null;
  };
  coaching_transcript: {
    tenant_id: TenantId;
    review_id: ReviewId;
    said: Said;
    added_by: string;
    added_by_user: UserId | null;
    added_at: Instant;
  };
  coaching_recording: {
    tenant_id: TenantId;
    review_id: ReviewId;
    media_type: string;
    bytes: number;
    added_by: string;
    added_at: Instant;
  };
  coaching_recording_piece: {
    tenant_id: TenantId;
    review_id: ReviewId;
    piece: number;
    content: Uint8Array;
  };
};
