import { describe, expect, it } from 'vitest';
import { understandability } from '#knowledge/language/level/level.ts';
import { checkLine } from '#rooms/playbook/rules/check-line.ts';
import { cardActs } from '#rooms/playbook/rules/playbook.ts';
import { isSpoken, type LineKey, linePhases, slots } from '#rooms/playbook/rules/slots.ts';
import { builtInCards, builtInLines, withDefaults } from '#rooms/playbook/rules/with-defaults.ts';
import en from '#rooms/playbook/texts.en.ts';
import nl from '#rooms/playbook/texts.nl.ts';

const nothingOwn = { lines: [], cards: [] };
const dutch = builtInLines.filter((line) => line.language === 'nl' && isSpoken(line.phase));
/** What a good line never does: must, why, softening, filling in a reason. */
const bad =
  /(?<!\p{L})(?:moet\p{L}*|dien(?:t|en)|waarom|hoezo|misschien|eventueel|eigenlijk|wellicht|sorry)(?!\p{L})/iu;

describe('the built-in lines', () => {
  it('fill every place in both tones and languages', () => {
    const places = linePhases.flatMap((phase) => slots[phase]).length;
    expect(builtInLines).toHaveLength(places * 4);
    for (const line of builtInLines)
      expect({ ...line, empty: line.text.trim() === '' }).toMatchObject({ empty: false });
  });

  it('keep to the rules for lines of a team', () => {
    for (const line of builtInLines)
      expect({ text: line.text, ...checkLine(line, line.text) }).toMatchObject({ ok: true });
  });

  it.each(dutch.map((line) => [line.text]))('are plain and keep to the habits of a good call: %s', (text) => {
    expect(text).not.toMatch(bad);
    expect(['A2', 'B1']).toContain(understandability(text.replace(/[{}]/g, '')).level);
  });

  it('are short for a customer under stress', () => {
    for (const { text } of dutch.filter((line) => line.tone === 'gentle'))
      expect(text.split(/[.?!]/).filter((sentence) => sentence.trim().split(/\s+/).length > 14)).toEqual([]);
  });
});

describe('the built-in cards', () => {
  it('are there for everything that has a card, in both languages', () => {
    expect(builtInCards).toHaveLength(cardActs.length * 2);
    for (const card of builtInCards) {
      expect(card.sounds.length).toBeGreaterThanOrEqual(3);
      expect(card.question).toMatch(/\?$/);
      for (const texts of [nl, en]) {
        expect(texts.check).toHaveProperty([card.check]);
        expect(texts.step).toHaveProperty([card.step]);
      }
    }
  });

  it.each(builtInCards.filter((card) => card.language === 'nl').map((card) => [card.title, card] as const))(
    'speak plainly and without must or why: %s',
    (_, { reply, question, behind }) => {
      expect(`${reply} ${question}`).not.toMatch(bad);
      for (const text of [reply, question, behind])
        expect({ text, level: understandability(text).level }).toMatchObject({
          level: expect.stringMatching(/^(?:A2|B1)$/) as string,
        });
    },
  );
});

describe('the playbook of a team', () => {
  it('is what is built in where the team wrote nothing', () => {
    expect(withDefaults(nothingOwn)).toEqual({ lines: builtInLines, cards: builtInCards });
  });

  it('has the team’s words in the place of the built-in ones, and its own excuses', () => {
    const key: LineKey = { phase: 'listen', variant: 'any', tone: 'normal', language: 'nl' };
    const [builtIn] = builtInCards;
    if (!builtIn) throw new Error('no cards');
    const changed = { ...builtIn, cardId: null, title: 'Kas leeg' };
    const own = { ...builtIn, cardId: null, act: null, title: 'Vakantiegeld' };
    const playbook = withDefaults({ lines: [{ ...key, text: 'Vertel.' }], cards: [changed, own] });
    expect(playbook.lines).toHaveLength(builtInLines.length);
    expect(playbook.lines.filter((line) => line.own)).toEqual([{ ...key, text: 'Vertel.', own: true }]);
    expect(playbook.cards[0]).toMatchObject({ title: 'Kas leeg', own: true });
    expect(playbook.cards.at(-1)).toMatchObject({ title: 'Vakantiegeld', act: null, own: true });
    expect(playbook.cards).toHaveLength(builtInCards.length + 1);
  });
});
