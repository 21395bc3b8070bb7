import { readDialogue } from '#knowledge/language/review/dialogue.ts';
import type { Outcome } from '#knowledge/language/review/outcome.ts';
import { type Review, reviewWith } from '#knowledge/language/review/review.ts';
import type { Ear } from '#knowledge/language/review/transcript.ts';

/** What the author of a dialogue expects of its review. */
export interface ExpectedReview {
  readonly points: Readonly<Record<string, string>>;
  readonly mistakes: readonly { readonly id: string; readonly turn: number }[];
  readonly habits: Readonly<Record<string, boolean | null>>;
  readonly outcome: Pick<Outcome, 'kind' | 'date' | 'amountCents' | 'instalments' | 'invoices'>;
}

/** A dialogue of the corpus, as its file has it. */
export interface CorpusDialogue {
  readonly name: string;
  readonly quality: string;
  readonly json: unknown;
  readonly expected: ExpectedReview;
}

/** A count of right answers. */
export interface Tally {
  right: number;
  of: number;
}

/** How the reviews of a set of dialogues compare with what their authors expect. */
export interface DialogueFigures {
  readonly dialogues: number;
  readonly kind: Tally;
  readonly date: Tally;
  readonly amount: Tally;
  readonly points: Tally;
  readonly perPoint: Readonly<Record<string, Tally>>;
  readonly perHabit: Readonly<Record<string, Tally>>;
  readonly mistakesFound: Tally;
  readonly mistakesMade: Tally;
  /** Mistakes that nobody made, in calls marked good. */
  readonly falseInGoodCalls: Tally;
  /** One line per difference, for whoever works on the rules. */
  readonly differences: readonly string[];
}

/** Reviews every dialogue and compares. */
export function compareDialogues(dialogues: readonly CorpusDialogue[], ear: Ear): DialogueFigures {
  const tally = (): Tally => ({ right: 0, of: 0 });
  const figures = {
    dialogues: dialogues.length,
    kind: tally(),
    date: tally(),
    amount: tally(),
    points: tally(),
    perPoint: {} as Record<string, Tally>,
    perHabit: {} as Record<string, Tally>,
    mistakesFound: tally(),
    mistakesMade: tally(),
    falseInGoodCalls: tally(),
    differences: [] as string[],
  };
  for (const one of dialogues) {
    const dialogue = readDialogue(one.json);
    if (!dialogue.ok) throw new Error(`${one.name}: ${dialogue.problem.path}: expected ${dialogue.problem.expected}`);
    const review = reviewWith(dialogue.value, ear);
    const compare = (into: Tally, what: string, expected: unknown, got: unknown) => {
      const same = JSON.stringify(expected) === JSON.stringify(got);
      into.of += 1;
      if (same) into.right += 1;
      else
        figures.differences.push(
          `${one.name}: ${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
        );
    };
    compare(figures.kind, 'kind', one.expected.outcome.kind, review.outcome.kind);
    compare(figures.date, 'date', one.expected.outcome.date ?? null, review.outcome.date);
    compare(figures.amount, 'amount', one.expected.outcome.amountCents ?? null, review.outcome.amountCents);
    for (const point of review.points) {
      const expected = one.expected.points[point.id];
      if (expected === undefined) continue;
      compare((figures.perPoint[point.id] ??= tally()), `point ${point.id}`, expected, point.verdict);
      figures.points.of += 1;
      if (expected === point.verdict) figures.points.right += 1;
    }
    for (const habit of review.habits) {
      const expected = one.expected.habits[habit.id];
      if (expected !== undefined)
        compare((figures.perHabit[habit.id] ??= tally()), `habit ${habit.id}`, expected, habit.kept);
    }
    compareMistakes(one, review, figures);
  }
  return figures;
}

function compareMistakes(
  one: CorpusDialogue,
  review: Review,
  figures: Pick<DialogueFigures, 'mistakesFound' | 'mistakesMade' | 'falseInGoodCalls'> & { differences: string[] },
): void {
  const key = (mistake: { readonly id: string; readonly turn: number }) => `${mistake.id} in turn ${mistake.turn}`;
  const expected = new Set(one.expected.mistakes.map(key));
  const got = new Set(review.mistakes.map(key));
  for (const mistake of expected) {
    figures.mistakesMade.of += 1;
    if (got.has(mistake)) figures.mistakesMade.right += 1;
    else figures.differences.push(`${one.name}: missed ${mistake}`);
  }
  if (one.quality === 'good') figures.falseInGoodCalls.of += 1;
  for (const mistake of got) {
    figures.mistakesFound.of += 1;
    if (expected.has(mistake)) figures.mistakesFound.right += 1;
    else {
      figures.differences.push(`${one.name}: false ${mistake}`);
      if (one.quality === 'good') figures.falseInGoodCalls.right += 1;
    }
  }
}
