import type { TextLanguage } from '#rooms/training/rules/articles/article.ts';
import {
  type Card,
  type CardKey,
  type CardText,
  type DeckId,
  type DeckKey,
  deckIds,
} from '#rooms/training/rules/cards/card.ts';
import { arrangementsKeys } from '#rooms/training/rules/cards/keys/arrangements.ts';
import { bigCustomersKeys } from '#rooms/training/rules/cards/keys/big-customers.ts';
import { complaintsKeys } from '#rooms/training/rules/cards/keys/complaints.ts';
import { excusesKeys } from '#rooms/training/rules/cards/keys/excuses.ts';
import { habitsKeys } from '#rooms/training/rules/cards/keys/habits.ts';
import { lawKeys } from '#rooms/training/rules/cards/keys/law.ts';
import { mistakesKeys } from '#rooms/training/rules/cards/keys/mistakes.ts';
import { phrasesKeys } from '#rooms/training/rules/cards/keys/phrases.ts';
import { stressKeys } from '#rooms/training/rules/cards/keys/stress.ts';
import { arrangementsEn } from '#rooms/training/rules/cards/texts/arrangements.en.ts';
import { arrangementsNl } from '#rooms/training/rules/cards/texts/arrangements.nl.ts';
import { bigCustomersEn } from '#rooms/training/rules/cards/texts/big-customers.en.ts';
import { bigCustomersNl } from '#rooms/training/rules/cards/texts/big-customers.nl.ts';
import { complaintsEn } from '#rooms/training/rules/cards/texts/complaints.en.ts';
import { complaintsNl } from '#rooms/training/rules/cards/texts/complaints.nl.ts';
import { excusesEn } from '#rooms/training/rules/cards/texts/excuses.en.ts';
import { excusesNl } from '#rooms/training/rules/cards/texts/excuses.nl.ts';
import { habitsEn } from '#rooms/training/rules/cards/texts/habits.en.ts';
import { habitsNl } from '#rooms/training/rules/cards/texts/habits.nl.ts';
import { lawEn } from '#rooms/training/rules/cards/texts/law.en.ts';
import { lawNl } from '#rooms/training/rules/cards/texts/law.nl.ts';
import { mistakesEn } from '#rooms/training/rules/cards/texts/mistakes.en.ts';
import { mistakesNl } from '#rooms/training/rules/cards/texts/mistakes.nl.ts';
import { phrasesEn } from '#rooms/training/rules/cards/texts/phrases.en.ts';
import { phrasesNl } from '#rooms/training/rules/cards/texts/phrases.nl.ts';
import { stressEn } from '#rooms/training/rules/cards/texts/stress.en.ts';
import { stressNl } from '#rooms/training/rules/cards/texts/stress.nl.ts';

const keysOf: Readonly<Record<DeckId, readonly DeckKey[]>> = {
  mistakes: mistakesKeys,
  habits: habitsKeys,
  excuses: excusesKeys,
  'big-customers': bigCustomersKeys,
  complaints: complaintsKeys,
  arrangements: arrangementsKeys,
  law: lawKeys,
  stress: stressKeys,
  phrases: phrasesKeys,
};

const textsOf: Readonly<Record<TextLanguage, Readonly<Record<DeckId, readonly CardText[]>>>> = {
  nl: {
    mistakes: mistakesNl,
    habits: habitsNl,
    excuses: excusesNl,
    'big-customers': bigCustomersNl,
    complaints: complaintsNl,
    arrangements: arrangementsNl,
    law: lawNl,
    stress: stressNl,
    phrases: phrasesNl,
  },
  en: {
    mistakes: mistakesEn,
    habits: habitsEn,
    excuses: excusesEn,
    'big-customers': bigCustomersEn,
    complaints: complaintsEn,
    arrangements: arrangementsEn,
    law: lawEn,
    stress: stressEn,
    phrases: phrasesEn,
  },
};

/** What every card teaches, deck by deck. */
export const cardKeys: readonly CardKey[] = deckIds.flatMap((deck) => keysOf[deck].map((key) => ({ ...key, deck })));

const joined: Readonly<Record<TextLanguage, readonly Card[]>> = { nl: join('nl'), en: join('en') };

/** All cards in a language, deck by deck, in the order of the deck. */
export function cardsIn(language: TextLanguage): readonly Card[] {
  return joined[language];
}

function join(language: TextLanguage): Card[] {
  const texts = new Map(deckIds.flatMap((deck) => textsOf[language][deck].map((text) => [text.id, text] as const)));
  if (texts.size !== cardKeys.length)
    throw new Error(`${texts.size} texts in ${language} for ${cardKeys.length} cards`);
  return cardKeys.map((key) => {
    const text = texts.get(key.id);
    if (text === undefined) throw new Error(`card ${key.id} has no text in ${language}`);
    return { ...key, ...text };
  });
}
