const letters = 'etanirodslgvhkmubpwjczfxyq';

/**
 * The known word that a word with one slip stands for: two letters swapped, one too many, another one, or one missing; null when there is
 * none. The first letter is taken as right.
 */
export function nearestKnown(word: string, isKnown: (form: string) => boolean): string | null {
  if (word.length < 5 || word.length > 24) return null;
  for (let place = 1; place < word.length - 1; place += 1) {
    const swapped = word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
    if (isKnown(swapped)) return swapped;
  }
  for (let place = 1; place < word.length; place += 1) {
    const shorter = word.slice(0, place) + word.slice(place + 1);
    if (shorter.length >= 5 && isKnown(shorter)) return shorter;
  }
  for (let place = 1; place <= word.length; place += 1) {
    for (const letter of letters) {
      const longer = word.slice(0, place) + letter + word.slice(place);
      if (isKnown(longer)) return longer;
    }
  }
  for (let place = 1; place < word.length; place += 1) {
    for (const letter of letters) {
      const other = word.slice(0, place) + letter + word.slice(place + 1);
      if (isKnown(other)) return other;
    }
  }
  return null;
}
