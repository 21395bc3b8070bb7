/** What Whisper models write over Dutch silence and noise, because films and broadcasts end with it. Nobody says it in a call. */
const neverSaid: readonly RegExp[] = [
  /ondertitel(s|d|ing|ingen)\b.*\b(amara|ingediend|door|gemeenschap|tv|npo|nos|vrt|bbc|soundflower|qtss)\b/,
  /\bamara\s?org\b/,
  /^(nederlandse )?ondertitel(s|d|ing|ingen)$/,
  /^(tv|omroep) gelderland( \d{4})?$/,
  /^bedankt voor het kijken( naar .*)?$/,
  /\babonne(er|ren)\b.*\b(kanaal|youtube)\b/,
  /^vergeet niet te abonneren/,
  /^(thank you|thanks) for watching$/,
  /\bsubtitles? by\b/,
  /^(c )?\d{4} (tv gelderland|npo|nos)$/,
];
/** Faster than anybody speaks: an auctioneer reaches some 25 letters a second. */
const MOST_LETTERS_PER_SECOND = 35;
const LONGEST_LOOP = 12;

/**
 * The words of a transcript that somebody may really have said, or null when a model made them up: subtitles over silence, descriptions of
 * sound, a loop of the same words, more words than fit in the speech. The same words repeated at the end are written once.
 */
export function saidWords(
  text: string,
  speech: { readonly voicedMs: number; readonly before: readonly string[] },
): string | null {
  // '[muziek]', '(applaus)', '*zucht*', '♪ …': what is heard, not said.
  const spoken = text
    .replace(/\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|♪[^♪]*♪?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = plainOf(spoken);
  if (plain === '' || neverSaid.some((pattern) => pattern.test(plain))) return null;
  const seconds = Math.max(speech.voicedMs, 300) / 1000;
  const words = spoken.split(' ');
  const once = withoutLoop(words);
  if (once === null) return null;
  if (once.length === words.length && plain.length > MOST_LETTERS_PER_SECOND * seconds + 20) return null;
  if (repeatsItself(plain, speech.before)) return null;
  return once.join(' ');
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Takes the repeats from the end of a loop; null when it is nothing but a loop. "Ja ja ja" and "dank u wel, dank u wel" are no loops. */
function withoutLoop(words: readonly string[]): readonly string[] | null {
  const plain = words.map(plainOf);
  for (let length = 1; length <= Math.min(LONGEST_LOOP, plain.length / 3); length += 1) {
    const times = timesAtEnd(plain, length);
    if (times < (length === 1 ? 5 : length === 2 ? 4 : 3)) continue;
    const rest = words.length - times * length;
    return rest === 0 ? null : words.slice(0, rest + length);
  }
  return words;
}

function timesAtEnd(words: readonly string[], length: number): number {
  const loop = words.slice(-length).join(' ');
  let times = 1;
  while (words.slice(-(times + 1) * length, -times * length).join(' ') === loop) times += 1;
  return times;
}

/** A whole sentence for the third time in a row: a model that hangs. */
function repeatsItself(plain: string, before: readonly string[]): boolean {
  if (plain.split(' ').length < 3) return false;
  const last = before.slice(-2);
  return last.length === 2 && last.every((text) => plainOf(text) === plain);
}
