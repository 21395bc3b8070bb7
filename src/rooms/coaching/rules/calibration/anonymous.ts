import { type ExampleTurn, anonymise, type KnownNames } from '#rooms/coaching/rules/examples/anonymise.ts';
import type { Said } from '#rooms/coaching/rules/review.ts';

/** The words of a call as a judge sees them who may not see whose call it is: names, amounts, numbers and places taken out; when things were said stays. */
export function anonymousWords(said: Said, known: KnownNames): Said {
  const turns: ExampleTurn[] = said.map(({ role, text }) => ({ role, text }));
  const clean = anonymise(turns, known).turns;
  return said.map((turn, index) => ({ ...turn, text: clean[index]?.text ?? '' }));
}
