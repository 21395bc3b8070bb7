import type { Day, Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import type { TenantId, UserId } from '#platform/tenancy/work.ts';
import type { AccessWay } from '#rooms/coaching/rules/access.ts';
import type { Agreed, Judgement, ProgramJudgement } from '#rooms/coaching/rules/calibration/judgement.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';

/** Names a round of calibration. */
export type RoundId = Id<'calibration-round'>;

/** The tables of calibration and of who looked at what; migrations/0076-calibration.sql. */
export type CalibrationTables = {
  calibration_round: {
    tenant_id: TenantId;
    round_id: RoundId;
    made_by: string;
    made_by_user: UserId | null;
    made_at: Instant;
    closed_by: string | null;
    closed_at: Instant | null;
  };
  calibration_call: {
    tenant_id: TenantId;
    round_id: RoundId;
    review_id: ReviewId;
    position: number;
    program: ProgramJudgement;
    revealed_at: Instant | null;
    agreed: Partial<Record<PointId, Agreed>>;
  };
  calibration_judge: {
    tenant_id: TenantId;
    round_id: RoundId;
    user_id: UserId;
    user_name: string;
    position: number;
  };
  calibration_judgement: {
    tenant_id: TenantId;
    round_id: RoundId;
    review_id: ReviewId;
    user_id: UserId;
    verdicts: Judgement['verdicts'];
    checks: Judgement['checks'];
    remark: string;
    saved_at: Instant;
    done_at: Instant | null;
    saw_before: boolean;
  };
  review_access: {
    tenant_id: TenantId;
    review_id: ReviewId;
    viewer_id: UserId;
    viewer_name: string;
    way: AccessWay;
    day: Day;
    first_at: Instant;
    last_at: Instant;
  };
};
