import { cardsEn } from '#rooms/playbook/rules/defaults/cards.en.ts';
import { cardsNl } from '#rooms/playbook/rules/defaults/cards.nl.ts';
import { linesEn } from '#rooms/playbook/rules/defaults/lines.en.ts';
import { linesNl } from '#rooms/playbook/rules/defaults/lines.nl.ts';
import { cardActs, type ExcuseCard, type Playbook, type PlaybookLine } from '#rooms/playbook/rules/playbook.ts';
import { type LineKey, lineKey, linePhases, playbookLanguages, tones } from '#rooms/playbook/rules/slots.ts';

const lineWords = { nl: linesNl, en: linesEn };
const cardWords = { nl: cardsNl, en: cardsEn };

/** The lines that are built in, in the order of a call. */
export const builtInLines: readonly PlaybookLine[] = linePhases.flatMap((phase) =>
  playbookLanguages.flatMap((language) =>
    Object.entries<readonly [string, string]>(lineWords[language][phase]).flatMap(([variant, texts]) =>
      tones.map((tone, place) => ({ phase, variant, tone, language, text: texts[place] ?? '', own: false })),
    ),
  ),
);

/** The cards that are built in. */
export const builtInCards: readonly ExcuseCard[] = cardActs.flatMap((act) =>
  playbookLanguages.map((language) => ({
    ...cardWords[language][act],
    cardId: null,
    act,
    language,
    active: true,
    own: false,
  })),
);

/** The whole playbook: the team's own words where it wrote some, else those that are built in; its own excuses last. */
export function withDefaults(own: {
  readonly lines: readonly (LineKey & { readonly text: string })[];
  readonly cards: readonly Omit<ExcuseCard, 'own'>[];
}): Playbook {
  const lines = new Map(own.lines.map((line) => [lineKey(line), line.text]));
  const keyOf = (card: Pick<ExcuseCard, 'act' | 'language'>) => `${String(card.act)} ${card.language}`;
  const ofActs = new Map(own.cards.filter((card) => card.act !== null).map((card) => [keyOf(card), card]));
  return {
    lines: builtInLines.map((line) => {
      const text = lines.get(lineKey(line));
      return text === undefined ? line : { ...line, text, own: true };
    }),
    cards: [
      ...builtInCards.map((card) => {
        const changed = ofActs.get(keyOf(card));
        return changed ? { ...changed, own: true } : card;
      }),
      ...own.cards.filter((card) => card.act === null).map((card) => ({ ...card, own: true })),
    ],
  };
}
