import { type Act, SURE } from '#knowledge/language/acts/labels.ts';
import { askingActs, complaintActs, excuseActs } from '#knowledge/language/conversation/words.ts';
import { type MistakeId, mistakeIds } from '#knowledge/language/review/mistakes.ts';
import { has, type ReviewedTurn } from '#knowledge/language/review/transcript.ts';
import type { FoundMoment } from '#rooms/coaching/rules/moments/moment.ts';

/** A mistake as the review has it. */
export interface MadeMistake {
  readonly id: MistakeId;
  readonly turn: number;
  readonly reasons: readonly Act[];
}

/** Within how many turns of the collector an excuse gets its answer. */
const answersLookedAt = 2;
const sharpWords = [
  ['why_question', 'asked_why'],
  ['must_verb', 'said_must'],
] as const;
const feelings = new Set<Act>(['distressed', 'vulnerable', 'angry']);
const takesUp: readonly Act[] = askingActs.filter((act) => act !== 'why_question' && act !== 'closed_question');

/** Moments that could go better: the mistakes of the review, excuses without an answer, feelings without recognition. */
export function findWeak(turns: readonly ReviewedTurn[], mistakes: readonly MadeMistake[]): FoundMoment[] {
  const made = mistakes.flatMap(({ id, turn, reasons }): FoundMoment[] =>
    mistakeIds.includes(id) && turn >= 1 && turn <= turns.length && isPlain(id, turns, turn)
      ? [{ kind: id, key: turn, from: Math.max(1, turn - 1), to: turn, act: reasons[0] ?? null }]
      : [],
  );
  const wrong = new Set(made.map((moment) => moment.key));
  const customer = turns.filter((turn) => turn.role === 'customer');
  const missed = customer.flatMap((turn): FoundMoment[] => {
    const answers = turns.filter((one) => one.turn > turn.turn && one.role === 'agent').slice(0, answersLookedAt);
    const [first] = answers;
    // A mistake in the answer tells the same story already.
    if (!first || wrong.has(first.turn)) return [];
    const excuse = turn.acts.find((act) => excuseActs.includes(act) && isSure(turn, act));
    if (excuse && !has(turn, 'concrete_promise') && !answers.some((one) => has(one, ...takesUp)))
      return [momentAt('excuse_unanswered', turn, first, excuse)];
    const feeling = turn.acts.find((act) => feelings.has(act) && isSure(turn, act));
    if (feeling && !has(turn, ...complaintActs) && !answers.some((one) => has(one, 'empathy', 'refers_to_help')))
      return [momentAt('feeling_unanswered', turn, first, feeling)];
    return [];
  });
  const known = new Set([...made, ...missed].map((moment) => moment.key));
  const sharp = turns.flatMap((turn): FoundMoment[] => {
    const said =
      turn.role === 'agent' && !known.has(turn.turn) && sharpWords.find(([act]) => has(turn, act) && isSure(turn, act));
    return said
      ? [
          {
            kind: said[1],
            key: turn.turn,
            from: Math.max(1, turn.turn - 1),
            to: Math.min(turns.length, turn.turn + 1),
            act: said[0],
          },
        ]
      : [];
  });
  return [...made, ...missed, ...sharp];
}

/** To let a vague answer pass there must have been one: a day that was named just before makes it doubtful, and what is doubtful is no moment to learn from. */
function isPlain(id: MistakeId, turns: readonly ReviewedTurn[], turn: number): boolean {
  if (id !== 'no_probing') return true;
  const answers = turns.slice(0, turn - 1).filter((one) => one.role === 'customer');
  const last = answers.at(-1);
  return (
    last !== undefined && has(last, 'vague_promise') && !answers.slice(-2).some((one) => has(one, 'concrete_promise'))
  );
}

/** Whether the program is sure of what it heard; a better line for something that was not said teaches nothing. */
function isSure(turn: ReviewedTurn, act: Act): boolean {
  return turn.heard.acts.some((one) => one.act === act && one.confidence >= SURE);
}

function momentAt(kind: FoundMoment['kind'], said: ReviewedTurn, answer: ReviewedTurn, act: Act): FoundMoment {
  return { kind, key: answer.turn, from: said.turn, to: answer.turn, act };
}
