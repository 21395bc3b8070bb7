import { type Day, dayOf, type Instant } from '#kernel/dates.ts';
import type { DeckId } from '#rooms/training/rules/cards/card.ts';
import type { CardState } from '#rooms/training/rules/cards/schedule.ts';

/** The decks of the program, and the one with somebody's own cards. */
export type AnyDeck = DeckId | 'own';

/** A card, as far as its deck goes. */
export interface DeckCard {
  readonly id: string;
  readonly deck: AnyDeck;
}

/** The moment, with the day by which cards are due. */
export interface Moment {
  readonly now: Instant;
  readonly today: Day;
  readonly timeZone: string;
}

/** How many cards of a deck are due, new, or learned and not due yet. */
export interface DeckFigures {
  readonly due: number;
  readonly new: number;
  readonly learned: number;
}

/** A card that is known is due the whole day on which it comes back; one that is being learned, from its minute on. */
export function isDue(state: CardState, { now, today, timeZone }: Moment): boolean {
  return state.phase === 'review' ? dayOf(state.dueAt, timeZone) <= today : state.dueAt <= now;
}

/** The figures of some cards. */
export function figuresOf(
  cards: readonly DeckCard[],
  states: ReadonlyMap<string, CardState>,
  moment: Moment,
): DeckFigures {
  const of = cards.map(({ id }) => states.get(id));
  const due = of.filter((state) => state !== undefined && isDue(state, moment)).length;
  const fresh = of.filter((state) => state === undefined).length;
  return { due, new: fresh, learned: cards.length - due - fresh };
}
