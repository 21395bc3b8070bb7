import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { removeCard, saveCard } from '#rooms/playbook/actions/change-card.ts';
import { resetLine, saveLine } from '#rooms/playbook/actions/change-line.ts';
import { cardOf, lineOf } from '#rooms/playbook/contract.ts';
import { readPlaybook } from '#rooms/playbook/index.ts';
import { room } from '#rooms/playbook/room.ts';
import type { ExcuseCard } from '#rooms/playbook/rules/playbook.ts';
import type { LineKey } from '#rooms/playbook/rules/slots.ts';
import { builtInCards, builtInLines } from '#rooms/playbook/rules/with-defaults.ts';

const rooms = [room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
const doWork = <Result>(fn: (work: Work) => Promise<Result>): Promise<Result> => test.testWork(tenant, fn);
const playbook = () => doWork(readPlaybook);
const undo = async (eventId: EventId | null) => {
  assert(eventId, 'something to undo');
  return doWork((work) => undoEvent(work, eventId, rooms));
};

const key: LineKey = { phase: 'listen', variant: 'any', tone: 'normal', language: 'nl' };
const text = async () => lineOf(await playbook(), key)?.text;
const builtInText = lineOf({ lines: builtInLines, cards: [] }, key)?.text;

async function write(words: string) {
  const decision = await doWork((work) => saveLine(work, key, words));
  assert(decision.ok, 'saved');
  return decision.value.undo;
}

const [noCash] = builtInCards;
assert(noCash, 'a card');
const subsidy: ExcuseCard = { ...noCash, act: null, title: 'Subsidie', sounds: ['wachten op de subsidie'] };
async function keep(card: ExcuseCard) {
  const decision = await doWork((work) => saveCard(work, card));
  assert(decision.ok, 'saved');
  return decision.value;
}

beforeEach(async () => {
  tenant = await test.testTenant();
});

describe('a line', () => {
  it('is the built-in one until the team writes its own, and again after a reset', async () => {
    expect(await text()).toBe(builtInText);
    await write('Vertel eens, hoe staat het ervoor?');
    expect(await text()).toBe('Vertel eens, hoe staat het ervoor?');
    const reset = await doWork((work) => resetLine(work, key));
    assert(reset.ok, 'reset');
    expect(await text()).toBe(builtInText);
    expect((await undo(reset.value.undo)).ok).toBe(true);
    expect(await text()).toBe('Vertel eens, hoe staat het ervoor?');
  });

  it('goes back one step with undo, not when it was changed again', async () => {
    const first = await write('Eén.');
    const second = await write('Twee.');
    expect(await write('Twee.')).toBeNull();
    expect(await undo(first)).toMatchObject({ ok: false, refusal: { code: 'playbook-changed-again' } });
    expect((await undo(second)).ok).toBe(true);
    expect(await text()).toBe('Eén.');
    expect((await undo(first)).ok).toBe(true);
    expect(await text()).toBe(builtInText);
  });

  it('is refused when it names what is not known, and nothing changes', async () => {
    const decision = await doWork((work) => saveLine(work, key, 'Dag {postcode}'));
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'placeholder-unknown', name: 'postcode' } });
    expect(await text()).toBe(builtInText);
  });
});

describe('a card', () => {
  it('of something that the coach understands takes the place of the built-in one, in its language', async () => {
    const saved = await keep({ ...noCash, title: 'Kas leeg' });
    const heard = { acts: ['excuse_no_cash'], words: '' } as const;
    expect(cardOf(await playbook(), heard, 'nl')).toMatchObject({ title: 'Kas leeg', own: true, cardId: saved.cardId });
    expect(cardOf(await playbook(), heard, 'en')).toMatchObject({ own: false });
    const again = await keep({ ...noCash, cardId: saved.cardId, title: 'Krap' });
    expect(again.cardId).toBe(saved.cardId);
    expect((await undo(again.undo)).ok).toBe(true);
    expect(cardOf(await playbook(), heard, 'nl')?.title).toBe('Kas leeg');
    const removed = await doWork((work) => removeCard(work, saved.cardId));
    assert(removed.ok, 'removed');
    expect(cardOf(await playbook(), heard, 'nl')?.title).toBe('Geen geld');
    expect((await undo(removed.value.undo)).ok).toBe(true);
    expect(cardOf(await playbook(), heard, 'nl')?.title).toBe('Kas leeg');
  });

  it('of the team’s own is recognised by its words, and can be undone and taken away', async () => {
    const saved = await keep(subsidy);
    const heard = { acts: [], words: 'We wachten nog op de subsidie.' } as const;
    expect(cardOf(await playbook(), heard, 'nl')?.cardId).toBe(saved.cardId);
    expect((await undo(saved.undo)).ok).toBe(true);
    expect(cardOf(await playbook(), heard, 'nl')).toBeNull();
    expect(await doWork((work) => removeCard(work, saved.cardId))).toMatchObject({
      ok: false,
      refusal: { code: 'card-not-found' },
    });
  });

  it('is not put back in the place of a newer one', async () => {
    const first = await keep({ ...noCash, title: 'Kas leeg' });
    const removed = await doWork((work) => removeCard(work, first.cardId));
    assert(removed.ok, 'removed');
    await keep({ ...noCash, title: 'Nieuw' });
    expect(await undo(removed.value.undo)).toMatchObject({ ok: false, refusal: { code: 'playbook-changed-again' } });
  });

  it('of the team’s own needs words to be recognised by; an unknown one is not made anew', async () => {
    expect(await doWork((work) => saveCard(work, { ...subsidy, sounds: [] }))).toMatchObject({
      ok: false,
      refusal: { code: 'sounds-missing' },
    });
    const { cardId } = await keep(subsidy);
    await doWork((work) => removeCard(work, cardId));
    expect(await doWork((work) => saveCard(work, { ...subsidy, cardId }))).toMatchObject({
      ok: false,
      refusal: { code: 'card-not-found' },
    });
  });

  it('belongs to one administration', async () => {
    await keep(subsidy);
    await write('Van ons.');
    const other = await test.testTenant();
    const theirs = await test.testWork(other, readPlaybook);
    expect(theirs.cards.some((card) => card.own) || theirs.lines.some((line) => line.own)).toBe(false);
  });
});
