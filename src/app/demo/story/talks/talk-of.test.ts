import { describe, expect, it } from 'vitest';
import { dayOf, day } from '#kernel/dates.ts';
import { TIME_ZONE } from '#app/demo/story/calendar.ts';
import { Dice } from '#app/demo/story/dice.ts';
import { talkOf } from '#app/demo/story/talks/talk-of.ts';
import { fullStory, tellStory } from '#app/demo/story/tell-story.ts';

const today = day('2026-11-23');
const story = tellStory({ ...fullStory(7, today), customers: 250, invoices: 1200, months: 8 });
const invoices = new Map(story.invoices.map(({ facts }) => [facts.number, facts]));
const talks = story.happenings.flatMap((happening) => {
  if (happening.kind !== 'call') return [];
  const at = { day: dayOf(happening.at, TIME_ZONE), today };
  const dice = new Dice(1).branch(`${happening.call.customerNumber} ${happening.at}`);
  const words = talkOf(dice, happening.call, happening.by, at, invoices);
  return words ? [{ words, by: happening.by }] : [];
});

describe('the words of calls in the demo', () => {
  it('are there for both collectors, of the last weeks', () => {
    expect(talks.length).toBeGreaterThanOrEqual(40);
    for (const by of ['sanne', 'jonas']) expect(talks.filter((talk) => talk.by === by).length).toBeGreaterThan(10);
  });

  it('have no slot left open, and differ', () => {
    const texts = talks.map(({ words }) => words.said.map((turn) => turn.text).join('\n'));
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined| {2}|\s[.,?]/);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('have times that go on', () => {
    for (const { words } of talks) {
      for (const turn of words.said) expect(turn.to ?? 1).toBeGreaterThan(turn.from ?? 0);
      expect(words.said.length).toBeGreaterThanOrEqual(5);
    }
  });
});
