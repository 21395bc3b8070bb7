import type { MoveId } from '#rooms/training/rules/role-play/moves.ts';
import type { Ending, Simulation, Told } from '#rooms/training/rules/role-play/simulation.ts';
import type { Facts } from '#rooms/training/rules/role-play/voice.ts';

/** What the debtor does next: what he says, and what that changes. */
export interface Reaction {
  readonly moves: readonly MoveId[];
  readonly facts?: Facts;
  readonly told?: Partial<Told>;
  readonly change?: Partial<Pick<Simulation, 'agreement' | 'offer' | 'confirmed' | 'kicked'>>;
  readonly ending?: Ending;
}
