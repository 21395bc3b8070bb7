import { addDays, addMilliseconds, instantAt } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { gatherTrend, keptIn, whatBecameOf } from '#rooms/coaching/actions/gather-trend.ts';
import { wordsOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { pickMoments } from '#rooms/coaching/actions/queued-moments.ts';
import { chooseMoments } from '#rooms/coaching/rules/moments/choose.ts';
import { skillOf } from '#rooms/coaching/rules/moments/moment.ts';
import { searchCall } from '#rooms/coaching/rules/moments/search-call.ts';
import type { MeasuredCosts } from '#rooms/coaching/rules/moments/weigh.ts';
import { costsOfMistakes } from '#rooms/coaching/rules/trend/costs.ts';
import { lastWeeks, mondayOf } from '#rooms/coaching/rules/trend/weeks.ts';
import {
  callsToSearch,
  insertMoments,
  momentsOfWeek,
  noteLooked,
  peopleSince,
  shownBefore,
} from '#rooms/coaching/store/moments.ts';

const DAY_MS = 86_400_000;
/** Moments come from calls of the last two weeks. */
export const searchedDays = 14;
/** Most calls of one person in which moments are looked for: the newest ones. */
const mostSearched = 150;

/** Asks for moments of this week for everybody whose calls were reviewed and who has none yet. */
export async function askForMoments(work: Work): Promise<void> {
  const week = mondayOf(work.today);
  const there = new Set((await momentsOfWeek(work, week, null)).map((moment) => moment.user_id));
  const people = (await peopleSince(work, searchedFrom(work))).filter(({ userId }) => !there.has(userId));
  if (people.length === 0) return;
  const costs = await measuredCosts(work);
  for (const { userId, name } of people) await work.enqueue(pickMoments, { userId, name, costs }, { key: userId });
}

/** What mistakes went with in the calls of the last twelve weeks, as far as there are enough. */
async function measuredCosts(work: Work): Promise<MeasuredCosts> {
  const [first] = lastWeeks(work.today);
  const { calls } = await gatherTrend(work, first ?? work.today);
  return Object.fromEntries(
    costsOfMistakes(calls).flatMap(({ mistake, kept }) =>
      kept ? [[mistake, { with: kept.with.mean, without: kept.without.mean }]] : [],
    ),
  );
}

/** Chooses the moments of this week of one person from the calls of the last two weeks, unless he has some already. */
export async function pickMomentsOf(
  work: Work,
  person: { readonly userId: UserId; readonly name: string },
  costs: MeasuredCosts,
): Promise<void> {
  const week = mondayOf(work.today);
  if ((await momentsOfWeek(work, week, person.userId)).length > 0) return;
  const calls = await callsToSearch(work, person.userId, searchedFrom(work), mostSearched);
  const said = await wordsOf(work, calls);
  const known = await whatBecameOf(
    work,
    calls.map(({ review_id: reviewId, source, customer_id: customerId }) => ({ reviewId, source, customerId })),
  );
  const before = await shownBefore(work, person.userId);
  const lastWeek = addDays(week, -7);
  const searched = calls.flatMap((call) => {
    const words = said.get(call.review_id);
    if (!words) return [];
    const review = {
      reviewId: call.review_id,
      customerId: call.customer_id,
      heldAt: call.held_at,
      facts: call.facts,
      said: words,
      mistakes: call.mistakes ?? [],
      outcomeKind: call.outcome_kind,
      kept: keptIn(known, call.review_id, call.customer_id),
    };
    return [searchCall(review, costs)];
  });
  const chosen = chooseMoments(searched, {
    stretches: before.map((one) => ({ reviewId: one.review_id, from: one.first_turn, to: one.last_turn })),
    kindsLastTime: before.flatMap((one) => (one.week === lastWeek ? [one.kind] : [])),
  });
  await insertMoments(
    work,
    chosen.map(({ reviewId, kind, key, from, to, act, weight, seconds, why }) => ({
      week,
      user_id: person.userId,
      user_name: person.name,
      review_id: reviewId,
      kind,
      skill: skillOf[kind],
      key_turn: key,
      first_turn: from,
      last_turn: to,
      act,
      seconds,
      weight,
      why,
    })),
  );
  await noteLooked(work, week, person.userId, calls.length);
  work.tell({ kind: 'coaching-moments', to: null, payload: {} });
}

function searchedFrom(work: Work) {
  return addMilliseconds(instantAt(work.today, '00:00', work.administration.timeZone), -searchedDays * DAY_MS);
}
