import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { gatherTrend } from '#rooms/coaching/actions/gather-trend.ts';
import { viewerOf } from '#rooms/coaching/actions/viewer.ts';
import type { readDevelopment as declared } from '#rooms/coaching/contract/trend.ts';
import { costsOfMistakes } from '#rooms/coaching/rules/trend/costs.ts';
import { development } from '#rooms/coaching/rules/trend/development.ts';
import { fewestSeen } from '#rooms/coaching/rules/trend/estimate.ts';
import { lastWeeks } from '#rooms/coaching/rules/trend/weeks.ts';
import { maySee } from '#rooms/coaching/rules/visible.ts';
import { reviewedPeople } from '#rooms/coaching/store/reviews.ts';

type Answer = ResponseOf<typeof declared>;

/** How skills develop: one's own beside the mean of the team, and for who coaches the team or one person. Never a list of people with figures. */
export async function readDevelopment(
  work: Work,
  asked: UserId | undefined,
): Promise<Decision<Answer, { code: 'person-not-found' }>> {
  const seesAll = maySee(viewerOf(work), null);
  const people = seesAll ? await reviewedPeople(work) : [];
  const own = work.actor.kind === 'person' ? work.actor.userId : null;
  const userId = seesAll ? (asked ?? null) : own;
  if (!seesAll && asked !== undefined && asked !== own) return refused({ code: 'person-not-found' });
  const person = userId === null ? null : (people.find((one) => one.userId === userId) ?? selfIn(work, userId));
  if (userId !== null && !person) return refused({ code: 'person-not-found' });
  const weeks = lastWeeks(work.today);
  const [first] = weeks;
  const shown = first ? await gatherTrend(work, first) : { calls: [], training: [] };
  const calls = shown.calls.filter((call) => userId === null || call.userId === userId);
  const team = costsOfMistakes(shown.calls);
  return granted({
    person,
    people,
    weeks,
    calls: { team: shown.calls.length, own: calls.length },
    fewest: fewestSeen,
    skills: development(shown, weeks, userId).map(({ calls: seen, training, ...rest }) => ({
      ...rest,
      calls: { ...seen, weeks: [...seen.weeks] },
      training: { ...training, weeks: [...training.weeks] },
    })),
    mistakes: costsOfMistakes(calls).map(({ mistake, calls: count, made }) => {
      const ofTeam = team.find((one) => one.mistake === mistake);
      return { mistake, calls: count, made, team: ofTeam?.made ?? null, kept: ofTeam?.kept ?? null };
    }),
  });
}

/** Whoever looks, also when none of his calls was reviewed yet. */
function selfIn({ actor }: Work, userId: UserId): { userId: UserId; name: string } | null {
  return actor.kind === 'person' && actor.userId === userId ? { userId, name: actor.name } : null;
}
