import { type Day, addMilliseconds, instantAt } from '#kernel/dates.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { wordsOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { noteLooks } from '#rooms/coaching/actions/note-look.ts';
import { searchedDays } from '#rooms/coaching/actions/pick-moments.ts';
import { viewerOf } from '#rooms/coaching/actions/viewer.ts';
import type { listMoments } from '#rooms/coaching/contract/moments.ts';
import { betterLine } from '#rooms/coaching/rules/moments/better-line.ts';
import { isStrong } from '#rooms/coaching/rules/moments/moment.ts';
import type { Said } from '#rooms/coaching/rules/review.ts';
import { mondayOf } from '#rooms/coaching/rules/trend/weeks.ts';
import { maySee } from '#rooms/coaching/rules/visible.ts';
import { examplesOfCalls } from '#rooms/coaching/store/examples.ts';
import {
  callsOfMoments,
  lookedFor,
  momentsOfWeek,
  peopleSince,
  type StoredMoment,
  weeksWithMoments,
} from '#rooms/coaching/store/moments.ts';
import { practicesOf, type StoredPractice } from '#rooms/coaching/store/practice.ts';
import { cardOf } from '#rooms/playbook/contract.ts';
import { readPlaybook } from '#rooms/playbook/index.ts';

type Answer = ResponseOf<typeof listMoments>;
/** A moment as whoever looks gets it. */
export type MomentToSee = Answer['moments'][number];

const DAY_MS = 86_400_000;
const weeksBack = 12;

/** The moments of a week: one's own, or for who coaches those of all others. */
export async function readMoments(
  work: Work,
  query: { readonly of: 'own' | 'team'; readonly week?: Day | undefined },
): Promise<Answer> {
  const own = work.actor.kind === 'person' ? work.actor.userId : null;
  const ofTeam = query.of === 'team' && maySee(viewerOf(work), null);
  const whose = ofTeam ? null : own;
  const thisWeek = mondayOf(work.today);
  const week = query.week ? mondayOf(query.week) : thisWeek;
  const nobody = !ofTeam && own === null;
  const found = nobody ? [] : await momentsOfWeek(work, week, whose);
  const moments = found.filter((moment) => !ofTeam || moment.user_id !== own);
  await noteLooks(work, moments, 'moment');
  return {
    week,
    thisWeek,
    weeks: nobody ? [] : await weeksWithMoments(work, whose, weeksBack),
    looked: await wasLookedFor(work, thisWeek, ofTeam ? null : own),
    moments: await viewsOf(work, moments, own),
    toPractise: ofTeam || own === null ? [] : toPractise(await practicesOf(work, { userId: own })),
  };
}

/** Whether moments of a week were looked for, for everybody with reviewed calls or for one person; where none were found, today. */
async function wasLookedFor(work: Work, week: Day, userId: UserId | null): Promise<boolean> {
  const today = instantAt(work.today, '00:00', work.administration.timeZone);
  const people = await peopleSince(work, addMilliseconds(today, -searchedDays * DAY_MS));
  const looked = await lookedFor(work, week);
  const there = new Set((await momentsOfWeek(work, week, userId)).map((moment) => moment.user_id));
  return people.every(
    (person) =>
      (userId !== null && person.userId !== userId) ||
      there.has(person.userId) ||
      (looked.get(person.userId) ?? '') >= today,
  );
}

function toPractise(practices: readonly StoredPractice[]): Answer['toPractise'] {
  return practices
    .filter((practice) => practice.done_at === null)
    .map(({ practice_id: practiceId, skill, asked_by: askedBy, asked_at: askedAt }) => ({
      practiceId,
      skill,
      askedBy,
      askedAt,
    }));
}

async function viewsOf(work: Work, moments: readonly StoredMoment[], own: UserId | null): Promise<MomentToSee[]> {
  if (moments.length === 0) return [];
  const reviewIds = [...new Set(moments.map((moment) => moment.review_id))];
  const calls = await callsOfMoments(work, reviewIds);
  const said = await wordsOf(work, [...calls.values()]);
  const practices = await practicesOf(work, { momentIds: moments.map((moment) => moment.moment_id) });
  const examples = await examplesOfCalls(work, reviewIds);
  const playbook = await readPlaybook(work);
  return moments.map((moment) => {
    const { moment_id: momentId, review_id: reviewId } = moment;
    const call = calls.get(reviewId);
    const practice = practices.find((one) => one.moment_id === momentId);
    const { kind, act } = moment;
    return {
      momentId,
      userId: moment.user_id,
      userName: moment.user_name,
      isOwn: moment.user_id === own,
      reviewId,
      customerName: call?.customer_name ?? '',
      heldAt: call?.held_at ?? moment.picked_at,
      kind,
      strong: isStrong(kind),
      skill: moment.skill,
      turns: turnsIn(said.get(reviewId) ?? [], moment),
      keyTurn: moment.key_turn,
      seconds: moment.seconds,
      why: { code: moment.why.code, facts: { ...moment.why.facts } },
      better: { act, line: betterLine(kind, act, (heard) => cardOf(playbook, { acts: [heard], words: '' }, 'nl')) },
      word: wordOf(moment),
      practice: practice ? { practiceId: practice.practice_id, skill: practice.skill, doneAt: practice.done_at } : null,
      answer: moment.answer !== null && moment.answered_at ? { text: moment.answer, at: moment.answered_at } : null,
      unread: isUnread(moment, own),
      recording: call?.recording ?? null,
      example: examples.find((one) => one.review_id === reviewId && one.key_turn === moment.key_turn)?.consent ?? null,
    };
  });
}

function turnsIn(said: Said, moment: StoredMoment): MomentToSee['turns'] {
  return said.slice(moment.first_turn - 1, moment.last_turn).map(({ role, text, from, to }, index) => ({
    turn: moment.first_turn + index,
    role,
    text,
    from: from ?? null,
    to: to ?? null,
  }));
}

function wordOf(moment: StoredMoment): MomentToSee['word'] {
  const { comment, praised, skipped, said_by: by, said_at: at } = moment;
  return by !== null && at ? { comment, praised, skipped, by, at } : null;
}

/** A collector has something new when his moment or a word about it is newer than his last look; others when the answer was not seen. */
function isUnread(moment: StoredMoment, own: UserId | null): boolean {
  if (moment.user_id !== own) return moment.answer !== null && moment.answer_seen_at === null;
  const { seen_at: seen, said_at: said, skipped } = moment;
  return seen === null || (said !== null && !skipped && said > seen);
}
