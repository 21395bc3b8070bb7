/** A moment as far as it counts for how far a coach is. */
interface Handled {
  readonly seconds: number;
  readonly word: unknown;
  readonly practice: unknown;
}

/** What a coach needs beside listening: to think and to write a line. */
const secondsToAnswer = 20;

/** Whether a coach has dealt with a moment: said something, asked to practise, or skipped it. */
export function isHandled({ word, practice }: Pick<Handled, 'word' | 'practice'>): boolean {
  return word !== null || practice !== null;
}

/** How many moments a coach has dealt with, of how many, and about how many minutes the others take. */
export function progressOf(moments: readonly Handled[]): {
  readonly done: number;
  readonly total: number;
  readonly minutes: number;
} {
  const left = moments.filter((moment) => !isHandled(moment));
  const seconds = left.reduce((sum, moment) => sum + moment.seconds + secondsToAnswer, 0);
  return { done: moments.length - left.length, total: moments.length, minutes: Math.ceil(seconds / 60) };
}
