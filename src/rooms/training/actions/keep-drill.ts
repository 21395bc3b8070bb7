import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Skill } from '#knowledge/language/review/skills.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { noteSkills } from '#rooms/coaching/index.ts';
import { insertDrill } from '#rooms/training/store/done.ts';

/** Takes in how a drill of one skill went. */
export async function keepDrill(
  work: Work,
  drill: { readonly skill: Skill; readonly moments: number; readonly good: number },
): Promise<Decision<Record<never, never>, { code: 'more-good-than-moments' } | { code: 'not-a-person' }>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  if (drill.good > drill.moments) return refused({ code: 'more-good-than-moments' });
  await insertDrill(work, work.actor.userId, drill);
  await noteSkills(work, work.actor.userId, 'drill', [{ skill: drill.skill, value: drill.good / drill.moments }]);
  return granted({});
}
