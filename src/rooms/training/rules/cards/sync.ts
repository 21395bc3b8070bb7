import { addMilliseconds, type Instant } from '#kernel/dates.ts';
import { type CardState, nextState, type Rating } from '#rooms/training/rules/cards/schedule.ts';

/** One answer to a card. The id is made by the device that it was given on. */
export interface CardAnswer {
  readonly reviewId: string;
  readonly cardId: string;
  readonly rating: Rating;
  readonly at: Instant;
}

/** A device that was away for longer than this has lost count of the days. */
const oldestMs = 60 * 24 * 3_600_000;

/** The moment at which an answer counts: as the device says, but never in the future, nor longer ago than a device may be away. */
export function answeredAt(said: Instant, now: Instant): Instant {
  const oldest = addMilliseconds(now, -oldestMs);
  if (said > now) return now;
  return said < oldest ? oldest : said;
}

/** Answers in the order in which they were given, each once; at the same moment the id decides. */
export function inOrder<Answer extends Pick<CardAnswer, 'reviewId' | 'at'>>(answers: readonly Answer[]): Answer[] {
  const once = new Map(answers.map((answer) => [answer.reviewId, answer]));
  const key = (answer: Answer): string => `${answer.at} ${answer.reviewId}`;
  return [...once.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * What somebody remembers of one card after all these answers, whatever device they came from and in whatever order they came in:
 * they are taken in the order in which they were given, so the later one has the last word. Null: never answered.
 */
export function replay(answers: readonly Omit<CardAnswer, 'cardId'>[]): CardState | null {
  let state: CardState | null = null;
  for (const { rating, at } of inOrder(answers)) state = nextState(state, rating, at);
  return state;
}

/** States with answers on top that the server does not know yet. */
export function withAnswers(
  states: ReadonlyMap<string, CardState>,
  waiting: readonly CardAnswer[],
): Map<string, CardState> {
  const all = new Map(states);
  for (const { cardId, rating, at } of inOrder(waiting))
    all.set(cardId, nextState(all.get(cardId) ?? null, rating, at));
  return all;
}
