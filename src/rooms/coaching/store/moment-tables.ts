import type { Day, Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Act } from '#knowledge/language/acts/labels.ts';
import type { Skill } from '#knowledge/language/review/skills.ts';
import type { TenantId, UserId } from '#platform/tenancy/work.ts';
import type { ExampleTurn } from '#rooms/coaching/rules/examples/anonymise.ts';
import type { MomentId, MomentKind } from '#rooms/coaching/rules/moments/moment.ts';
import type { Why } from '#rooms/coaching/rules/moments/weigh.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';

export type PracticeId = Id<'practice'>;
export type ExampleId = Id<'example'>;
/** Whether the collector whose call it was lets others read an example. */
export type Consent = 'asked' | 'agreed' | 'refused';

/** The tables of moments, practice and examples; migrations/0074-moments.sql. */
export type MomentTables = {
  coaching_moment: {
    tenant_id: TenantId;
    moment_id: MomentId;
    week: Day;
    user_id: UserId;
    user_name: string;
    review_id: ReviewId;
    kind: MomentKind;
    skill: Skill;
    key_turn: number;
    first_turn: number;
    last_turn: number;
    act: Act | null;
    seconds: number;
    weight: number;
    why: Why;
    picked_at: Instant;
    comment: string | null;
    praised: boolean;
    skipped: boolean;
    said_by: string | null;
    said_by_user: UserId | null;
    said_at: Instant | null;
    answer: string | null;
    answered_at: Instant | null;
    seen_at: Instant | null;
    answer_seen_at: Instant | null;
  };
  coaching_moment_week: {
    tenant_id: TenantId;
    week: Day;
    user_id: UserId;
    looked_at: Instant;
    calls: number;
  };
  coaching_practice: {
    tenant_id: TenantId;
    practice_id: PracticeId;
    user_id: UserId;
    skill: Skill;
    moment_id: MomentId | null;
    asked_by: string;
    asked_by_user: UserId | null;
    asked_at: Instant;
    done_at: Instant | null;
    withdrawn_at: Instant | null;
  };
  coaching_example: {
    tenant_id: TenantId;
    example_id: ExampleId;
    skill: Skill;
    turns: ExampleTurn[];
    note: string;
    user_id: UserId;
    review_id: ReviewId | null;
    key_turn: number;
    consent: Consent;
    added_by: string;
    added_by_user: UserId | null;
    added_at: Instant;
    answered_at: Instant | null;
    removed_at: Instant | null;
  };
};
