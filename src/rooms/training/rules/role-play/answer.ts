import { hear } from '#knowledge/language/conversation/hear.ts';
import { plain } from '#knowledge/language/conversation/plain.ts';
import type { Ear } from '#knowledge/language/review/transcript.ts';
import { moodAfter, reasonsIn } from '#rooms/training/rules/role-play/mood.ts';
import type { MoveId } from '#rooms/training/rules/role-play/moves.ts';
import { debtOf } from '#rooms/training/rules/role-play/persona.ts';
import { react } from '#rooms/training/rules/role-play/react.ts';
import type { Reaction } from '#rooms/training/rules/role-play/reaction.ts';
import { takeIn } from '#rooms/training/rules/role-play/said.ts';
import { roll } from '#rooms/training/rules/role-play/dice.ts';
import { debtorSays, type Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** The caller says something (or, with an empty text, is silent) and the debtor answers. Pure: the same words give the same answer, always. After the end nothing changes. */
export function answer(simulation: Simulation, text: string, ear: Ear): Simulation {
  if (simulation.ending !== null) return simulation;
  const utterance = { role: 'agent' as const, text };
  const heard = ear(utterance, simulation.turns.at(-1), simulation.callDate);
  const step = hear(simulation.state, utterance, heard);
  const turn = {
    ...utterance,
    turn: simulation.turns.length + 1,
    plain: plain(text),
    acts: step.acts,
    heard,
    hints: step.hints,
  };
  const after: Simulation = { ...simulation, state: step.state, turns: [...simulation.turns, turn] };
  const said = takeIn(after, text, step.acts, heard.phrases);
  const reasons = reasonsIn(simulation, said);
  const moved: Simulation = { ...after, ...moodAfter(simulation, reasons) };
  const reaction = coloured(simulation, moved, comingRound(moved, inStance(moved, react(moved, said))));
  const told = { ...moved.told, ...reaction.told, stance: stanceAfter(moved, reaction) };
  const next: Simulation = {
    ...moved,
    ...reaction.change,
    told,
    ending: reaction.ending ?? null,
    trail: [
      ...moved.trail,
      { turn: turn.turn, before: simulation.mood, after: moved.mood, reasons, moves: reaction.moves },
    ],
  };
  return debtorSays(next, reaction.moves, { bedrag: debtOf(next.persona), ...reaction.facts });
}

const vague: ReadonlySet<MoveId> = new Set(['stall', 'stall_again', 'vague_on_hedging', 'takes_lead']);

/** Who said that it was paid, or that he will not pay, does not promise vaguely a moment later; before he agrees after all he says why. */
function inStance({ told }: Simulation, reaction: Reaction): Reaction {
  const { stance } = told;
  if (stance === null) return reaction;
  const moves = reaction.moves.flatMap((move): readonly MoveId[] => {
    if (vague.has(move)) return [stance === 'paid' ? 'still_paid' : 'refuse_again'];
    if (move === 'off_the_hook') return [stance === 'paid' ? 'bye_neutral' : 'bye_cold'];
    const agrees = move === 'accept' || move === 'accept_reluctant' || move === 'says_day' || move === 'pays_now';
    if (agrees && stance === 'paid') return ['says_not_found', move];
    return [move];
  });
  return { ...reaction, moves };
}

const givesUp: ReadonlySet<MoveId> = new Set(['accept', 'says_day', 'pays_now', 'counter_day', 'trade_yes']);

/** Who promises after an excuse without having told the cause gives the excuse up, and says so. */
function comingRound({ told, excuse, agreement }: Simulation, reaction: Reaction): Reaction {
  const [first] = reaction.moves;
  if (first === undefined || !givesUp.has(first) || told.truth || !told.excuse || agreement) return reaction;
  if (!excuse.startsWith('excuse_') || excuse === 'excuse_already_paid') return reaction;
  return { ...reaction, moves: ['comes_round', ...reaction.moves] };
}

function stanceAfter({ told }: Simulation, { moves, change }: Reaction): Simulation['told']['stance'] {
  if (change?.agreement || moves.includes('says_not_found') || moves.some((move) => /^(?:truth|hint|bait)_/.test(move)))
    return null;
  if (moves.includes('excuse_already_paid') || moves.includes('says_paid_day')) return 'paid';
  if (moves.includes('refuse') || moves.includes('refuse_again')) return 'refuses';
  return told.stance;
}

/** Whether it can follow on "where were we?". */
function mild(move: MoveId): boolean {
  return !/^(?:neutral|defend_|refuse|angry|kicked|irritated|threatens|hang_up|what_for|complain_again|bye_|no_pay|same_again)/.test(
    move,
  );
}

const evasive: ReadonlySet<MoveId> = new Set(['stall', 'stall_again', 'vague_on_hedging', 'no_reason_given']);

const tempered: ReadonlySet<MoveId> = new Set([
  'irritated',
  'angry',
  'threatens_leaving',
  'complain_again',
  'kicked',
  'hang_up',
  'cry',
]);

/** Temper and talkativeness colour what he says: he becomes short, calms down, wanders off, or cuts a long turn short. */
function coloured(before: Simulation, now: Simulation, reaction: Reaction): Reaction {
  const { moves } = reaction;
  const [first] = moves;
  if (first === undefined || reaction.ending) return reaction;
  if ((now.counts['too-long'] ?? 0) > (before.counts['too-long'] ?? 0))
    return { ...reaction, moves: [now.mood.patience < 0.4 ? 'too_long' : 'interrupt', ...moves] };
  if (
    before.mood.irritation < 0.6 &&
    now.mood.irritation >= 0.6 &&
    !moves.some((move) => move.startsWith('defend') || tempered.has(move))
  )
    return { ...reaction, moves: ['irritated', ...moves] };
  if (before.mood.irritation >= 0.6 && now.mood.irritation < 0.55 && !before.moves.includes('calms_down'))
    return { ...reaction, moves: ['calms_down', ...moves] };
  const thrown = roll(now.dice ^ 0x2c9277);
  if (evasive.has(first) && !now.told.chatted && thrown.value < now.persona.chatty)
    return { ...reaction, moves: [...moves, 'small_talk'], told: { ...reaction.told, chatted: true } };
  if (before.moves.includes('small_talk') && mild(first)) return { ...reaction, moves: ['back_to_it', ...moves] };
  return reaction;
}
