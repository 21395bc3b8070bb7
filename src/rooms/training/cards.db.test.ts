import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { addMilliseconds, type Instant, instant } from '#kernel/dates.ts';
import { id, uuid7 } from '#kernel/ids.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Actor, EventId, Work } from '#platform/tenancy/work.ts';
import { cueCards, takeReviews } from '#rooms/training/actions/cards.ts';
import { noteCardSkills } from '#rooms/training/actions/note-cards.ts';
import { keepOwnCard, takeOwnCardAway } from '#rooms/training/actions/own-cards.ts';
import { cardsOfTeam, keepTeamCard, takeTeamCardAway } from '#rooms/training/actions/team-cards.ts';
import { room } from '#rooms/training/room.ts';
import { cardKeys } from '#rooms/training/rules/cards/cards.ts';
import type { Rating } from '#rooms/training/rules/cards/schedule.ts';
import { replay } from '#rooms/training/rules/cards/sync.ts';

const rooms = [room];
const test = await openTestDatabase({ rooms });
const now = instant('2026-11-20T08:30:00Z');
const [first, second] = cardKeys.filter(({ deck }) => deck === 'mistakes');
assert(first && second, 'two cards');

let tenant: TestTenant;
let count = 0;
const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: Actor): Promise<Result> =>
  test.testWork(tenant, fn, actor ? { actor } : {});
const newId = <Noun extends string>() => {
  count += 1;
  return id<Noun>(uuid7(1_790_000_000_000 + count, () => count));
};
const answer = (cardId: string, rating: Rating, at: Instant = now) => ({
  reviewId: newId<'card-review'>(),
  cardId,
  rating,
  at,
});
async function read(actor?: Actor, language: 'nl' | 'en' = 'nl') {
  const found = await doWork((work) => cueCards(work, language), actor);
  assert(found.ok, 'cards');
  return found.value;
}
async function send(reviews: ReturnType<typeof answer>[], actor?: Actor) {
  const taken = await doWork((work) => takeReviews(work, reviews), actor);
  assert(taken.ok, 'taken');
  return taken.value.states;
}
const undo = (eventId: EventId | null, actor?: Actor) => {
  assert(eventId, 'something to undo');
  return doWork((work) => undoEvent(work, eventId, rooms), actor);
};
/** What the coaching room was told. */
async function skillsNoted(work: Work) {
  const told = await sql<{ source: string; skill: string; value: number }>`
    select source, skill, value from coaching_skill where tenant_id = ${work.tenant} order by seen_at`.execute(work.tx);
  return told.rows;
}
const own = {
  language: 'nl',
  front: 'Hij zegt: volgende week.',
  back: 'Welke dag?',
  why: '',
  skill: 'probing',
} as const;

beforeEach(async () => {
  tenant = await test.testTenant();
});

describe('the cards', () => {
  it('are all there for who begins, in his language, with the law of his country only', async () => {
    const { cards, states } = await read();
    expect(states).toEqual([]);
    expect(cards.length).toBeGreaterThanOrEqual(150);
    const belgian = await test.testTenant({ country: 'BE' });
    const found = await test.testWork(belgian, (work) => cueCards(work, 'en'));
    assert(found.ok, 'cards');
    const law = (list: typeof cards) => list.filter(({ deck }) => deck === 'law').map(({ country }) => country);
    expect(law(cards)).not.toContain('be');
    expect(law(found.value.cards)).not.toContain('nl');
    expect(found.value.cards.every(({ language }) => language === 'en')).toBe(true);
  });
});

describe('answers', () => {
  it('are kept once, and give the state that replaying them gives', async () => {
    const good = answer(first.id, 'good');
    const later = answer(first.id, 'good', addMilliseconds(now, -1000));
    const states = await send([good, later]);
    expect(states).toEqual([{ cardId: first.id, ...replay([good, later]) }]);
    expect(await send([good])).toEqual(states);
    expect((await read()).states).toEqual(states);
    expect((await read(tenant.coach)).states).toEqual([]);
  });

  it('of a device that was away take their place in time: the later answer has the last word', async () => {
    const earlier = answer(first.id, 'easy', addMilliseconds(now, -2 * 3_600_000));
    const later = answer(first.id, 'again', addMilliseconds(now, -3_600_000));
    await send([later]);
    const [state] = await send([earlier]);
    expect(state).toEqual({ cardId: first.id, ...replay([earlier, later]) });
    expect(state?.lastReviewAt).toBe(later.at);
  });

  it('from a clock that runs ahead count as of now, and those to a card that is gone are left out', async () => {
    const [state, ...others] = await send([
      answer(first.id, 'good', addMilliseconds(now, 86_400_000)),
      answer('gone', 'good'),
    ]);
    expect(state?.lastReviewAt).toBe(test.clock.now());
    expect(others).toEqual([]);
  });

  it('tell the skills once a day, the day after', async () => {
    const day = 86_400_000;
    const reviews = [
      answer(first.id, 'again', addMilliseconds(now, -day)),
      answer(first.id, 'good', addMilliseconds(now, -day + 60_000)),
      answer(second.id, 'good'),
    ];
    await send(reviews);
    const noted = () => doWork((work) => skillsNoted(work));
    await doWork(noteCardSkills);
    expect(await noted()).toEqual([{ source: 'cards', skill: first.skill, value: 0.5 }]);
    await doWork(noteCardSkills);
    expect(await noted()).toHaveLength(1);
    test.clock.set(addMilliseconds(now, day));
    await doWork(noteCardSkills);
    test.clock.set(now);
    expect(await noted()).toHaveLength(2);
  });
});

describe('an own card', () => {
  it('is there for its owner only, can be changed, taken away and given back', async () => {
    const cardId = newId<'card'>();
    const keep = (part: Partial<typeof own> = {}, actor?: Actor) =>
      doWork((work) => keepOwnCard(work, cardId, { ...own, ...part, source: null }), actor);
    expect((await keep()).ok).toBe(true);
    expect((await keep()).ok).toBe(true);
    const mine = async (actor?: Actor) => (await read(actor)).cards.filter(({ origin }) => origin === 'own');
    expect(await mine()).toMatchObject([{ cardId, deck: 'own', front: own.front, back: own.back }]);
    expect(await mine(tenant.coach)).toEqual([]);
    expect(await keep({}, tenant.coach)).toMatchObject({ ok: false, refusal: { code: 'cue-card-not-found' } });
    await send([answer(cardId, 'good')]);
    expect(await send([answer(cardId, 'good')], tenant.coach)).toEqual([]);
    const theirs = await doWork((work) => takeOwnCardAway(work, cardId), tenant.coach);
    expect(theirs).toMatchObject({ ok: false, refusal: { code: 'cue-card-not-found' } });
    const taken = await doWork((work) => takeOwnCardAway(work, cardId));
    assert(taken.ok, 'taken away');
    expect(await mine()).toEqual([]);
    expect((await undo(taken.value.undo)).ok).toBe(true);
    expect(await mine()).toHaveLength(1);
    expect((await read()).states).toMatchObject([{ cardId, reps: 1 }]);
  });
});

describe('a card of the team', () => {
  const card = {
    deck: 'stress',
    skill: 'empathy',
    country: 'both',
    texts: { nl: { front: 'Iemand huilt.', back: 'Even stil zijn.', why: '' } },
    active: true,
  } as const;
  const keep = async (part: Record<string, unknown> = {}) => {
    const kept = await doWork((work) => keepTeamCard(work, { ...card, cardId: null, ...part }), tenant.coach);
    assert(kept.ok, 'kept');
    return kept.value;
  };

  it('is learned by everybody, also in another language, as long as it is on', async () => {
    const { cardId } = await keep();
    const theirs = async () => (await read(undefined, 'en')).cards.find((one) => one.cardId === cardId);
    expect(await theirs()).toMatchObject({ origin: 'team', deck: 'stress', language: 'nl', front: 'Iemand huilt.' });
    await keep({ cardId, active: false });
    expect(await theirs()).toBeUndefined();
  });

  it('can be changed, taken away and undone, not when it was changed again since', async () => {
    const kept = await keep();
    expect((await keep({ cardId: kept.cardId })).undo).toBeNull();
    const changed = await keep({ cardId: kept.cardId, deck: 'habits' });
    expect(await undo(kept.undo, tenant.coach)).toMatchObject({ refusal: { code: 'card-changed-again' } });
    expect((await undo(changed.undo, tenant.coach)).ok).toBe(true);
    const taken = await doWork((work) => takeTeamCardAway(work, kept.cardId), tenant.coach);
    assert(taken.ok, 'taken away');
    expect(await doWork(cardsOfTeam)).toMatchObject({ value: { cards: [] } });
    expect((await undo(taken.value.undo, tenant.coach)).ok).toBe(true);
    expect(await doWork(cardsOfTeam)).toMatchObject({ value: { cards: [card] } });
  });

  it('is refused without words', async () => {
    const refused = await doWork((work) => keepTeamCard(work, { ...card, cardId: null, texts: {} }));
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'cue-card-without-text' } });
  });
});
