import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import { hear } from '#knowledge/language/conversation/hear.ts';
import type { Heard, Utterance } from '#knowledge/language/conversation/heard.ts';
import type { Hint } from '#knowledge/language/conversation/hints.ts';
import { plain } from '#knowledge/language/conversation/plain.ts';
import { threatensOrDoubts } from '#knowledge/language/conversation/plain-agent.ts';
import { isSharp } from '#knowledge/language/conversation/sharp-words.ts';
import { type ConversationState, startConversation } from '#knowledge/language/conversation/state.ts';
import { askingActs } from '#knowledge/language/conversation/words.ts';
import type { Dialogue } from '#knowledge/language/review/dialogue.ts';

/** One turn of a call with what was heard in it; `turn` counts from 1. */
export interface ReviewedTurn extends Utterance {
  readonly turn: number;
  readonly plain: string;
  readonly acts: readonly Act[];
  readonly heard: Heard;
  readonly hints: readonly Hint[];
}

/** A call that was heard from beginning to end. */
export interface Transcript {
  readonly dialogue: Dialogue;
  readonly turns: readonly ReviewedTurn[];
  readonly state: ConversationState;
}

/** Hears one utterance: its labels and phrases. */
export type Ear = (utterance: Utterance, previous: Utterance | undefined, callDate: Dialogue['callDate']) => Heard;

/** Hears a whole call with the reducer that also serves the live coach. */
export function transcribe(dialogue: Dialogue, ear: Ear): Transcript {
  let state = startConversation(dialogue.callDate, dialogue.customer);
  const turns: ReviewedTurn[] = [];
  for (const [index, utterance] of dialogue.turns.entries()) {
    const heard = ear(utterance, dialogue.turns[index - 1], dialogue.callDate);
    const step = hear(state, utterance, heard);
    state = step.state;
    turns.push({
      ...utterance,
      turn: index + 1,
      plain: plain(utterance.text),
      acts: step.acts,
      heard,
      hints: step.hints,
    });
  }
  return { dialogue, turns: withLastWords(turns), state };
}

/** How many turns of the agent are the close, when nothing was agreed. */
const closingTurns = 3;

/** Only a whole call shows where it ends: threats in the last words of the agent are threats at the close. */
function withLastWords(turns: readonly ReviewedTurn[]): ReviewedTurn[] {
  const closing = new Set(turns.filter((turn) => turn.role === 'agent').slice(-closingTurns));
  return turns.map((turn) => {
    const threatens = turn.heard.acts.some((one) => one.act === 'threat_at_close') || taunts(turn);
    if (
      !threatens ||
      !(isSharp(turn.plain) || turn.acts.includes('pressure')) ||
      turn.acts.includes('threat_at_close') ||
      !closing.has(turn)
    )
      return turn;
    return { ...turn, acts: [...turn.acts, 'threat_at_close'] };
  });
}

/** A doubt or a sneer in plain words, that is part of no proposal or question. */
function taunts(turn: ReviewedTurn): boolean {
  return threatensOrDoubts(turn.plain) && !has(turn, 'hedging', 'empathy', 'summary', ...askingActs);
}

/** A piece of what was said, with where. */
export interface Quote {
  readonly turn: number;
  readonly quote: string;
}

const longestQuote = 200;

/** Quotes a turn: the piece that shows the act, or the whole of a short turn. */
export function quoteOf(turn: ReviewedTurn, act?: Act): Quote {
  const span = act === undefined ? undefined : turn.heard.acts.find((one) => one.act === act);
  const piece =
    span && span.end > span.start && turn.text.length > 120 ? turn.text.slice(span.start, span.end) : turn.text;
  const text = piece.length > longestQuote ? `${piece.slice(0, longestQuote - 1)}…` : piece;
  return { turn: turn.turn, quote: wellFormed(text) };
}

/** A quote may have been cut between two halves of one letter: no half letters leave the program. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** Turns of one side. */
export function turnsOf(transcript: Transcript, role: Role): readonly ReviewedTurn[] {
  return transcript.turns.filter((turn) => turn.role === role);
}

/** Turns with one of these labels. */
export function turnsWith(turns: readonly ReviewedTurn[], ...acts: readonly Act[]): readonly ReviewedTurn[] {
  return turns.filter((turn) => turn.acts.some((act) => acts.includes(act)));
}

/** Whether a turn has one of these labels. */
export function has(turn: ReviewedTurn, ...acts: readonly Act[]): boolean {
  return turn.acts.some((act) => acts.includes(act));
}
