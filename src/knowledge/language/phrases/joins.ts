import { weekdays } from '#knowledge/language/phrases/dates/lexicon.ts';
import { spelled } from '#knowledge/language/text/spellings.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';

/** "vrij" and "zon" are words of their own: they are half a weekday only behind a word that announces one. */
const ownWords = new Set(['vrij', 'zon']);

/** First halves of weekdays that a recogniser writes in two words ("woens dag"). */
export const firstHalves: ReadonlySet<string> = new Set(['maan', 'dins', 'woens', 'donder', 'zater', ...ownWords]);

const announcing = new Set(
  'op voor tegen van tot vanaf na uiterlijk sinds deze komende volgende aanstaande afgelopen vorige elke iedere'.split(
    ' ',
  ),
);

/** The same tokens with weekdays in two words as one: "woens dag", "donder dagmiddag"; the same list where there are none. */
export function joined(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const whole = weekdayFrom(tokens, index);
    if (whole) index += 1;
    found.push(whole ?? token);
  }
  return found.length === tokens.length ? tokens : found;
}

function weekdayFrom(tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!next || !firstHalves.has(token.norm) || next.start !== token.end + 1) return null;
  if (ownWords.has(token.norm) && !announcing.has(tokens[index - 1]?.norm ?? '')) return null;
  const norm = `${token.norm}${next.norm}`;
  if (!weekdays.has(norm)) return null;
  const text = `${token.text} ${next.text}`;
  return { text, norm, start: token.start, end: next.end, kind: 'word', spelling: spelled(text, norm) };
}
