import { describe, expect, it } from 'vitest';
import { addMilliseconds, day, instant } from '#kernel/dates.ts';
import { type AnyDeck, figuresOf, isDue } from '#rooms/training/rules/cards/deck.ts';
import { type CardState, nextState, type Rating } from '#rooms/training/rules/cards/schedule.ts';
import {
  answerCard,
  nextCard,
  type Session,
  sessionAnswers,
  sessionMs,
  sessionNew,
  startSession,
} from '#rooms/training/rules/cards/session.ts';

const now = instant('2026-11-20T08:30:00Z');
const moment = { now, today: day('2026-11-20'), timeZone: 'Europe/Amsterdam' };
const card = (id: string, deck: AnyDeck = 'law') => ({ id, deck });
const learned = (dueAt: string): CardState => ({
  ...nextState(null, 'easy', instant('2026-11-01T08:00:00Z')),
  dueAt: instant(dueAt),
});
const many = (count: number, deck: AnyDeck = 'law') =>
  Array.from({ length: count }, (_, place) => card(`${deck}-${String(place).padStart(2, '0')}`, deck));
const answer = (session: Session, cardId: string, rating: Rating, at = now) =>
  answerCard(session, { cardId, before: null, rating, at });

describe('due', () => {
  it('is a known card the whole day, and one that is being learned from its minute on', () => {
    expect(isDue(learned('2026-11-20T22:00:00Z'), moment)).toBe(true);
    expect(isDue(learned('2026-11-20T23:30:00Z'), moment)).toBe(false);
    const learning = nextState(null, 'good', now);
    expect(isDue(learning, moment)).toBe(false);
    expect(isDue(learning, { ...moment, now: addMilliseconds(now, 600_000) })).toBe(true);
  });

  it('and new and learned make up the deck', () => {
    const states = new Map([
      ['a', learned('2026-11-19T08:00:00Z')],
      ['b', learned('2026-12-19T08:00:00Z')],
    ]);
    expect(figuresOf([card('a'), card('b'), card('c'), card('d')], states, moment)).toEqual({
      due: 1,
      new: 2,
      learned: 1,
    });
  });
});

describe('a session', () => {
  it('has what is due first, the longest waiting first, then new cards', () => {
    const states = new Map([
      ['a', learned('2026-11-19T08:00:00Z')],
      ['b', learned('2026-11-10T08:00:00Z')],
      ['c', learned('2026-12-10T08:00:00Z')],
    ]);
    expect(startSession([card('n'), card('a'), card('b'), card('c')], states, moment).waiting).toEqual(['b', 'a', 'n']);
  });

  it('starts a few new cards only, from every deck in turn, one’s own first', () => {
    const cards = [...many(20, 'law'), ...many(20, 'stress'), ...many(1, 'own')];
    const { waiting } = startSession(cards, new Map(), moment);
    expect(waiting).toHaveLength(sessionNew);
    expect(waiting.slice(0, 4)).toEqual(['own-00', 'law-00', 'stress-00', 'law-01']);
  });

  it('goes on with the deck of which least was begun', () => {
    const cards = [...many(5, 'law'), ...many(5, 'stress'), ...many(5, 'phrases')];
    const states = new Map(
      ['law-00', 'law-01', 'stress-00'].map((id) => [id, learned('2026-12-10T08:00:00Z')] as const),
    );
    expect(startSession(cards, states, moment).waiting.slice(0, 3)).toEqual(['phrases-00', 'stress-01', 'law-02']);
  });

  it('brings a card back that was not known, and not one that was', () => {
    const session = startSession([card('a'), card('b')], new Map(), moment);
    const after = answer(session, 'a', 'again').session;
    expect(nextCard(after, now)).toBe('b');
    expect(nextCard(after, addMilliseconds(now, 90_000))).toBe('a');
    const rest = answer(after, 'b', 'good').session;
    expect(nextCard(rest, now)).toBe('a');
    const again = nextState(null, 'again', now);
    const end = answerCard(rest, { cardId: 'a', before: again, rating: 'good', at: now }).session;
    expect(nextCard(end, now)).toBeNull();
    expect(end).toMatchObject({ answered: 3, known: 2 });
  });

  it('ends after twenty answers or five minutes, never before the first answer', () => {
    let session = startSession(
      many(40),
      new Map(many(40).map(({ id }) => [id, learned('2026-11-10T08:00:00Z')])),
      moment,
    );
    expect(session.waiting).toHaveLength(sessionAnswers);
    expect(nextCard(session, addMilliseconds(now, sessionMs))).not.toBeNull();
    const first = session.waiting[0] ?? '';
    expect(nextCard(answer(session, first, 'good').session, addMilliseconds(now, sessionMs))).toBeNull();
    for (let turn = 0; turn < sessionAnswers; turn += 1)
      session = answer(session, nextCard(session, now) ?? '', 'again').session;
    expect(nextCard(session, now)).toBeNull();
  });

  it('is over at once when there is nothing to learn', () => {
    expect(nextCard(startSession([], new Map(), moment), now)).toBeNull();
  });
});
