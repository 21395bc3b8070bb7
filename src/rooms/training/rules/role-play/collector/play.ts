import type { Day } from '#kernel/dates.ts';
import type { Ear } from '#knowledge/language/review/transcript.ts';
import { answer } from '#rooms/training/rules/role-play/answer.ts';
import { type Caller, sentencesFor } from '#rooms/training/rules/role-play/collector/fill.ts';
import type { Policy } from '#rooms/training/rules/role-play/collector/others.ts';
import type { Intention } from '#rooms/training/rules/role-play/collector/repertoire.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';
import { type Simulation, startSimulation } from '#rooms/training/rules/role-play/simulation.ts';

/** Most turns of the collector in a scripted call. */
export const mostTurns = 24;

/** Plays a whole call by a policy. */
export function playCall(
  persona: Persona,
  seed: number,
  callDate: Day,
  policy: Policy,
  caller: Caller,
  ear: Ear,
): Simulation {
  return playOn(startSimulation(persona, seed, callDate), [], policy, caller, ear);
}

/** Plays a call on by a policy, to its end or until nothing more comes of it. */
export function playOn(
  start: Simulation,
  before: readonly Intention[],
  policy: Policy,
  caller: Caller,
  ear: Ear,
): Simulation {
  let simulation = start;
  const said = [...before];
  while (simulation.ending === null && said.length < mostTurns) {
    const intention = policy(simulation, said);
    const sentences = sentencesFor(simulation, intention, caller);
    const times = said.filter((one) => one === intention).length;
    said.push(intention);
    simulation = answer(simulation, sentences[times % sentences.length] ?? '', ear);
  }
  return simulation;
}
