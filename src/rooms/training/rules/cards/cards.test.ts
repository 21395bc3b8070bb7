import { describe, expect, it } from 'vitest';
import { type Act, SURE } from '#knowledge/language/acts/labels.ts';
import { excuseActs } from '#knowledge/language/conversation/words.ts';
import { speechActs, understandability } from '#knowledge/language/index.ts';
import { mistakeIds } from '#knowledge/language/review/mistakes.ts';
import { articleSlugs } from '#rooms/training/rules/articles/article.ts';
import { type Card, type CardCountry, deckIds } from '#rooms/training/rules/cards/card.ts';
import { cardKeys, cardsIn } from '#rooms/training/rules/cards/cards.ts';
import { skills } from '#rooms/training/rules/skills.ts';

const languages = ['nl', 'en'] as const;
const dutch = cardsIn('nl');
const inDeck = (deck: string): readonly Card[] => dutch.filter((card) => card.deck === deck);
const quotes = (text: string): string[] => [...text.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
const numbers = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/[.,]/g, '')).sort();
const twice = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('the cards', () => {
  it('are at least 160, at least 14 in each deck', () => {
    expect(cardKeys.length).toBeGreaterThanOrEqual(160);
    expect(deckIds.filter((deck) => inDeck(deck).length < 14)).toEqual([]);
  });

  it('have an id of their own that begins with their deck', () => {
    expect(twice(cardKeys.map((key) => key.id))).toEqual([]);
    expect(cardKeys.filter((key) => !key.id.startsWith(`${key.deck}-`))).toEqual([]);
    expect(cardKeys.filter((key) => !/^[a-z]+(?:-[a-z]+)+$/.test(key.id))).toEqual([]);
  });

  it('are complete in both languages, in the same order', () => {
    for (const language of languages)
      expect(cardsIn(language).map((card) => card.id)).toEqual(cardKeys.map((key) => key.id));
    const english = new Map(cardsIn('en').map((card) => [card.id, card]));
    expect(dutch.filter((card) => english.get(card.id)?.back === card.back)).toEqual([]);
  });

  it.each(languages)('ask nothing twice in %s', (language) => {
    expect(twice(cardsIn(language).map((card) => card.front))).toEqual([]);
  });

  it.each(languages)('are learned in ten seconds in %s', (language) => {
    const tooLong = cardsIn(language).filter(
      (card) => card.front.length > 220 || card.back.length > 300 || card.why.length > 220,
    );
    expect(tooLong).toEqual([]);
    const empty = cardsIn(language).filter((card) => card.front.length < 5 || card.back.length < 5 || card.why === '');
    expect(empty).toEqual([]);
  });

  it('name the same amounts, days and numbers in both languages', () => {
    const english = new Map(cardsIn('en').map((card) => [card.id, card]));
    const differing = dutch.filter((card) => {
      const other = english.get(card.id);
      const text = (one: Card | undefined) => numbers(`${one?.front} ${one?.back}`);
      return text(card).join() !== text(other).join();
    });
    expect(differing.map((card) => card.id)).toEqual([]);
  });

  it('teach against each mistake with three cards or more', () => {
    expect(mistakeIds.filter((id) => cardKeys.filter((key) => key.mistake === id).length < 3)).toEqual([]);
  });

  it('answer each excuse with two cards or more', () => {
    const about = (act: Act) => inDeck('excuses').filter((card) => card.act === act);
    expect(excuseActs.filter((act) => about(act).length < 2)).toEqual([]);
  });

  it('reach every skill, and link to every article', () => {
    expect(skills.filter((skill) => !cardKeys.some((key) => key.skill === skill))).toEqual([]);
    expect(articleSlugs.filter((slug) => !cardKeys.some((key) => key.article === slug))).toEqual([]);
  });

  it('say for which country the law holds', () => {
    const law = inDeck('law');
    const holdsIn = (country: CardCountry) => law.filter((card) => card.country === country);
    expect((['nl', 'be', 'both'] as const).filter((country) => holdsIn(country).length < 3)).toEqual([]);
  });

  it('are B1 or easier in Dutch, deck by deck', () => {
    const hard = deckIds.filter((deck) => {
      const text = inDeck(deck).flatMap(({ front, back, why }) => [front, back, why]);
      return !['A2', 'B1'].includes(understandability(text.join('\n\n')).level);
    });
    expect(hard).toEqual([]);
  });

  it('bring up excuses in words that the program hears as that excuse', () => {
    const deaf = inDeck('excuses')
      .filter((card) => card.act !== undefined && card.front.startsWith('"'))
      .filter((card) => !speechActs('customer', quotes(card.front).join(' ')).some((one) => one.act === card.act));
    expect(deaf.map((card) => card.front)).toEqual([]);
  });

  it('never teach to say what the program counts as a mistake', () => {
    const wrong = new Set<Act>([
      'hedging',
      'invites_excuse',
      'gives_away_lead',
      'must_verb',
      'why_question',
      'accepts_vague',
      'moralising_argument',
      'settles_too_low',
      'threat_at_close',
    ]);
    const slips = dutch.flatMap((card) =>
      quotes(card.back).flatMap((said) =>
        speechActs('agent', said)
          .filter((one) => one.confidence >= SURE && wrong.has(one.act))
          .map((one) => `${card.id}: ${one.act}: ${said}`),
      ),
    );
    expect(slips).toEqual([]);
  });
});
