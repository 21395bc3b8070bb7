import { type LevelFinding, type LevelRule, limits, type TargetLevel } from '#knowledge/language/level/finding.ts';
import {
  extraClauses,
  farVerbs,
  longDescriptions,
  nominalisations,
  passives,
  type Stretch,
} from '#knowledge/language/level/grammar.ts';
import { abbreviations, easyLongWords, vagueTimes } from '#knowledge/language/level/lists.ts';
import { jargonIn } from '#knowledge/language/level/measures.ts';
import { syllables } from '#knowledge/language/level/syllables.ts';
import type { Letter, LetterSentence } from '#knowledge/language/level/text.ts';

/** Everything in a letter that is harder than the target allows, in the order of the text. */
export function findingsIn(letter: Letter, target: TargetLevel): LevelFinding[] {
  const found = letter.sentences.flatMap((sentence) => inSentence(sentence, target));
  found.push(...inParagraphs(letter, target), ...address(letter));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function inSentence(sentence: LetterSentence, target: TargetLevel): LevelFinding[] {
  const limit = limits[target];
  const whole = { start: sentence.start, end: sentence.end };
  const found: LevelFinding[] = [];
  const size = sentence.words.length;
  if (size > limit.sentence)
    found.push({
      rule: 'long-sentence',
      ...whole,
      advice: `Deze zin heeft ${size} woorden. Maak er zinnen van van hooguit ${limit.sentence} woorden.`,
    });
  const extra = extraClauses(sentence);
  if (extra > limit.clauses)
    found.push({
      rule: 'many-clauses',
      ...whole,
      advice: `Deze zin heeft ${extra + 1} delen. Geef elk deel een eigen zin.`,
    });
  const add = (rule: LevelRule, stretches: readonly Stretch[], advice: string) => {
    for (const { first, last } of stretches) found.push({ rule, start: first.start, end: last.end, advice });
  };
  add('passive', passives(sentence), 'Zeg wie het doet: "wij sturen" in plaats van "er wordt gestuurd".');
  add('verbs-far-apart', farVerbs(sentence, limit.apart), 'Zet de werkwoorden dichter bij elkaar, of knip de zin.');
  add(
    'long-description',
    longDescriptions(sentence),
    'Haal de beschrijving voor het zelfstandig naamwoord weg en maak er een eigen zin van.',
  );
  add(
    'nominalisation',
    nominalisations(sentence),
    'Gebruik een werkwoord: "betalen" in plaats van "tot betaling overgaan".',
  );
  found.push(...inWords(sentence, limit.syllables));
  return found;
}

function inWords(sentence: LetterSentence, mostSyllables: number): LevelFinding[] {
  const found: LevelFinding[] = [];
  const covered = new Set<number>();
  for (const { first, last, instead } of jargonIn(sentence)) {
    for (const word of sentence.words) if (word.start >= first.start && word.end <= last.end) covered.add(word.start);
    const advice =
      instead === null ? 'Dit is een vakwoord. Zeg het in gewone woorden, of leg het uit.' : `Gewoner: ${instead}.`;
    found.push({ rule: 'jargon', start: first.start, end: last.end, advice });
  }
  for (const word of sentence.words) {
    const meaning = abbreviations.get(word.lower);
    if (meaning !== undefined)
      found.push({ rule: 'abbreviation', start: word.start, end: word.end, advice: `Schrijf voluit: ${meaning}.` });
    else if (
      !covered.has(word.start) &&
      !easyLongWords.has(word.lower) &&
      !/\p{N}/u.test(word.lower) &&
      syllables(word.text) >= mostSyllables
    )
      found.push({
        rule: 'long-word',
        start: word.start,
        end: word.end,
        advice: 'Kies een korter woord, of zeg het met meer korte woorden.',
      });
  }
  found.push(...vagueIn(sentence));
  return found;
}

/** A vague time is fine where a day stands beside it. */
function vagueIn(sentence: LetterSentence): LevelFinding[] {
  const dated = sentence.words.some((word) =>
    /\p{N}|^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|morgen)$/u.test(word.lower),
  );
  if (dated) return [];
  const lower = sentence.words.map((word) => word.lower);
  return vagueTimes.flatMap((phrase) => {
    const parts = phrase.split(' ');
    const at = lower.findIndex((_, index) => parts.every((part, offset) => lower[index + offset] === part));
    const first = sentence.words[at];
    const last = sentence.words[at + parts.length - 1];
    if (at < 0 || !first || !last) return [];
    return [
      {
        rule: 'vague-time' as const,
        start: first.start,
        end: last.end,
        advice: 'Noem een dag: "uiterlijk vrijdag 5 december".',
      },
    ];
  });
}

function inParagraphs(letter: Letter, target: TargetLevel): LevelFinding[] {
  return letter.paragraphs
    .filter((paragraph) => paragraph.words > limits[target].paragraph)
    .map(({ start, end, words }) => ({
      rule: 'long-paragraph',
      start,
      end,
      advice: `Deze alinea heeft ${words} woorden. Maak er twee van, elk over één ding.`,
    }));
}

/** From this many words a letter should speak to its reader. */
const letterFrom = 30;

function address(letter: Letter): LevelFinding[] {
  if (letter.words < letterFrom) return [];
  const speaks = letter.sentences.some((sentence) =>
    sentence.words.some((word) => /^(?:u|uw|je|jij|jouw|jullie|ge|gij)$/.test(word.lower)),
  );
  const first = letter.sentences[0];
  if (speaks || !first) return [];
  return [{ rule: 'no-address', start: first.start, end: first.end, advice: 'Spreek de lezer aan met "u" of "je".' }];
}
