import { type Decision, granted, refused } from '#kernel/decision.ts';
import { wordsOf } from '#rooms/playbook/rules/card-of.ts';
import type { CardAct } from '#rooms/playbook/rules/playbook.ts';

/** Why a card cannot be kept like this. */
export type CardRefusal =
  | { readonly code: 'card-not-found' }
  | { readonly code: 'sounds-missing' }
  | { readonly code: 'sound-too-common'; readonly sound: string };

/** A word of this length says something by itself. */
const tellingLetters = 5;

/** An own excuse is recognised by its words: it has some, and each says more than a word that everybody uses. */
export function checkCard(card: {
  readonly act: CardAct | null;
  readonly sounds: readonly string[];
}): Decision<null, CardRefusal> {
  if (card.act !== null) return granted(null);
  if (card.sounds.length === 0) return refused({ code: 'sounds-missing' });
  const common = card.sounds.find((sound) => {
    const words = wordsOf(sound);
    return words.length < 2 && (words[0] ?? '').length < tellingLetters;
  });
  return common === undefined ? granted(null) : refused({ code: 'sound-too-common', sound: common });
}
