import { type Day, daysBetween } from '#kernel/dates.ts';
import { type Dice, roll } from '#rooms/training/rules/role-play/dice.ts';
import type { QuestionRecord } from '#rooms/training/rules/quiz/history.ts';
import type { QuizKey, QuizTheme } from '#rooms/training/rules/quiz/question.ts';
import { seedOf, shuffle } from '#rooms/training/rules/shuffle.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

/** A round has so many questions. */
export const roundSize = 10;

/** After so many days a question that was right once, twice, three times or more in a row may come back. */
const daysUntilAgain = [7, 21, 60] as const;
/** A question that was wrong comes back from the next day on. */
const daysUntilWrongAgain = 1;

/** What a round is chosen from and by. */
export interface RoundWish {
  readonly questions: readonly Pick<QuizKey, 'id' | 'theme' | 'skill' | 'country'>[];
  readonly records: ReadonlyMap<string, QuestionRecord>;
  readonly weakness: Readonly<Record<Skill, number>>;
  /** Null: all themes. */
  readonly theme: QuizTheme | null;
  /** Where the administration is: law of elsewhere is not asked. */
  readonly country: 'nl' | 'be';
  readonly today: Day;
  readonly seed: Dice;
}

/**
 * The questions of a round, by name. What was wrong comes back first, then what was never asked or not for long; within those the weak
 * skills, spread over themes and skills. The same facts and seed give the same round.
 */
export function chooseRound(wish: RoundWish): string[] {
  const left = wish.questions
    .filter(({ theme }) => wish.theme === null || theme === wish.theme)
    .filter(({ theme, country }) => isAsked(theme, country, wish.country))
    .map((question) => ({ ...question, worth: worthOf(question, wish) }));
  const again = (id: string): boolean => comesBack(wish.records.get(id));
  const chosen: typeof left = [];
  while (chosen.length < roundSize && left.length > 0) {
    const spread = ({ id, theme, skill }: (typeof left)[number]): number =>
      chosen.filter((one) => one.theme === theme).length * (wish.theme === null ? 0.6 : 0) +
      chosen.filter((one) => one.skill === skill).length * 0.3 +
      (again(id) ? chosen.filter((one) => again(one.id)).length * 0.9 : 0);
    const [best] = left
      .map((question, place) => ({ place, value: question.worth - spread(question) }))
      .sort((a, b) => b.value - a.value);
    if (!best) break;
    chosen.push(...left.splice(best.place, 1));
  }
  return shuffle(
    chosen.map(({ id }) => id),
    wish.seed,
  );
}

/** Law is asked for the country of the administration only; elsewhere a customer may well be from across the border. */
export function isAsked(theme: string, country: QuizKey['country'], here: 'nl' | 'be'): boolean {
  return theme !== 'law' || country === 'both' || country === here;
}

/** Whether a question was wrong the last time: it waits to be asked again. */
export function comesBack(record: QuestionRecord | undefined): boolean {
  return record?.streak === 0;
}

function worthOf({ id, skill }: { readonly id: string; readonly skill: Skill }, wish: RoundWish): number {
  const chance = roll(seedOf(wish.seed, id)).value * 0.4;
  return turnOf(wish.records.get(id), wish.today) + wish.weakness[skill] * 1.5 + chance;
}

/** How much it is this question's turn; what is not yet due counts by how long it waits already, below all others. */
function turnOf(record: QuestionRecord | undefined, today: Day): number {
  if (!record) return 6;
  const days = daysBetween(record.lastDay, today);
  const wait =
    record.streak === 0
      ? daysUntilWrongAgain
      : (daysUntilAgain[Math.min(record.streak, daysUntilAgain.length) - 1] ?? daysUntilAgain[2]);
  if (days < wait) return -6 + (4 * Math.max(0, days)) / wait;
  return record.streak === 0 ? 10 : 5;
}
