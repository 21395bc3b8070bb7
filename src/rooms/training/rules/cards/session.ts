import { addMilliseconds, epochMilliseconds, type Instant } from '#kernel/dates.ts';
import { type AnyDeck, type DeckCard, isDue, type Moment } from '#rooms/training/rules/cards/deck.ts';
import { type CardState, nextState, type Rating } from '#rooms/training/rules/cards/schedule.ts';

/** A session is over after so many answers, */
export const sessionAnswers = 20;
/** or after so long, */
export const sessionMs = 5 * 60_000;
/** and it starts no more new cards than this. */
export const sessionNew = 8;
/** What is to be asked again within this time comes back in the same session. */
const comesBackMs = 7 * 60_000;

/** A session: cards still to come, cards that come back, and what was done. */
export interface Session {
  readonly startedAt: Instant;
  readonly waiting: readonly string[];
  readonly back: readonly { readonly cardId: string; readonly dueAt: Instant }[];
  readonly answered: number;
  readonly known: number;
}

/** Which cards a session has: first what is due, the longest waiting first, then some new ones, from every deck in turn. */
export function startSession(
  cards: readonly DeckCard[],
  states: ReadonlyMap<string, CardState>,
  moment: Moment,
): Session {
  const due = cards
    .flatMap(({ id }) => {
      const state = states.get(id);
      return state && isDue(state, moment) ? [{ id, dueAt: state.dueAt }] : [];
    })
    .sort((a, b) => (a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1))
    .map(({ id }) => id)
    .slice(0, sessionAnswers);
  const fresh = newInTurns(cards, states);
  const room = Math.min(sessionNew, sessionAnswers - due.length);
  return { startedAt: moment.now, waiting: [...due, ...fresh.slice(0, room)], back: [], answered: 0, known: 0 };
}

/** The next card; null: the session is over. */
export function nextCard(session: Session, now: Instant): string | null {
  const tooLong = epochMilliseconds(now) - epochMilliseconds(session.startedAt) >= sessionMs;
  if (session.answered >= sessionAnswers || (tooLong && session.answered > 0)) return null;
  const ready = session.back.find(({ dueAt }) => dueAt <= now);
  return ready?.cardId ?? session.waiting[0] ?? session.back[0]?.cardId ?? null;
}

/** The session after an answer, and the card’s new state. */
export function answerCard(
  session: Session,
  answer: { readonly cardId: string; readonly before: CardState | null; readonly rating: Rating; readonly at: Instant },
): { readonly session: Session; readonly state: CardState } {
  const { cardId, rating, at } = answer;
  const state = nextState(answer.before, rating, at);
  const soon = state.phase !== 'review' && state.dueAt <= addMilliseconds(at, comesBackMs);
  const back = session.back.filter((one) => one.cardId !== cardId);
  return {
    state,
    session: {
      ...session,
      waiting: session.waiting.filter((one) => one !== cardId),
      back: soon ? [...back, { cardId, dueAt: state.dueAt }].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)) : back,
      answered: session.answered + 1,
      known: session.known + (rating === 'again' ? 0 : 1),
    },
  };
}

/** New cards, one of every deck in turn: one’s own first, then the deck of which least was begun; within a deck in its order. */
function newInTurns(cards: readonly DeckCard[], states: ReadonlyMap<string, CardState>): string[] {
  const decks = new Map<AnyDeck, { fresh: string[]; begun: number }>();
  for (const { id, deck } of cards) {
    const pile = decks.get(deck) ?? { fresh: [], begun: 0 };
    if (states.has(id)) pile.begun += 1;
    else pile.fresh.push(id);
    decks.set(deck, pile);
  }
  const rank = (deck: AnyDeck, begun: number): number => (deck === 'own' ? -1 : begun);
  const piles = [...decks]
    .sort(([a, one], [b, other]) => rank(a, one.begun) - rank(b, other.begun))
    .map(([, { fresh }]) => fresh);
  const longest = Math.max(0, ...piles.map((pile) => pile.length));
  return Array.from({ length: longest }, (_, place) => piles.flatMap((pile) => pile[place] ?? [])).flat();
}
