import type { SkillSeen } from '#knowledge/language/review/skills.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { notePractised } from '#rooms/coaching/store/practice.ts';
import { insertSkills, type TrainingSource } from '#rooms/coaching/store/skills.ts';

/** Takes in what training showed of somebody's skills; trends show it beside what calls show. A role-play or a drill of a skill is what a coach asked for when he asked to practise it; cards and a quiz are learning by heart. */
export async function noteSkills(
  work: Work,
  userId: UserId,
  source: TrainingSource,
  seen: readonly SkillSeen[],
): Promise<void> {
  await insertSkills(work, userId, source, seen);
  if (source === 'role-play' || source === 'drill')
    await notePractised(
      work,
      userId,
      seen.map((one) => one.skill),
    );
}
