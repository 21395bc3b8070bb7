import type { SkillSeen } from '#knowledge/language/review/skills.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { notePractised } from '#rooms/coaching/store/practice.ts';
import { insertSkills, type TrainingSource } from '#rooms/coaching/store/skills.ts';

/** Takes in what training showed of somebody's skills; trends show it beside what calls show. What was asked to be practised is done by it, cards excepted: those are learning by heart. */
export async function noteSkills(
  work: Work,
  userId: UserId,
  source: TrainingSource,
  seen: readonly SkillSeen[],
): Promise<void> {
  await insertSkills(work, userId, source, seen);
  if (source !== 'cards')
    await notePractised(
      work,
      userId,
      seen.map((one) => one.skill),
    );
}
