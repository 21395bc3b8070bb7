import type { Act } from '#knowledge/language/acts/labels.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';
import type { ExcuseCard, Playbook } from '#rooms/playbook/rules/playbook.ts';
import type { PlaybookLanguage } from '#rooms/playbook/rules/slots.ts';

/** What the customer said, as far as it decides which card helps. */
export interface HeardExcuse {
  /** What the coach understood of it. */
  readonly acts: readonly Act[];
  readonly words: string;
}

/** So many other words may stand between the words of an own excuse. */
const loose = 3;

/**
 * The card for what the customer said. The team's own excuses, recognised by their words, go before the built-in ones, which follow from
 * what the coach understood; stress goes before all else. Null when no card fits.
 */
export function cardOf(playbook: Playbook, heard: HeardExcuse, language: PlaybookLanguage): ExcuseCard | null {
  const cards = playbook.cards.filter((card) => card.active);
  const byAct = (act: Act) => cards.find((card) => card.act === act && card.language === language);
  const understood = order.filter((act) => heard.acts.includes(act)).map(byAct);
  const stress = heard.acts.some((act) => act === 'distressed' || act === 'vulnerable');
  const own = stress ? undefined : ownCardIn(cards, heard.words);
  return own ?? understood.find((card) => card !== undefined) ?? null;
}

/** When several things are heard at once, what goes deepest has the card. */
const order: readonly Act[] = [
  'vulnerable',
  'distressed',
  'complaint_quality',
  'complaint_delivery',
  'complaint_invoice_wrong',
  'excuse_already_paid',
  'excuse_agreement_with_colleague',
  'excuse_not_received',
  'excuse_no_cash',
  'excuse_waiting_for_own_customers',
  'excuse_approval_pending',
  'excuse_person_absent',
  'excuse_in_batch',
  'excuse_system',
  'asks_arrangement',
  'refuses',
  'angry',
  'vague_promise',
];

function ownCardIn(cards: readonly ExcuseCard[], words: string): ExcuseCard | undefined {
  const own = cards.filter((card) => card.act === null);
  if (own.length === 0) return undefined;
  const said = wordsOf(words);
  const longest = (card: ExcuseCard) =>
    Math.max(
      0,
      ...card.sounds.map(wordsOf).flatMap((sound) => (sound.length > 0 && holds(said, sound) ? sound.length : [])),
    );
  return own
    .map((card) => ({ card, words: longest(card) }))
    .filter((found) => found.words > 0)
    .sort((a, b) => b.words - a.words)[0]?.card;
}

/** The words of a text as they are compared: lower case, usual spelling, no punctuation. */
export function wordsOf(text: string): string[] {
  return tokenise(text).flatMap((token) => (token.kind === 'punct' || token.kind === 'symbol' ? [] : token.norm));
}

/** True when the words of an excuse stand in what was said, in their order and close together. */
function holds(said: readonly string[], sound: readonly string[]): boolean {
  return said.some((word, start) => {
    if (word !== sound[0]) return false;
    let place = start;
    for (const next of sound.slice(1)) {
      place = said.indexOf(next, place + 1);
      if (place < 0 || place - start >= sound.length + loose) return false;
    }
    return true;
  });
}
