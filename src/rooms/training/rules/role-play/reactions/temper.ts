import { disclose } from '#rooms/training/rules/role-play/disclose.ts';
import type { MoveId } from '#rooms/training/rules/role-play/moves.ts';
import type { Reaction } from '#rooms/training/rules/role-play/reaction.ts';
import { has, type Said } from '#rooms/training/rules/role-play/said.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** Who has had enough hangs up, has no time any more, or gets angry. */
export function onTemper({ mood, moves }: Simulation, said: Said): Reaction | null {
  if (mood.irritation >= 0.97) return { moves: ['hang_up'], ending: 'hung-up' };
  if (mood.patience <= 0 && !said.leaves && !said.proposal && !has(said, 'summary', 'concrete_agreement'))
    return { moves: ['busy', 'bye_cold'], ending: 'no-time' };
  if (said.again) return { moves: ['same_again'] };
  const attacked = has(said, 'must_verb', 'why_question', 'moralising_argument', 'pressure');
  if (mood.irritation >= 0.78 && attacked) return { moves: [moves.includes('angry') ? 'threatens_leaving' : 'angry'] };
  return null;
}

/** A silence of the caller: it works, or it only embarrasses. */
export function onSilence(simulation: Simulation, said: Said): Reaction | null {
  if (!said.silent) return null;
  if (!simulation.told.purpose) return { moves: ['waits'] };
  const last = simulation.turns.filter((turn) => turn.role === 'agent').at(-2);
  if (last && !/[a-z0-9]/.test(last.plain)) return { moves: ['waits'] };
  return disclose(simulation, 'silence') ?? { moves: ['waits'] };
}

/** Must, why, reproaches and threats bring defence. */
export function onAttack(simulation: Simulation, said: Said): Reaction | null {
  const { mood, moves, told } = simulation;
  const move = attackMove(said, mood.stress);
  if (move === null) return null;
  // Together with a fair proposal the proposal is answered, grudgingly.
  if (said.proposal && told.excuse && move !== 'defend_moral' && mood.irritation < 0.6) return null;
  if (move === 'defend_why' && told.excuse && mood.irritation < 0.5) return { moves: ['told_already'] };
  if (moves.includes(move)) return { moves: [mood.irritation > 0.55 ? 'irritated' : 'stall'] };
  return { moves: [move] };
}

/** Threats after an agreement. */
export function onKick(simulation: Simulation, said: Said): Reaction | null {
  if (simulation.agreement === null || !has(said, 'threat_at_close', 'pressure', 'moralising_argument')) return null;
  if (said.leaves) return { moves: ['kicked', 'bye_cold'], change: { kicked: true }, ending: 'goodbye' };
  return { moves: ['kicked'], change: { kicked: true } };
}

/** How he says goodbye. */
export function byeOf({ mood, agreement }: Simulation): MoveId {
  if (mood.irritation > 0.6 || mood.trust < 0.2) return 'bye_cold';
  return mood.trust > 0.55 && agreement ? 'bye_warm' : 'bye_neutral';
}

function attackMove(said: Said, stress: number): MoveId | null {
  if (has(said, 'moralising_argument')) return stress > 0.7 ? 'cry' : 'defend_moral';
  if (has(said, 'pressure', 'threat_at_close')) return underPressure(stress);
  if (has(said, 'must_verb')) return 'defend_must';
  if (has(said, 'why_question')) return 'defend_why';
  return null;
}

/** Threats make who is under stress fall silent, and then break down. */
function underPressure(stress: number): MoveId {
  if (stress > 0.75) return 'overwhelmed';
  return stress > 0.6 ? 'silent' : 'defend_pressure';
}
