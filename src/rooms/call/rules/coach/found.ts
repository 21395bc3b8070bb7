import type { Day } from '#kernel/dates.ts';
import type { Act } from '#knowledge/language/acts/labels.ts';
import { outcomeOf } from '#knowledge/language/review/outcome.ts';
import { type Quote, quoteOf, type ReviewedTurn } from '#knowledge/language/review/transcript.ts';
import { callbackIn, type FoundCallback } from '#rooms/call/rules/coach/found-callback.ts';
import { causeIn, type FoundCause } from '#rooms/call/rules/coach/found-cause.ts';
import { complaintIn, type FoundComplaint } from '#rooms/call/rules/coach/found-complaint.ts';
import { type FoundMethod, methodIn } from '#rooms/call/rules/coach/found-method.ts';
import type { Talk } from '#rooms/call/rules/coach/talk.ts';

/** A promise as it was said: what was not said is null. */
export interface FoundPromise {
  readonly amountCents: number | null;
  readonly day: Day | null;
  readonly method: FoundMethod | null;
  readonly invoiceNumbers: readonly string[];
  readonly quotes: readonly Quote[];
}

/** Instalments as they were said. */
export interface FoundArrangement {
  readonly count: number | null;
  readonly instalmentCents: number | null;
  readonly firstCents: number | null;
  readonly interval: string | null;
  readonly from: Day | null;
  readonly quotes: readonly Quote[];
}

/** What a talk has brought so far, each with the words that show it. Nothing of it is saved before a person confirms it. */
export interface Found {
  readonly promise: FoundPromise | null;
  readonly arrangement: FoundArrangement | null;
  /** The customer said that he will pay, but not on which day: ask for it. */
  readonly vague: { readonly words: string; readonly quotes: readonly Quote[] } | null;
  readonly complaint: FoundComplaint | null;
  readonly callback: FoundCallback | null;
  readonly saysPaid: { readonly day: Day | null; readonly quotes: readonly Quote[] } | null;
  readonly refuses: { readonly words: string; readonly quotes: readonly Quote[] } | null;
  readonly cause: FoundCause | null;
  /** Somebody else is on the line: nothing about the debt may be said. */
  readonly someoneElse: boolean;
  /** The words hold stress or misfortune: the tone of all lines changes. */
  readonly gentle: boolean;
}

/** Reads from a talk what came out of it, as far as it goes. */
export function foundIn(talk: Talk): Found {
  const { turns, state } = talk;
  const outcome = outcomeOf({
    dialogue: { callDate: talk.callDate, customer: talk.customer, turns: talk.said },
    turns,
    state,
  });
  const deal = outcome.kind === 'promise' || outcome.kind === 'arrangement';
  const invoiceNumbers = state.named.invoices;
  const arrangement: FoundArrangement | null =
    outcome.kind === 'arrangement'
      ? {
          count: outcome.instalments?.count ?? null,
          instalmentCents: outcome.instalments?.cents ?? null,
          firstCents: outcome.amountCents,
          interval: outcome.instalments?.interval ?? null,
          from: dayOrNull(outcome.instalments?.from ?? outcome.date),
          quotes: outcome.evidence,
        }
      : null;
  const promise: FoundPromise | null =
    outcome.kind === 'promise'
      ? {
          amountCents: outcome.amountCents,
          day: dayOrNull(outcome.date),
          method: methodIn(turns),
          invoiceNumbers,
          quotes: outcome.evidence,
        }
      : null;
  return {
    promise,
    arrangement,
    vague: deal ? null : vagueIn(talk),
    complaint: complaintIn(talk),
    callback: deal ? null : callbackIn(talk),
    saysPaid:
      state.paid && !deal ? { day: dayOrNull(state.paid.date), quotes: quotesAt(turns, state.paid.turn) } : null,
    refuses:
      outcome.kind === 'refusal' && state.refusalTurn !== null
        ? { words: turns[state.refusalTurn - 1]?.text ?? '', quotes: quotesAt(turns, state.refusalTurn) }
        : null,
    cause: causeIn(turns),
    someoneElse: !deal && isSomeoneElse(turns),
    gentle: turns.some((turn) => turn.role === 'customer' && turn.acts.some((act) => stress.has(act))),
  };
}

const stress: ReadonlySet<Act> = new Set<Act>(['distressed', 'vulnerable']);

const denies =
  /^(?:nee+n?|nee hoor|met (?:de )?(?:receptie|collega|zoon|dochter|buur)|(?:die|hij|zij|ze|mijn man|mijn vrouw) is (?:er )?niet)(?![a-z])/;

/** True when the answer to "spreek ik met …?" was no. */
function isSomeoneElse(turns: readonly ReviewedTurn[]): boolean {
  return turns.some((turn, index) => {
    const before = turns[index - 1];
    return turn.role === 'customer' && before?.acts.includes('verifies_identity') === true && denies.test(turn.plain);
  });
}

function vagueIn({ state, turns }: Talk): Found['vague'] {
  const turn = state.vagueTurn === null ? undefined : turns[state.vagueTurn - 1];
  if (!turn || (state.concreteTurn ?? 0) > turn.turn) return null;
  const said = turn.heard.phrases.dates.find((date) => date.vague && !date.past);
  return { words: said?.text ?? '', quotes: [quoteOf(turn, 'vague_promise')] };
}

function quotesAt(turns: readonly ReviewedTurn[], place: number): Quote[] {
  const turn = turns[place - 1];
  return turn ? [quoteOf(turn)] : [];
}

function dayOrNull(text: string | null): Day | null {
  return text as Day | null;
}
