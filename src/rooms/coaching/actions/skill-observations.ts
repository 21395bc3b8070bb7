import { type Day, dayOf, type Instant } from '#kernel/dates.ts';
import type { Skill, SkillSeen } from '#knowledge/language/review/skills.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { skillsOfCall } from '#rooms/coaching/rules/trend/skills-of-call.ts';
import { skillsSince, type TrainingSource } from '#rooms/coaching/store/skills.ts';
import { trendCallsSince } from '#rooms/coaching/store/trend.ts';

/** A skill of somebody that was seen once: in a call or in training. */
export interface SkillObservation extends SkillSeen {
  readonly source: 'call' | TrainingSource;
  readonly day: Day;
}

/** What somebody showed of his skills, and what colleagues show in calls on average; of them nothing else. */
export interface SkillObservations {
  readonly own: readonly SkillObservation[];
  readonly team: Readonly<Partial<Record<Skill, { readonly mean: number; readonly n: number }>>>;
}

/** The newest calls of a team; more say nothing more about today. */
const mostCalls = 3000;

/** What calls and training showed of somebody's skills since a moment; for the training room, to him alone. */
export async function ownSkillObservations(work: Work, userId: UserId, since: Instant): Promise<SkillObservations> {
  const calls = await trendCallsSince(work, since, mostCalls);
  const trained = await skillsSince(work, since, userId);
  const own: SkillObservation[] = [];
  const sums = new Map<Skill, { sum: number; n: number }>();
  for (const call of calls) {
    for (const { skill, value } of skillsOfCall(call)) {
      if (call.userId === userId) own.push({ skill, value, source: 'call', day: call.callDay });
      else {
        const { sum, n } = sums.get(skill) ?? { sum: 0, n: 0 };
        sums.set(skill, { sum: sum + value, n: n + 1 });
      }
    }
  }
  const { timeZone } = work.administration;
  for (const { skill, value, source, seenAt } of trained)
    own.push({ skill, value, source, day: dayOf(seenAt, timeZone) });
  return {
    own,
    team: Object.fromEntries([...sums].map(([skill, { sum, n }]) => [skill, { mean: sum / n, n }])),
  };
}
