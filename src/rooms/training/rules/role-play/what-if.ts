import type { Act } from '#knowledge/language/acts/labels.ts';
import type { Ear } from '#knowledge/language/review/transcript.ts';
import { answer } from '#rooms/training/rules/role-play/answer.ts';
import { type Caller, sentencesFor } from '#rooms/training/rules/role-play/collector/fill.ts';
import { goodIntention } from '#rooms/training/rules/role-play/collector/good.ts';
import { playOn } from '#rooms/training/rules/role-play/collector/play.ts';
import type { Intention } from '#rooms/training/rules/role-play/collector/repertoire.ts';
import { type Result, resultOf } from '#rooms/training/rules/role-play/result.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** Another sentence at this place, what the debtor says to it, and how the call ends when both go on well from there. */
export interface Suggestion {
  readonly intention: Intention;
  readonly text: string;
  readonly reply: string;
  readonly result: Result;
}

/** A turn that decided the call: what was said, and what would have come of something else. */
export interface TurningPoint {
  /** The caller's turn, from 1. */
  readonly turn: number;
  readonly said: string;
  readonly reply: string;
  /** How it ends when, from here, somebody trained goes on. */
  readonly result: Result;
  readonly better: Suggestion;
}

const candidates: readonly Intention[] = [
  'introduce',
  'introduce-again',
  'purpose',
  'silence',
  'ask-cause',
  'understand-and-ask',
  'hear-complaint',
  'take-complaint',
  'take-obstacle',
  'ask-day',
  'ask-possible',
  'give-reason',
  'propose-day',
  'trade',
  'offer-parts',
  'take-offer',
  'slow-down',
  'sum-up',
  'close',
];

/** The sentences with the best ends from here, best first; each is played to the end by a trained collector. */
export function suggestions(simulation: Simulation, caller: Caller, ear: Ear, most = 3): readonly Suggestion[] {
  if (simulation.ending !== null) return [];
  const done = intentionsIn(simulation);
  const found = candidates
    .filter((intention) => fits(simulation, intention, done))
    .map((intention): Suggestion => {
      const sentences = sentencesFor(simulation, intention, caller);
      const text = sentences[done.filter((one) => one === intention).length % sentences.length] ?? '';
      const next = answer(simulation, text, ear);
      const end = playOn(next, [...done, intention], goodIntention, caller, ear);
      return { intention, text, reply: next.turns.at(-1)?.text ?? '', result: resultOf(end) };
    });
  return found.sort((a, b) => b.result.score - a.result.score).slice(0, most);
}

/** From this many points of the score on a turn decided something. */
const DECISIVE = 6;

/** The turns at which another sentence would have brought most, in the order of the call; `course` has the simulation before each turn of the caller, and at last the end. */
export function turningPoints(
  course: readonly Simulation[],
  caller: Caller,
  ear: Ear,
  most = 3,
): readonly TurningPoint[] {
  const found: (TurningPoint & { readonly gain: number })[] = [];
  for (const [index, before] of course.slice(0, -1).entries()) {
    const after = course[index + 1];
    const turn = after?.trail.at(-1)?.turn;
    const own = turn === undefined ? undefined : after?.turns[turn - 1];
    if (!after || !own || turn === undefined) continue;
    const end = playOn(after, intentionsIn(after), goodIntention, caller, ear);
    const result = resultOf(end);
    const [better] = suggestions(before, caller, ear, 1);
    if (!better || better.result.score - result.score < DECISIVE) continue;
    found.push({
      turn,
      said: own.text,
      reply: after.turns.at(-1)?.text ?? '',
      result,
      better,
      gain: better.result.score - result.score,
    });
  }
  return found
    .sort((a, b) => b.gain - a.gain)
    .slice(0, most)
    .sort((a, b) => a.turn - b.turn)
    .map(({ gain: _gain, ...point }) => point);
}

const shows: readonly (readonly [Intention, readonly Act[]])[] = [
  ['introduce', ['identifies_self']],
  ['purpose', ['states_purpose', 'hedging']],
  ['give-reason', ['businesslike_argument']],
  ['trade', ['trade_offer']],
  ['offer-parts', ['offers_arrangement']],
  ['propose-day', ['proposes_date']],
  ['ask-day', ['asks_date']],
  ['understand-and-ask', ['empathy']],
  ['ask-cause', ['open_question']],
  ['sum-up', ['summary']],
  ['close', ['thanks_positive_close']],
];

/** What the caller has done so far, as a trained collector would count it, from the labels of his turns. */
export function intentionsIn(simulation: Simulation): readonly Intention[] {
  return simulation.turns.flatMap((turn): readonly Intention[] => {
    if (turn.role !== 'agent') return [];
    if (!/[a-z0-9]/.test(turn.plain)) return ['silence'];
    return shows.flatMap(([intention, acts]) => (acts.some((act) => turn.acts.includes(act)) ? [intention] : []));
  });
}

/** What makes sense at this place: nobody sums up what was not agreed, or closes before the purpose. */
function fits(simulation: Simulation, intention: Intention, done: readonly Intention[]): boolean {
  const { told, agreement, offer } = simulation;
  const connected = !simulation.persona.reception || told.connected;
  switch (intention) {
    case 'introduce':
      return !told.introduced || !connected;
    case 'introduce-again':
      return simulation.moves.includes('here_is');
    case 'purpose':
      return connected && !told.purpose;
    case 'silence':
      return told.purpose && done.at(-1) !== 'silence';
    case 'hear-complaint':
    case 'take-complaint':
      return simulation.state.complaint !== null && agreement === null;
    case 'take-offer':
      return offer !== null;
    case 'sum-up':
      return agreement !== null;
    case 'close':
      return told.purpose;
    default:
      return told.purpose && agreement === null;
  }
}
