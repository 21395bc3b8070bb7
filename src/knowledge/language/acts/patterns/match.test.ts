import { describe, expect, it } from 'vitest';
import { PhraseCompiler } from '#knowledge/language/acts/patterns/compile.ts';
import { atomsOf, inPhrases } from '#knowledge/language/acts/patterns/in-phrases.ts';
import { PhraseMatcher } from '#knowledge/language/acts/patterns/match.ts';
import { KeptRows } from '#knowledge/language/text/kept-rows.ts';

/** Words of the sentence in which a line is found, or null. */
function found(line: string, sentence: string, classes: Readonly<Record<string, string>> = {}): string | null {
  const compiler = new PhraseCompiler(classes);
  compiler.add(line, { strong: 0, weak: 1, against: 2 });
  const phrases = compiler.compile();
  const matcher = new PhraseMatcher(phrases, 3);
  const words = sentence.split(' ');
  const rows = new KeptRows();
  const places = Int32Array.from(words, (word) => rows.keep(...inPhrases(phrases, atomsOf(phrases.atoms, word))));
  matcher.begin(rows.numbers, places, words.length);
  matcher.readEdge(phrases.classNames.length);
  for (const place of places) matcher.read(rows.numbers, place);
  matcher.readEdge(phrases.classNames.length + 1);
  const flag = matcher.flags[0] ?? 0;
  return matcher.count === 0 ? null : words.slice(matcher.first[flag], (matcher.last[flag] ?? 0) + 1).join(' ');
}

describe('phrases', () => {
  it.each([
    ['+ geen geld', 'er is geen geld meer', 'geen geld'],
    ['+ geen|weinig .. geld', 'wij hebben weinig tot geen geld', 'weinig tot geen geld'],
    ['+ geen ..1 geld', 'geen rooie cent geld', null],
    ['+ betaal*', 'een betalingsregeling en betaalde', 'betaalde'],
    ['+ *regeling', 'een betalingsregeling graag', 'betalingsregeling'],
    ['+ @munt op', 'mijn centen op', 'centen op'],
    ['+ ^ waarom', 'waarom niet', 'waarom'],
    ['+ ^ waarom', 'ik weet waarom', null],
    ['+ toch $', 'dat klopt toch', 'toch'],
    ['+ toch $', 'dat is toch zo', null],
    ['+ bel ik? terug', 'bel terug', 'bel terug'],
    ['+ bel ik? terug', 'bel ik terug', 'bel ik terug'],
  ])('%s in “%s”', (line, sentence, words) => {
    expect(found(line, sentence, { munt: 'geld centen' })).toBe(words);
  });

  it('refuses lines that are no phrase', () => {
    expect(() => found('geen geld', 'x')).toThrow('a phrase begins with');
    expect(() => found('+ @onbekend', 'x')).toThrow('there is no class');
  });
});
