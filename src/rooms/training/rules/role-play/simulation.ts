import type { Day } from '#kernel/dates.ts';
import { plain } from '#knowledge/language/conversation/plain.ts';
import { hear } from '#knowledge/language/conversation/hear.ts';
import { type ConversationState, startConversation } from '#knowledge/language/conversation/state.ts';
import { phrasesOf } from '#knowledge/language/phrases/read-phrases.ts';
import type { ReviewedTurn } from '#knowledge/language/review/transcript.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';
import type { Dice } from '#rooms/training/rules/role-play/dice.ts';
import type { MoveId } from '#rooms/training/rules/role-play/moves.ts';
import { debtOf, type Mood, type Persona } from '#rooms/training/rules/role-play/persona.ts';
import { varied } from '#rooms/training/rules/role-play/variation.ts';
import { type Facts, speak } from '#rooms/training/rules/role-play/voice.ts';

/** Why a mood changed: codes for which the texts have a sentence. */
export type Reason =
  | 'clear-purpose'
  | 'hedged'
  | 'must'
  | 'why'
  | 'moralised'
  | 'pressed'
  | 'kicked'
  | 'understood'
  | 'open-question'
  | 'question-after-question'
  | 'several-questions'
  | 'silence-used'
  | 'silence-too-long'
  | 'excuse-offered'
  | 'vague-accepted'
  | 'lead-given'
  | 'business-reason'
  | 'trade'
  | 'arrangement'
  | 'help'
  | 'name-used'
  | 'said-again'
  | 'too-long'
  | 'complaint-taken'
  | 'complaint-argued'
  | 'summed-up'
  | 'friendly'
  | 'gave-much'
  | 'question-unanswered';

/** What the debtor has said yes to. Later parts only when it was agreed in parts. */
export interface Agreement {
  readonly day: Day;
  readonly cents: number;
  /** What is paid later, with the day of the last part. */
  readonly later: { readonly cents: number; readonly day: Day; readonly count: number } | null;
  /** The turn in which he said so. */
  readonly turn: number;
  /** He said yes to be rid of the call. */
  readonly reluctant: boolean;
  /** Agreed in exchange for something that the caller gave. */
  readonly traded: boolean;
}

/** An offer of the debtor that waits for the caller. */
export type Offer = Pick<Agreement, 'day' | 'cents' | 'later'>;

/** What has come out in this call so far. */
export interface Told {
  /** The caller was put through to the debtor himself. */
  readonly connected: boolean;
  readonly identified: boolean;
  readonly introduced: boolean;
  readonly purpose: boolean;
  readonly excuse: boolean;
  readonly hint: boolean;
  readonly truth: boolean;
  readonly details: number;
  /** The caller took the complaint down, or took away what payment waited for. */
  readonly solved: boolean;
  readonly askedOwn: boolean;
  readonly chatted: boolean;
  /** What he said of the debt and stays with, until something changes it. */
  readonly stance: 'paid' | 'refuses' | null;
  /** He knows that the caller lets him off. */
  readonly offTheHook: boolean;
}

/** What one turn of the caller did to the debtor. */
export interface Trace {
  /** The caller's turn, from 1. */
  readonly turn: number;
  readonly before: Mood;
  readonly after: Mood;
  readonly reasons: readonly Reason[];
  readonly moves: readonly MoveId[];
}

/** How the call ended. */
export type Ending = 'goodbye' | 'hung-up' | 'no-time';

/** A role-play as far as it went: plain data, so that it can be kept, taken back a step and played again. */
export interface Simulation {
  readonly persona: Persona;
  readonly seed: number;
  readonly callDate: Day;
  readonly dice: Dice;
  readonly state: ConversationState;
  readonly turns: readonly ReviewedTurn[];
  readonly mood: Mood;
  /** How willing he is to pay by now. */
  readonly will: number;
  readonly told: Told;
  readonly excuse: MoveId;
  readonly agreement: Agreement | null;
  readonly offer: Offer | null;
  /** The caller summed up what was agreed, and it was right. */
  readonly confirmed: boolean;
  readonly kicked: boolean;
  readonly counts: Readonly<Partial<Record<Reason, number>>>;
  readonly moves: readonly MoveId[];
  readonly usedLines: readonly string[];
  readonly trail: readonly Trace[];
  readonly ending: Ending | null;
}

const nothingTold: Told = {
  connected: false,
  identified: false,
  introduced: false,
  purpose: false,
  excuse: false,
  hint: false,
  truth: false,
  details: 0,
  solved: false,
  askedOwn: false,
  chatted: false,
  stance: null,
  offTheHook: false,
};

/** The telephone is answered: a debtor of this kind, in the variation that the seed gives. The same seed gives the same, always. */
export function startSimulation(persona: Persona, seed: number, callDate: Day): Simulation {
  const one = varied(persona, seed);
  const empty: Simulation = {
    persona: one.persona,
    seed,
    callDate,
    dice: one.dice,
    state: startConversation(callDate, {
      name: one.persona.company,
      invoices: one.persona.invoices.map(({ number, cents }) => ({ number, openCents: cents })),
    }),
    turns: [],
    mood: one.persona.mood,
    will: one.persona.will,
    told: nothingTold,
    excuse: one.excuse,
    agreement: null,
    offer: null,
    confirmed: false,
    kicked: false,
    counts: {},
    moves: [],
    usedLines: [],
    trail: [],
    ending: null,
  };
  return debtorSays(empty, [one.persona.reception ? 'pickup_other' : 'pickup'], {});
}

/** The debtor says lines for these moves, as one turn; the conversation hears what they do. */
export function debtorSays(simulation: Simulation, moves: readonly MoveId[], facts: Facts): Simulation {
  const spoken = speak(simulation, moves, { bedrag: debtOf(simulation.persona), ...facts });
  const { text, acts } = spoken;
  const heard = {
    acts: acts.map((act) => ({ act, start: 0, end: text.length, confidence: 1 })),
    phrases: phrasesOf(text, tokenise(text), simulation.callDate),
  };
  const step = hear(simulation.state, { role: 'customer', text }, heard);
  const turn: ReviewedTurn = {
    role: 'customer',
    text,
    turn: simulation.turns.length + 1,
    plain: plain(text),
    acts: step.acts,
    heard,
    hints: step.hints,
  };
  return {
    ...simulation,
    dice: spoken.dice,
    state: step.state,
    turns: [...simulation.turns, turn],
    moves,
    usedLines: [...simulation.usedLines, ...spoken.used],
  };
}
