import type { Instant } from '#kernel/dates.ts';
import type { GivenAnswer, TrainingDone } from '#rooms/training/rules/path/done.ts';
import type { Exercise } from '#rooms/training/rules/path/exercise.ts';

/** What shows that an exercise was done: when, and how much of how much where that is counted. Nothing else of the training. */
export interface Evidence {
  readonly at: Instant;
  readonly good: number | null;
  readonly of: number | null;
}

/** A round with fewer answers about a theme shows nothing of it. */
export const fewestInRound = 5;

/** The first training since a moment that does what was asked; null: not yet. */
export function fulfilled(exercise: Exercise, since: Instant, done: TrainingDone): Evidence | null {
  switch (exercise.kind) {
    case 'role-play': {
      const { personaId, level } = exercise;
      const play = done.plays.find(
        (one) =>
          one.at >= since &&
          one.finished &&
          one.mode !== 'replay' &&
          (personaId === null || one.personaId === personaId) &&
          (level === null || one.level === level),
      );
      return play ? { at: play.at, good: null, of: null } : null;
    }
    case 'drill': {
      const { skill, good } = exercise;
      const drill = done.drills.find((one) => one.at >= since && one.skill === skill && one.good >= good);
      return drill ? { at: drill.at, good: drill.good, of: drill.moments } : null;
    }
    case 'quiz':
      return roundWith(
        exercise,
        done.answers.filter(({ at, theme }) => at >= since && theme === exercise.theme),
      );
    case 'cards': {
      const seen = new Set<string>();
      for (const { cardId, deck, at } of done.cards) {
        if (at < since || deck !== exercise.deck) continue;
        seen.add(cardId);
        if (seen.size >= exercise.cards) return { at, good: seen.size, of: exercise.cards };
      }
      return null;
    }
    case 'article': {
      const read = done.articles.find(({ article, at }) => at >= since && article === exercise.article);
      return read ? { at: read.at, good: null, of: null } : null;
    }
  }
}

/** The first round of which enough answers, and a large enough share of them, are right. A round is judged by all its answers: one cannot stop while ahead. */
function roundWith({ score }: { readonly score: number }, answers: readonly GivenAnswer[]): Evidence | null {
  const rounds = new Map<string, GivenAnswer[]>();
  for (const answer of answers) rounds.set(answer.roundId, [...(rounds.get(answer.roundId) ?? []), answer]);
  for (const round of rounds.values()) {
    const good = round.filter(({ right }) => right).length;
    const last = round.at(-1);
    if (last && round.length >= fewestInRound && good * 100 >= score * round.length)
      return { at: last.at, good, of: round.length };
  }
  return null;
}
