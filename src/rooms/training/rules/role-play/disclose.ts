import type { MoveId } from '#rooms/training/rules/role-play/moves.ts';
import type { Reaction } from '#rooms/training/rules/role-play/reaction.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** What brings him to tell more: a silence, an open question, or being understood. */
type Occasion = 'silence' | 'question' | 'empathy';

const bonus: Readonly<Record<Occasion, number>> = { silence: 0.14, question: 0.04, empathy: 0.08 };
/** How much less trust a hint takes than the truth. */
const HINT = 0.22;
/** How often he goes into it when asked on. */
const MOST_DETAILS = 2;

/** What he tells of the real cause, as far as he trusts the caller: excuse, hint, truth, more of it. Null: nothing new. */
export function disclose(simulation: Simulation, occasion: Occasion): Reaction | null {
  const { told, persona, mood } = simulation;
  const lead: readonly MoveId[] = occasion === 'silence' ? ['silence_fill'] : ['opens_up'];
  if (told.truth) {
    if (told.details >= MOST_DETAILS || simulation.agreement) return null;
    return { moves: [`detail_${persona.cause}`], told: { details: told.details + 1 } };
  }
  const openness = mood.trust + bonus[occasion] - 0.3 * Math.max(0, mood.irritation - 0.4);
  if (openness >= persona.secrecy) {
    const truth: readonly MoveId[] = [`truth_${persona.cause}`];
    const heavy = persona.lines.vulnerable !== undefined && mood.trust > 0.4;
    return {
      moves: [...lead, ...truth, ...(heavy ? (['vulnerable'] as const) : [])],
      told: { truth: true, hint: true, excuse: true },
    };
  }
  if (!told.excuse) return { moves: [simulation.excuse], told: { excuse: true } };
  if (!told.hint && openness >= persona.secrecy - HINT)
    return { moves: [`hint_${persona.cause}`], told: { hint: true } };
  if (occasion === 'empathy') return null;
  return occasion === 'silence' ? { moves: ['waits'] } : null;
}
