import type { Act } from '#knowledge/language/acts/labels.ts';
import { askingActs, complaintActs, excuseActs } from '#knowledge/language/conversation/words.ts';
import { check, type Check, type Point, pointFrom, unseen } from '#knowledge/language/review/points/point.ts';
import { has, type ReviewedTurn, type Transcript, turnsOf } from '#knowledge/language/review/transcript.ts';

const excusing: readonly Act[] = [...excuseActs, 'asks_arrangement'];
const takingUp: readonly Act[] = askingActs.filter((act) => act !== 'why_question');
const wrong: readonly Act[] = [
  'accepts_vague',
  'invites_excuse',
  'moralising_argument',
  'gives_away_lead',
  'settles_too_low',
  'hedging',
];
/** As the first answer to an excuse these close the door, whatever follows. */
const wrongAtFirst: readonly Act[] = [...wrong, 'why_question', 'must_verb'];
/** Within how many turns of the agent an excuse gets its answer. */
const window = 2;

/** An excuse or a request; who refuses in the same breath refuses. */
function isExcused(turn: ReviewedTurn): boolean {
  return has(turn, ...excusing) && !has(turn, 'refuses');
}

/** From this confidence an excuse stands beside a complaint. */
const sureFrom = 0.7;

/** An excuse that was heard surely, or read from plain words. */
function isSure(turn: ReviewedTurn): boolean {
  return excusing.some(
    (act) => has(turn, act) && turn.heard.acts.every((one) => one.act !== act || one.confidence >= sureFrom),
  );
}

/** Every excuse or complaint gets an answer and a question within two turns. */
export function excuses(transcript: Transcript): Point {
  const tip = 'Laat merken dat je het bezwaar hoort en stel meteen een vraag die verder helpt: wie, wanneer, hoeveel.';
  const customer = transcript.turns.filter((turn) => turn.role === 'customer');
  // Hardship told without any other reason is the reason.
  const given = customer.filter(isExcused);
  // One excuse that was hardly heard, where somebody complains or refuses, is none.
  const complains = customer.some((turn) => has(turn, 'refuses', ...complaintActs));
  const excused = given.length > 1 || given.some((turn) => !complains || isSure(turn));
  const raises = excused ? isExcused : (turn: ReviewedTurn) => has(turn, 'vulnerable');
  if (!customer.some(raises)) return pointFrom('excuses', [unseen('answered')], tip);
  const raised = customer.filter(
    (turn) => (raises(turn) || has(turn, 'vague_promise')) && !has(turn, 'concrete_promise'),
  );
  const checks: Check[] = [];
  const first: ReviewedTurn[] = [];
  const agent = turnsOf(transcript, 'agent');
  let next = 0;
  for (const turn of raised) {
    while (next < agent.length && (agent[next] as ReviewedTurn).turn < turn.turn) next += 1;
    const answers = agent.slice(next, next + window);
    if (answers.length === 0) continue;
    first.push(answers[0] as ReviewedTurn);
    const answered = answers.some((one) => has(one, ...takingUp) && !has(one, ...wrong));
    checks.push(check(`answered-${turn.turn}`, answered, [turn, ...answers.slice(0, 1)]));
  }
  if (checks.length === 0) checks.push(check('answered', false, raised));
  const bad = first.filter((turn) => has(turn, ...wrongAtFirst));
  checks.push(check('no-wrong-answer', bad.length === 0, bad));
  return pointFrom('excuses', checks, tip);
}
