import type { Day } from '#kernel/dates.ts';
import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import type { Parts } from '#knowledge/language/conversation/heard.ts';

/** An open invoice of the customer, as the dossier has it. */
export interface OpenInvoice {
  readonly number: string;
  readonly openCents: number;
  readonly dueDate?: string | undefined;
}

/** Whom the call is about. */
export interface CallCustomer {
  readonly name: string;
  readonly invoices: readonly OpenInvoice[];
}

/** Where a call is; the steps before dialling and after hanging up are not heard. */
export const phases = [
  'open',
  'purpose',
  'silence',
  'listen',
  'handle',
  'negotiate',
  'agree',
  'summarise',
  'close',
] as const;
export type Phase = (typeof phases)[number];

/** One payment that was spoken about. */
export interface Payment {
  readonly date: string | null;
  readonly cents: number | null;
  /** The day is the end of a period ("ergens in maart"). */
  readonly vague?: true;
}

/** What somebody proposed or promised. */
export interface Terms {
  readonly by: Role;
  readonly turn: number;
  readonly payments: readonly Payment[];
  readonly instalments: Parts | null;
  /** The day is the end of a period, not a day that was named. */
  readonly vague: boolean;
  /** Several payments or a deferral by arrangement. */
  readonly arrangement: boolean;
  /** The whole debt at once, in so many words: whatever was said of parts before is gone. */
  readonly whole?: true;
  /** The customer promises it, without question or condition. */
  readonly firm: boolean;
  /** The words beside the day or amount speak of paying. */
  readonly anchored: boolean;
  /** It came with a threat: a shrug is no yes. */
  readonly pressed: boolean;
  /** The other side said no to it: it can be changed, not taken. */
  readonly declined?: boolean;
}

/** What both sides agreed on, or what the customer promised of his own accord. */
export interface Deal extends Terms {
  /** The turn in which the other side took it. */
  readonly acceptedAt: number | null;
  /** All turns that made it what it is. */
  readonly turns: readonly number[];
  /** Day and amount both stand in the agreement's own turns. */
  readonly dateAndAmountNamed: boolean;
}

/** Something that waits for an answer. */
export interface Obligation {
  readonly kind: 'vague' | 'question' | 'excuse' | 'complaint';
  readonly turn: number;
  readonly act: Act | null;
}

/** Somebody gave way: less money or a later day. */
export interface Concession {
  readonly by: Role;
  readonly turn: number;
  readonly what: 'amount' | 'time';
  readonly returned: boolean;
}

/** How a complaint stands. */
export interface ComplaintState {
  readonly turns: readonly number[];
  readonly doubted: boolean;
  /** Somebody said it as a complaint, not only with a word that complaints use too. */
  readonly labelled: boolean;
  readonly registered: boolean;
  /** The customer pays when it is put right. */
  readonly demands: boolean;
}

/** Words that were spoken, with their labels. */
export interface Spoken {
  readonly role: Role;
  readonly text: string;
  readonly acts: readonly Act[];
}

/** What somebody answers: the last words of the other side, also when he speaks twice. */
export function answeredBy(state: ConversationState, role: Role): Spoken | null {
  if (state.previous === null) return null;
  return state.previous.role === role ? state.before : state.previous;
}

/** Everything that is remembered of a call: plain data, so that it can be kept and replayed. */
export interface ConversationState {
  readonly callDate: Day;
  readonly customer: CallCustomer | null;
  readonly turn: number;
  readonly phase: Phase;
  readonly previous: Spoken | null;
  /** The last words of the other side before the turns that `previous` ends: what the speaker of `previous` answered. */
  readonly before: Spoken | null;
  readonly agentTurns: number;
  readonly named: {
    readonly invoices: readonly string[];
    readonly amountTurn: number | null;
    readonly dateTurn: number | null;
    readonly methodTurn: number | null;
    readonly causeTurn: number | null;
    readonly purposeTurn: number | null;
    readonly identityTurn: number | null;
  };
  /** The whole of what is spoken about, from the purpose. */
  readonly debtCents: number | null;
  readonly open: readonly Obligation[];
  readonly table: Terms | null;
  readonly deal: Deal | null;
  readonly concessions: readonly Concession[];
  readonly complaint: ComplaintState | null;
  readonly refusalTurn: number | null;
  readonly refusals: number;
  /** The customer says that it was paid: when, how much, and whether that was all. */
  readonly paid: {
    readonly turn: number;
    readonly date: string | null;
    readonly cents: number | null;
    readonly whole: boolean;
  } | null;
  readonly callbackTurn: number | null;
  /** The last turn in which the customer named a day or promised to send something. */
  readonly concreteTurn: number | null;
  /** Days that somebody named when paying was spoken of, with who: the other side's repeating makes them an agreement. */
  readonly saidDays: readonly { readonly by: Role; readonly day: string }[];
  /** Days that were named for calling, looking, visiting: their echo is no day of paying. */
  readonly otherDays: readonly string[];
  readonly vagueTurn: number | null;
  readonly summaryTurn: number | null;
  readonly leaveTurn: number | null;
  readonly nudges: {
    readonly given: readonly string[];
    readonly last: string | null;
    readonly dropped: readonly string[];
  };
}

/** A call that has not begun. */
export function startConversation(callDate: Day, customer: CallCustomer | null = null): ConversationState {
  return {
    callDate,
    customer,
    turn: 0,
    phase: 'open',
    previous: null,
    before: null,
    agentTurns: 0,
    named: {
      invoices: [],
      amountTurn: null,
      dateTurn: null,
      methodTurn: null,
      causeTurn: null,
      purposeTurn: null,
      identityTurn: null,
    },
    debtCents: null,
    open: [],
    table: null,
    deal: null,
    concessions: [],
    complaint: null,
    refusalTurn: null,
    refusals: 0,
    paid: null,
    callbackTurn: null,
    concreteTurn: null,
    saidDays: [],
    otherDays: [],
    vagueTurn: null,
    summaryTurn: null,
    leaveTurn: null,
    nudges: { given: [], last: null, dropped: [] },
  };
}
