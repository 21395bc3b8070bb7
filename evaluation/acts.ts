import { type Act, SURE } from '#knowledge/language/acts/labels.ts';
import { speechActs } from '#knowledge/language/acts/speech-acts.ts';
import type { Labelled } from './corpus.ts';
import { figuresOf, macroF1, type Tally, tally, wilson } from './measure.ts';
import { seeded, withoutMarks, withWrongWords } from './noise.ts';
import { nudging } from './nudges.ts';

function recogniser(change: (text: string) => string, confidence = 0.5): (example: Labelled) => readonly Act[] {
  return ({ role, text, previous }) =>
    speechActs(role, change(text), previous && { ...previous, text: change(previous.text) })
      .filter((found) => found.confidence >= confidence)
      .map(({ act }) => act);
}

const share = (value: number): string => value.toFixed(2);

/** The section about speech acts: every label on the test split, and what spoiled text costs. */
export function actsSection(
  test: readonly Labelled[],
  turns: readonly Labelled[],
  outsiders: readonly Labelled[],
): string[] {
  const clean = tally(
    test,
    recogniser((text) => text),
  );
  const lower = tally(test, recogniser(withoutMarks));
  const chance = seeded(5);
  const wrong = tally(
    test,
    recogniser((text) => withWrongWords(text, 0.1, chance)),
  );
  const sure = tally(
    test,
    recogniser((text) => text, SURE),
  );
  const inTalk = tally(
    turns,
    recogniser((text) => text),
  );
  const outside = tally(
    outsiders,
    recogniser((text) => text),
  );
  const below = clean.filter((count) => figuresOf(count).f1 < 0.75).map(({ act }) => `\`${act}\``);
  return [
    '## Speech acts',
    '',
    `Test split: ${test.length} utterances by an author whose texts are closed to whoever works on the recogniser. One utterance may have several labels, or none. The figures of this split were looked at several times during the work, and once when the size of the model was chosen, so they lean a little to the good side.`,
    '',
    '| text | macro-F1 | goal |',
    '|---|---|---|',
    `| as written | ${macroF1(clean).toFixed(3)} | ≥ 0.88 |`,
    `| lower-cased, without punctuation | ${macroF1(lower).toFixed(3)} | at most 0.04 less |`,
    `| 10 % of the words wrong | ${macroF1(wrong).toFixed(3)} | at most 0.12 less |`,
    `| turns of the test dialogues (${turns.length}) | ${macroF1(inTalk).toFixed(3)} | |`,
    `| turns of the outsiders' calls (${outsiders.length}), never learned | ${macroF1(outside).toFixed(3)} | |`,
    '',
    `Labels under 0.75: ${below.length === 0 ? 'none' : `${below.length} of ${clean.length}: ${below.join(', ')}`}. `,
    '',
    `P, R: precision and recall with their 95 % interval (Wilson); "sure": precision where the confidence is at least ${SURE}, as nudges use it (goal 0.92 for the labels marked *), with the share of the labels that is left.`,
    '',
    '| label | n | P | R | F1 | lower | 10 % wrong | sure: P | sure: R |',
    '|---|---|---|---|---|---|---|---|---|',
    ...clean.map((count, index) => row(count, lower[index] as Tally, wrong[index] as Tally, sure[index] as Tally)),
    '',
  ];
}

function row(count: Tally, lower: Tally, wrong: Tally, sure: Tally): string {
  const { act, right, missed } = count;
  const { f1 } = figuresOf(count);
  const certain = figuresOf(sure);
  return `| \`${act}\`${nudging.has(act) ? ' *' : ''} | ${right + missed} | ${interval(right, right + count.wrong)} | ${interval(right, right + missed)} | ${share(f1)} | ${share(figuresOf(lower).f1)} | ${share(figuresOf(wrong).f1)} | ${share(certain.precision)} | ${share(certain.recall)} |`;
}

function interval(hits: number, of: number): string {
  if (of === 0) return '–';
  const [low, high] = wilson(hits, of);
  return `${share(hits / of)} (${share(low)}–${share(high)})`;
}
