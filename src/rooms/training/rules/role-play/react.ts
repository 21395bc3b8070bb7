import type { Reaction } from '#rooms/training/rules/role-play/reaction.ts';
import { onBeginning } from '#rooms/training/rules/role-play/reactions/beginning.ts';
import { onProposal, onSummary } from '#rooms/training/rules/role-play/reactions/deal.ts';
import {
  onComplaintTaken,
  onHelp,
  onLeave,
  onLettingGo,
  onQuestion,
  onStatement,
} from '#rooms/training/rules/role-play/reactions/talk.ts';
import { onAttack, onKick, onSilence, onTemper } from '#rooms/training/rules/role-play/reactions/temper.ts';
import type { Said } from '#rooms/training/rules/role-play/said.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** What the debtor answers to this turn; the simulation already holds the mood after it. First what cannot wait, then the course of the call. */
export function react(simulation: Simulation, said: Said): Reaction {
  return (
    onTemper(simulation, said) ??
    onSilence(simulation, said) ??
    onBeginning(simulation, said) ??
    onKick(simulation, said) ??
    onSummary(simulation, said) ??
    onAttack(simulation, said) ??
    (said.solves ? onComplaintTaken(simulation, said) : null) ??
    onProposal(simulation, said) ??
    onHelp(simulation, said) ??
    onComplaintTaken(simulation, said) ??
    onQuestion(simulation, said) ??
    onLettingGo(simulation, said) ??
    onStatement(simulation, said) ??
    onLeave(simulation, said) ?? { moves: [simulation.moves.includes('neutral') ? 'not_understood' : 'neutral'] }
  );
}
