import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Skill, SkillSeen } from '#knowledge/language/review/skills.ts';
import type { TenantId, UserId, Work } from '#platform/tenancy/work.ts';

/** Where a skill was seen outside real calls. */
export type TrainingSource = 'role-play' | 'drill' | 'quiz' | 'cards';

/** A skill that was seen in training. */
export interface TrainedSkill extends SkillSeen {
  readonly userId: UserId;
  readonly source: TrainingSource;
  readonly seenAt: Instant;
}

type SkillTables = {
  coaching_skill: {
    tenant_id: TenantId;
    skill_seen_id: Id<'skill-seen'>;
    user_id: UserId;
    source: TrainingSource;
    skill: Skill;
    value: number;
    seen_at: Instant;
  };
};

const tables = (work: Work) => work.tx.withTables<SkillTables>();

/** Keeps what training showed of somebody's skills. */
export async function insertSkills(
  work: Work,
  userId: UserId,
  source: TrainingSource,
  seen: readonly SkillSeen[],
): Promise<void> {
  if (seen.length === 0) return;
  await tables(work)
    .insertInto('coaching_skill')
    .values(
      seen.map(({ skill, value }) => ({
        tenant_id: work.tenant,
        skill_seen_id: work.newId<'skill-seen'>(),
        user_id: userId,
        source,
        skill,
        value,
        seen_at: work.now,
      })),
    )
    .execute();
}

/** What training showed since a moment, of one person or of all. */
export async function skillsSince(work: Work, since: Instant, userId: UserId | null): Promise<TrainedSkill[]> {
  return tables(work)
    .selectFrom('coaching_skill')
    .select(['user_id as userId', 'source', 'skill', 'value', 'seen_at as seenAt'])
    .where('tenant_id', '=', work.tenant)
    .where('seen_at', '>=', since)
    .$if(userId !== null, (query) => query.where('user_id', '=', userId as UserId))
    .orderBy('seen_at')
    .execute();
}
