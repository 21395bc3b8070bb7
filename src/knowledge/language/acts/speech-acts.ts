import { type Echo, echoOf, emptyEcho, flagAt, type Heard, hear } from '#knowledge/language/acts/features.ts';
import { type Act, actsOf, type Role, SURE } from '#knowledge/language/acts/labels.ts';
import { type ActModel, score, strongestFor, unpack } from '#knowledge/language/acts/model.ts';
import { phrasesFor } from '#knowledge/language/acts/phrases.ts';
import { agentWeights } from '#knowledge/language/acts/weights-agent.ts';
import { customerWeights } from '#knowledge/language/acts/weights-customer.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';

/** Something that was done by saying something; `start` and `end` point to the words that show it (UTF-16, in the raw text). */
export interface SpeechAct {
  readonly act: Act;
  readonly start: number;
  readonly end: number;
  /** From 0.5 (just enough) to 1 (certain); from `SURE` on right in more than nine cases of ten. */
  readonly confidence: number;
}

/** A turn of a talk. */
export interface Turn {
  readonly role: Role;
  readonly text: string;
}

const models: { agent: ActModel | null; customer: ActModel | null } = { agent: null, customer: null };

function modelOf(role: Role): ActModel {
  const known = models[role];
  if (known) return known;
  const model = unpack(role === 'agent' ? agentWeights : customerWeights);
  models[role] = model;
  return model;
}

const probabilities = new Float64Array(32);
/** The last turn that was heard: in a talk it is the one before the next. */
let last: Turn | null = null;
const echoOfLast = emptyEcho();
const echoOfOther = emptyEcho();

function echoFor(turn: Turn | undefined): Echo | null {
  if (!turn) return null;
  if (last && last.role === turn.role && last.text === turn.text) return echoOfLast;
  return echoOf(hear(turn.role, turn.text, null), echoOfOther);
}

/**
 * All acts of a turn, in the order of the labels; `previous` is the turn before it, `tokens` are those of the text where they are known
 * already. Any text is allowed; linear time.
 */
export function speechActs(role: Role, text: string, previous?: Turn, tokens?: readonly Token[]): SpeechAct[] {
  const model = modelOf(role);
  const before = echoFor(previous);
  const heard = hear(role, text, before, tokens);
  if (heard.words.length === 0) return [];
  score(model, heard, probabilities);
  const found: SpeechAct[] = [];
  const acts = actsOf(role);
  for (let index = 0; index < acts.length; index += 1) {
    const probability = probabilities[index] as number;
    const threshold = model.thresholds[index] as number;
    if (probability < threshold) continue;
    const act = acts[index] as Act;
    const confidence = confidenceOf(probability, threshold, model.sure[index] as number);
    found.push({ act, ...evidence(model, heard, index), confidence: Math.round(confidence * 1000) / 1000 });
  }
  last = { role, text };
  echoOf(heard, echoOfLast);
  return found;
}

function confidenceOf(probability: number, threshold: number, sure: number): number {
  if (probability >= sure) return SURE + (1 - SURE) * ((probability - sure) / (1 - sure));
  return 0.5 + (SURE - 0.5) * ((probability - threshold) / (sure - threshold));
}

/** The phrase that shows the act; without one, the clause around the word or phrase that says most for it. */
function evidence(model: ActModel, heard: Heard, column: number): { start: number; end: number } {
  const { matcher } = phrasesFor(heard.role);
  const flag = flagAt(column, 'strong');
  const first = matcher.first[flag] as number;
  if (first >= 0) return span(heard, first, matcher.last[flag] as number);
  const strongest = strongestFor(model, heard, column);
  if (strongest === null) return span(heard, 0, heard.words.length - 1);
  return clauseAround(heard, strongest.from, strongest.to);
}

const WIDEST = 8;

function clauseAround(heard: Heard, from: number, to: number): { start: number; end: number } {
  let first = Math.max(0, Math.min(from, heard.words.length - 1));
  let last = Math.max(first, Math.min(to, heard.words.length - 1));
  while (
    first > 0 &&
    from - first < WIDEST &&
    (heard.places[first] as number) - (heard.places[first - 1] as number) === 1
  )
    first -= 1;
  while (
    last < heard.words.length - 1 &&
    last - to < WIDEST &&
    (heard.places[last + 1] as number) - (heard.places[last] as number) === 1
  )
    last += 1;
  return span(heard, first, last);
}

function span(heard: Heard, first: number, last: number): { start: number; end: number } {
  const start = heard.tokens[heard.places[Math.min(first, heard.places.length - 1)] as number]?.start ?? 0;
  const end = heard.tokens[heard.places[Math.min(last, heard.places.length - 1)] as number]?.end ?? start;
  return { start, end: Math.max(start, end) };
}
