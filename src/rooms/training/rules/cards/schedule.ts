import { type CardInput, fsrs, type Grade, State } from 'ts-fsrs';
import { epochMilliseconds, type Instant, instant } from '#kernel/dates.ts';

/** How well somebody knew a card, in the order of the keys 1 to 4. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof ratings)[number];

/** Where a card that was answered stands: being learned, known until it is due, or being learned again. */
export const phases = ['learning', 'review', 'relearning'] as const;
export type Phase = (typeof phases)[number];

/** What somebody remembers of a card, as far as answers show. A card that was never answered has none. */
export interface CardState {
  readonly phase: Phase;
  readonly dueAt: Instant;
  /** Days after which nine of ten still know it. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  /** The step of learning it is in. */
  readonly step: number;
  readonly scheduledDays: number;
  readonly reps: number;
  readonly lapses: number;
  readonly lastReviewAt: Instant;
}

/** The published default parameters; nine of ten cards still known when they come back; no chance, so that every device computes the same. */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false });

const grades: Readonly<Record<Rating, Grade>> = { again: 1, hard: 2, good: 3, easy: 4 };
const states: Readonly<Record<Phase, State>> = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

/** What somebody remembers after an answer. An answer from before the last one changes nothing: the later one counts. */
export function nextState(before: CardState | null, rating: Rating, at: Instant): CardState {
  if (before && at < before.lastReviewAt) return before;
  const { card } = scheduler.next(cardOf(before, at), epochMilliseconds(at), grades[rating]);
  return {
    phase: phases.find((phase) => states[phase] === card.state) ?? 'learning',
    dueAt: instant(card.due.toISOString()),
    stability: card.stability,
    difficulty: card.difficulty,
    step: card.learning_steps,
    scheduledDays: card.scheduled_days,
    reps: card.reps,
    lapses: card.lapses,
    lastReviewAt: at,
  };
}

function cardOf(state: CardState | null, at: Instant): CardInput {
  const none = {
    stability: 0,
    difficulty: 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 0,
    lapses: 0,
  };
  if (!state) return { ...none, state: State.New, due: epochMilliseconds(at) };
  return {
    ...none,
    state: states[state.phase],
    due: epochMilliseconds(state.dueAt),
    stability: state.stability,
    difficulty: state.difficulty,
    scheduled_days: state.scheduledDays,
    learning_steps: state.step,
    reps: state.reps,
    lapses: state.lapses,
    last_review: epochMilliseconds(state.lastReviewAt),
  };
}

/** How long until a card comes back, in a unit that reads well. */
export interface Wait {
  readonly unit: 'minutes' | 'hours' | 'days' | 'months' | 'years';
  readonly count: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long it takes from a moment until another. */
export function waitBetween(from: Instant, to: Instant): Wait {
  const ms = Math.max(0, epochMilliseconds(to) - epochMilliseconds(from));
  if (ms < HOUR_MS) return { unit: 'minutes', count: Math.max(1, Math.round(ms / MINUTE_MS)) };
  if (ms < DAY_MS) return { unit: 'hours', count: Math.round(ms / HOUR_MS) };
  const days = Math.round(ms / DAY_MS);
  if (days < 60) return { unit: 'days', count: days };
  if (days < 540) return { unit: 'months', count: Math.round(days / 30.4) };
  return { unit: 'years', count: Math.round(days / 365) };
}
