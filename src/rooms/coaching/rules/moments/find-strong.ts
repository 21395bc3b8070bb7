import type { Act } from '#knowledge/language/acts/labels.ts';
import { complaintActs, excuseActs } from '#knowledge/language/conversation/words.ts';
import { has, type ReviewedTurn } from '#knowledge/language/review/transcript.ts';
import type { FoundMoment, StrongKind } from '#rooms/coaching/rules/moments/moment.ts';
import { mostTurnsInMoment } from '#rooms/coaching/rules/moments/stretch.ts';

const wrong: readonly Act[] = [
  'accepts_vague',
  'invites_excuse',
  'moralising_argument',
  'gives_away_lead',
  'settles_too_low',
  'hedging',
  'must_verb',
  'why_question',
  'threat_at_close',
  'pressure',
];
const reasons = new Set<Act>([...excuseActs, ...complaintActs, 'vulnerable']);
const asks: readonly Act[] = ['probes', 'open_question', 'asks_date', 'proposes_date'];
const yields: readonly Act[] = ['concrete_promise', 'cooperative'];

/** Moments to learn from because they went well: what the collector did, and right after it what the customer did. */
export function findStrong(turns: readonly ReviewedTurn[]): FoundMoment[] {
  return turns.flatMap((turn) => {
    if (turn.role !== 'agent' || has(turn, ...wrong)) return [];
    const kind = finders.find(([, finds]) => finds(turn, turns));
    const found = kind?.[1](turn, turns);
    return kind && found ? [{ kind: kind[0], key: turn.turn, act: null, ...found }] : [];
  });
}

type Found = Pick<FoundMoment, 'from' | 'to'> | null;
type Finder = (turn: ReviewedTurn, turns: readonly ReviewedTurn[]) => Found;

/** From what is rare and worth most to what is common; a turn is one moment only. */
const finders: readonly (readonly [StrongKind, Finder])[] = [
  ['vague_to_day', (turn, turns) => answered(turn, turns, ['vague_promise'], asks, ['concrete_promise'], 4)],
  ['trade', (turn, turns) => (has(turn, 'trade_offer') ? followed(turn, turns, yields, 2) : null)],
  ['excuse_handled', (turn, turns) => answered(turn, turns, excuseActs, asks, yields, 2)],
  ['empathy_opened', (turn, turns) => opened(turn, turns, 'empathy')],
  ['complaint_heard', (turn, turns) => heardComplaint(turn, turns)],
  ['question_opened', (turn, turns) => opened(turn, turns, 'open_question')],
  ['summary', (turn, turns) => (has(turn, 'summary') ? affirmed(turn, turns) : null)],
  ['plain_purpose', (turn, turns) => plainly(turn, turns)],
];

function before(turn: ReviewedTurn, turns: readonly ReviewedTurn[]): ReviewedTurn | undefined {
  const previous = turns[turn.turn - 2];
  return previous?.role === 'customer' ? previous : undefined;
}

function next(turn: ReviewedTurn, turns: readonly ReviewedTurn[], within: number): readonly ReviewedTurn[] {
  return turns.slice(turn.turn, turn.turn + within).filter((one) => one.role === 'customer');
}

/** The customer does one of these soon after, and nobody falls into a mistake on the way. */
function followed(turn: ReviewedTurn, turns: readonly ReviewedTurn[], acts: readonly Act[], within: number): Found {
  const answer = next(turn, turns, within).find((one) => has(one, ...acts) && !has(one, 'vague_promise', 'refuses'));
  if (!answer || answer.turn - turn.turn >= mostTurnsInMoment - 1) return null;
  const slipped = turns.slice(turn.turn, answer.turn).some((one) => one.role === 'agent' && has(one, ...wrong));
  return slipped ? null : { from: Math.max(1, turn.turn - 1), to: answer.turn };
}

/** After the customer did one thing, the collector asks, and the customer does another. */
function answered(
  turn: ReviewedTurn,
  turns: readonly ReviewedTurn[],
  given: readonly Act[],
  asked: readonly Act[],
  got: readonly Act[],
  within: number,
): Found {
  const previous = before(turn, turns);
  if (!previous || !has(previous, ...given) || has(previous, 'concrete_promise') || !has(turn, ...asked)) return null;
  return followed(turn, turns, got, within);
}

/** Recognition or an open question, and then the reason comes out that nobody had heard yet. */
function opened(turn: ReviewedTurn, turns: readonly ReviewedTurn[], act: Act): Found {
  if (!has(turn, act)) return null;
  const [answer] = next(turn, turns, 1);
  const reason = answer?.acts.find((one) => reasons.has(one));
  if (!answer || !reason) return null;
  const known = turns.slice(0, turn.turn).some((one) => one.role === 'customer' && has(one, reason));
  return known ? null : { from: Math.max(1, turn.turn - 1), to: answer.turn };
}

function heardComplaint(turn: ReviewedTurn, turns: readonly ReviewedTurn[]): Found {
  const previous = before(turn, turns);
  if (!previous || !has(previous, ...complaintActs) || !has(turn, 'empathy', 'probes', 'open_question')) return null;
  const [answer] = next(turn, turns, 1);
  return answer && !has(answer, 'angry', 'refuses') ? { from: previous.turn, to: answer.turn } : null;
}

function affirmed(turn: ReviewedTurn, turns: readonly ReviewedTurn[]): Found {
  const [answer] = next(turn, turns, 1);
  if (!answer || has(answer, 'refuses', 'angry', ...complaintActs)) return null;
  return { from: Math.max(1, turn.turn - 1), to: answer.turn };
}

/** How early in a call the purpose is named. */
const earlyTurns = 6;

function plainly(turn: ReviewedTurn, turns: readonly ReviewedTurn[]): Found {
  if (turn.turn > earlyTurns || !has(turn, 'states_purpose')) return null;
  const [answer] = next(turn, turns, 1);
  return answer && !has(answer, 'angry') ? { from: turn.turn, to: answer.turn } : null;
}
