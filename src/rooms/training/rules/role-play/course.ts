import type { Day } from '#kernel/dates.ts';
import type { Ear } from '#knowledge/language/review/transcript.ts';
import { answer } from '#rooms/training/rules/role-play/answer.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';
import { resumeCall } from '#rooms/training/rules/role-play/from-call.ts';
import { type Simulation, startSimulation } from '#rooms/training/rules/role-play/simulation.ts';

/** A role-play as it is kept: all else follows from it by playing it again. */
export interface Played {
  readonly persona: Persona;
  readonly seed: number;
  readonly callDate: Day;
  /** What the trainee said, in order; an empty text is a silence. */
  readonly said: readonly string[];
  /** Of a real call that is played on: its turns before. */
  readonly before?: readonly { readonly role: 'agent' | 'customer'; readonly text: string }[] | null;
}

/** The whole course: before the first turn, and after each turn of the trainee. */
export function courseOf(played: Played, ear: Ear): readonly Simulation[] {
  const course = [beginning(played, ear)];
  for (const text of played.said) {
    const last = course.at(-1);
    if (!last || last.ending !== null) break;
    course.push(answer(last, text, ear));
  }
  return course;
}

/** Before the first turn of the trainee. */
export function beginning(played: Omit<Played, 'said'>, ear: Ear): Simulation {
  const { persona, seed, callDate, before } = played;
  if (!before || before.length === 0) return startSimulation(persona, seed, callDate);
  const customer = {
    name: persona.company,
    invoices: persona.invoices.map(({ number, cents }) => ({ number, openCents: cents })),
  };
  return resumeCall(persona, seed, { callDate, customer, turns: before }, before.length, ear);
}
