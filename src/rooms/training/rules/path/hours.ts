import { epochMilliseconds, type Instant } from '#kernel/dates.ts';
import type { TrainingDone } from '#rooms/training/rules/path/done.ts';

/** What was done of a kind and how long it took, in whole seconds. */
export interface Spent {
  readonly kind: 'role-play' | 'drill' | 'quiz' | 'cards' | 'article';
  readonly count: number;
  readonly seconds: number;
}

/** How time is counted; the screen and the certificate say these figures. */
export const counting = {
  /** A role-play counts from its start until it was kept, at most so long. */
  rolePlayMost: 30 * 60,
  /** Each moment of a drill counts so long. */
  drillMoment: 30,
  /** A question of a round counts the time since the one before, at most so long; the first counts `quizFirst`. */
  quizMost: 90,
  quizFirst: 30,
  /** A card counts the time since the one before, at most so long; the first of a sitting counts `cardFirst`. */
  cardMost: 30,
  cardFirst: 10,
  /** An article counts from opening until it was read, at most what a slow reader needs; nobody reads faster than `wordsPerMinuteMost`. */
  wordsPerMinuteLeast: 100,
  wordsPerMinuteMost: 400,
} as const;

/** The time that was really spent, per kind of training. */
export function hoursSpent(done: TrainingDone): Spent[] {
  const rounds = new Map<string, Instant[]>();
  for (const { roundId, at } of done.answers) rounds.set(roundId, [...(rounds.get(roundId) ?? []), at]);
  // Who reads an article again has done so for himself: it counts once.
  const read = [...new Map(done.articles.toReversed().map((one) => [one.article, one])).values()];
  const played = done.plays.filter(({ finished }) => finished);
  return [
    {
      kind: 'role-play',
      count: played.length,
      seconds: sum(played.map(({ startedAt, at }) => capped(between(startedAt, at), counting.rolePlayMost))),
    },
    {
      kind: 'drill',
      count: done.drills.length,
      seconds: sum(done.drills.map(({ moments }) => moments * counting.drillMoment)),
    },
    {
      kind: 'quiz',
      count: done.answers.length,
      seconds: sum([...rounds.values()].map((moments) => sitting(moments, counting.quizMost, counting.quizFirst))),
    },
    {
      kind: 'cards',
      count: done.cards.length,
      seconds: sitting(
        done.cards.map(({ at }) => at),
        counting.cardMost,
        counting.cardFirst,
      ),
    },
    {
      kind: 'article',
      count: read.length,
      seconds: sum(read.map(({ openedAt, at, words }) => capped(between(openedAt, at), longestReading(words)))),
    },
  ];
}

/** Fewer seconds than this nobody needs to read so many words. */
export function shortestReading(words: number): number {
  return Math.ceil((words * 60) / counting.wordsPerMinuteMost);
}

function longestReading(words: number): number {
  return Math.ceil((words * 60) / counting.wordsPerMinuteLeast);
}

/** Moments one after the other: each counts the time since the one before; after a longer break a new sitting begins. */
function sitting(moments: readonly Instant[], most: number, first: number): number {
  const inOrder = moments.toSorted();
  return sum(
    inOrder.map((at, index) => {
      const before = inOrder[index - 1];
      const since = before === undefined ? Number.POSITIVE_INFINITY : between(before, at);
      return since > 10 * most ? first : capped(since, most);
    }),
  );
}

function between(from: Instant, to: Instant): number {
  return Math.floor((epochMilliseconds(to) - epochMilliseconds(from)) / 1000);
}

function capped(seconds: number, most: number): number {
  return Math.min(most, Math.max(0, seconds));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
