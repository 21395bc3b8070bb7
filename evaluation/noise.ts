/** A row of numbers from 0 to 1 that looks like chance and is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** As a speech recogniser may write it: no capitals, no punctuation; amounts and dates keep their figures. */
export function withoutMarks(text: string): string {
  return text
    .toLowerCase()
    .replace(/[?!;:"“”„«»…()]/g, ' ')
    .replace(/[.,](?!\d)/g, ' ')
    .replace(/\s[-–—]\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const heardAs: Readonly<Record<string, string>> = {
  ij: 'ei',
  ei: 'ij',
  ou: 'au',
  au: 'ou',
  d: 't',
  v: 'f',
  f: 'v',
  z: 's',
  g: 'ch',
  ch: 'g',
  ie: 'i',
  aa: 'a',
  ee: 'e',
  oo: 'o',
  uu: 'u',
};
const shortWords = ['de', 'het', 'een', 'en', 'dat', 'is', 'ik', 'van', 'in', 'die', 'er', 'op', 'te', 'wel', 'zo'];

/** Makes about this share of the words wrong: letters swapped, lost or misheard, words lost, split, joined or replaced. */
export function withWrongWords(text: string, share: number, chance: () => number): string {
  const words = text.split(' ');
  const made: string[] = [];
  for (const word of words) {
    if (chance() >= share || word === '') {
      made.push(word);
      continue;
    }
    const kind = chance();
    const place = 1 + Math.floor(chance() * Math.max(1, word.length - 2));
    if (kind < 0.2 && word.length > 3) made.push(word.slice(0, place) + word.slice(place + 1));
    else if (kind < 0.35 && word.length > 3)
      made.push(word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2));
    else if (kind < 0.6) made.push(misheard(word, chance));
    else if (kind < 0.72 && word.length > 5) made.push(`${word.slice(0, place + 1)} ${word.slice(place + 1)}`);
    else if (kind < 0.82 && made.length > 0) made.push(`${made.pop()}${word}`);
    else if (kind < 0.92) made.push(shortWords[Math.floor(chance() * shortWords.length)] as string);
    // The rest is lost.
  }
  return made.join(' ');
}

function misheard(word: string, chance: () => number): string {
  const sounds = Object.keys(heardAs).filter((sound) => word.toLowerCase().includes(sound));
  const sound = sounds[Math.floor(chance() * sounds.length)];
  if (sound === undefined) return `${word}e`;
  return word.toLowerCase().replace(sound, heardAs[sound] as string);
}

const fillers = ['eh', 'uh', 'euh', 'nou', 'ja', 'zeg maar', 'hoor', 'he', 'allez', 'dus'];

/** Puts a filler in, here and there, and says a word twice. */
export function withFillers(text: string, share: number, chance: () => number): string {
  return text
    .split(' ')
    .map((word) => {
      const throwOf = chance();
      if (throwOf < share) return `${fillers[Math.floor(chance() * fillers.length)]} ${word}`;
      return throwOf < share * 1.4 ? `${word} ${word}` : word;
    })
    .join(' ');
}
