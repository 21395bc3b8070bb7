import { isWilling } from '#rooms/training/rules/role-play/bargain.ts';
import type { MoveId } from '#rooms/training/rules/role-play/moves.ts';
import type { Reaction } from '#rooms/training/rules/role-play/reaction.ts';
import { onProposal } from '#rooms/training/rules/role-play/reactions/deal.ts';
import { baitIn, firstWords } from '#rooms/training/rules/role-play/reactions/talk.ts';
import { onAttack } from '#rooms/training/rules/role-play/reactions/temper.ts';
import { has, type Said } from '#rooms/training/rules/role-play/said.ts';
import type { Simulation, Told } from '#rooms/training/rules/role-play/simulation.ts';

/** Greeting, who is on the line, and the purpose. */
export function onBeginning(simulation: Simulation, said: Said): Reaction | null {
  const { told, persona } = simulation;
  const introduced = told.introduced || has(said, 'identifies_self');
  const purpose =
    has(said, 'states_purpose') ||
    (has(said, 'hedging', 'invites_excuse', 'asks_date') && !told.purpose && speaksOfInvoice(said));
  if (told.purpose) return null;
  if (persona.reception && !told.connected) {
    if (!introduced && !has(said, 'verifies_identity') && !said.namesHim) return { moves: ['who_is_this'] };
    return { moves: ['put_through', 'here_is'], told: { connected: true } };
  }
  if (purpose) return onPurpose(simulation, said, introduced);
  if (has(said, 'verifies_identity'))
    return {
      moves: introduced ? ['confirm_identity'] : ['confirm_identity', 'who_is_this'],
      told: { identified: true, introduced },
    };
  if (has(said, 'identifies_self')) return { moves: ['what_about'], told: { introduced: true } };
  const attacked = has(said, 'pressure', 'threat_at_close', 'must_verb', 'why_question', 'moralising_argument');
  if (said.leaves) return { moves: [attacked ? 'what_for' : 'bye_neutral'], ending: 'goodbye' };
  if (!introduced) return { moves: ['who_is_this'] };
  if (attacked) return { moves: simulation.moves.includes('what_for') ? ['irritated', 'what_for'] : ['what_for'] };
  return { ...onRiddle(simulation), told: { introduced } };
}

/** The caller does not come to the point: he asks, asks again, does not follow, and has had enough. */
function onRiddle({ moves }: Simulation): Reaction {
  if (moves.includes('not_understood')) return { moves: ['irritated', 'bye_cold'], ending: 'no-time' };
  if (moves.includes('asks_which') || moves.includes('what_for')) return { moves: ['not_understood'] };
  return { moves: [moves.includes('what_about') ? 'asks_which' : 'what_about'] };
}

function speaksOfInvoice(said: Said): boolean {
  return /(?<![a-z])(?:factu\w+|rekening\w*|nota\w*|bedrag|betal\w*|openstaa\w*|betaald)(?![a-z])/.test(said.plain);
}

/** The purpose was named: how it was named decides the answer. */
function onPurpose(simulation: Simulation, said: Said, introduced: boolean): Reaction {
  const { persona } = simulation;
  const told: Partial<Told> = { purpose: true, introduced, identified: true };
  if (has(said, 'invites_excuse')) {
    const bait = baitIn(said);
    const came = bait === 'bait_not_received' && persona.knowsInvoice && simulation.excuse !== 'excuse_not_received';
    return { moves: [came ? 'did_receive' : bait], told: { ...told, excuse: !came } };
  }
  if (has(said, 'hedging')) return { moves: ['vague_on_hedging'], told: { ...told, excuse: false } };
  if (has(said, 'pressure', 'must_verb', 'moralising_argument'))
    return { ...onAttack(simulation, said), moves: onAttack(simulation, said)?.moves ?? ['irritated'], told };
  if (!introduced) return { moves: ['who_is_this'], told };
  if (!has(said, 'states_purpose')) return { moves: ['asks_which'], told: { ...told, purpose: false } };
  const asks = said.questions > 0 || has(said, 'open_question', 'asks_date', 'closed_question');
  if ((!persona.knowsInvoice || simulation.excuse === 'excuse_not_received') && !asks)
    return { moves: ['doubts_invoice'], told };
  if (said.proposal && has(said, 'proposes_date') && isWilling(simulation, said) && persona.cause === 'oversight')
    return {
      ...(onProposal({ ...simulation, told: { ...simulation.told, ...told } }, said) ?? { moves: ['knows_invoice'] }),
      told: { ...told, excuse: true },
    };
  if (asks) return { ...firstWords(simulation), told: { ...told, excuse: true } };
  const busy: readonly MoveId[] = simulation.mood.patience < 0.4 ? ['busy', 'knows_invoice'] : ['knows_invoice'];
  return { moves: busy, told };
}
