import { isExcuse } from '#knowledge/language/conversation/context-acts.ts';
import type { Parts } from '#knowledge/language/conversation/heard.ts';
import type { Deal } from '#knowledge/language/conversation/state.ts';
import { meansAll, meansPart } from '#knowledge/language/conversation/words.ts';
import { has, type Quote, quoteOf, type Transcript } from '#knowledge/language/review/transcript.ts';

/** How a call can end. */
export const outcomeKinds = ['promise', 'arrangement', 'complaint', 'callback', 'refusal', 'paid', 'none'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What the call brought. */
export interface Outcome {
  readonly kind: OutcomeKind;
  /** The day by which the money is there; of an arrangement the first one. */
  readonly date: string | null;
  /** What is paid then. */
  readonly amountCents: number | null;
  readonly instalments: Parts | null;
  readonly invoices: readonly string[];
  readonly evidence: readonly Quote[];
}

/** The outcome of a call. Precedence and reasons: docs/review.md. */
export function outcomeOf(transcript: Transcript): Outcome {
  const { state } = transcript;
  const invoices = state.named.invoices;
  const kind = kindOf(transcript);
  const nothing = { date: null, amountCents: null, instalments: null, invoices };
  const deal = state.deal;
  if ((kind === 'promise' || kind === 'arrangement') && deal) {
    const first = deal.payments[0];
    return {
      kind,
      date: first?.date ?? null,
      amountCents: first?.cents ?? amountMeant(transcript, deal, kind),
      instalments: kind === 'arrangement' ? deal.instalments : null,
      invoices,
      evidence: quotes(transcript, deal.turns),
    };
  }
  if (kind === 'paid')
    return {
      kind,
      ...nothing,
      date: state.paid?.date ?? null,
      amountCents: state.paid?.cents ?? null,
      evidence: quotes(transcript, [state.paid?.turn]),
    };
  if (kind === 'complaint')
    return { kind, ...nothing, evidence: quotes(transcript, (state.complaint?.turns ?? []).slice(0, 3)) };
  if (kind === 'callback') return { kind, ...nothing, evidence: quotes(transcript, [state.callbackTurn]) };
  if (kind === 'refusal') return { kind, ...nothing, evidence: quotes(transcript, [state.refusalTurn]) };
  return { kind, ...nothing, evidence: [] };
}

function kindOf(transcript: Transcript): OutcomeKind {
  const { state } = transcript;
  const { deal, complaint, refusalTurn, callbackTurn, paid } = state;
  const agreedAt = deal ? (deal.turns.at(-1) ?? deal.turn) : 0;
  const refusedLater = refusalTurn !== null && refusalTurn > agreedAt;
  if (deal && !refusedLater) {
    const first = deal.payments[0];
    const inParts = (deal.arrangement || deal.payments.length > 1) && !isOneInvoice(transcript, deal);
    if (inParts && (first?.date || first?.cents || deal.instalments)) return 'arrangement';
    if (first?.date) return 'promise';
  }
  const stands = complaint !== null && (complaint.turns.length > 1 || complaint.registered);
  const complainedAt = stands ? (complaint.turns.at(-1) ?? 0) : 0;
  if (paid && paid.whole && paid.turn > complainedAt && !(refusalTurn && refusalTurn > paid.turn)) return 'paid';
  if (complaint && isSerious(transcript) && !endsInRefusal(transcript)) return 'complaint';
  if (refusalTurn !== null && !comesRound(transcript, refusalTurn)) return 'refusal';
  if (callbackTurn !== null) return 'callback';
  return 'none';
}

/** One invoice is paid whole, and another one some day: that is a promise of the first, not payment in parts. */
function isOneInvoice(transcript: Transcript, { payments }: Deal): boolean {
  const [first, second] = payments;
  if (payments.length !== 2 || first?.cents == null || second?.vague !== true || second.cents !== null) return false;
  const invoices = transcript.dialogue.customer?.invoices ?? [];
  return invoices.length > 1 && invoices.some((one) => Math.abs(one.openCents - (first.cents ?? 0)) < 100);
}

/** Who refused twice or more, last of all, and whose complaint nobody took in, has gone from complaining to refusing; not who kept complaining. */
function endsInRefusal(transcript: Transcript): boolean {
  const { complaint, refusalTurn, refusals, vagueTurn } = transcript.state;
  if (refusalTurn === null || refusals < 2 || complaint?.registered || complaint?.demands) return false;
  if ((complaint?.turns.length ?? 0) > 2) return false;
  return refusalTurn > (complaint?.turns.at(-1) ?? 0) && refusalTurn > (vagueTurn ?? 0);
}

/** A complaint that was said once, in doubt, and that nobody took up, is no outcome. */
function isSerious(transcript: Transcript): boolean {
  const { complaint } = transcript.state;
  if (!complaint) return false;
  return complaint.turns.length > 1 || complaint.registered || !complaint.doubted;
}

/** Who refuses once and then offers to call, gives a reason and is called back, promises or thinks along, has not refused in the end. */
function comesRound(transcript: Transcript, refusalTurn: number): boolean {
  const { refusals, callbackTurn } = transcript.state;
  const later = transcript.turns.filter((turn) => turn.turn > refusalTurn && turn.role === 'customer');
  if (later.some((turn) => has(turn, 'will_call_back'))) return true;
  if (refusals > 1) return false;
  if (callbackTurn !== null && callbackTurn > refusalTurn && later.some((turn) => turn.acts.some(isExcuse)))
    return true;
  return later.filter((turn) => has(turn, 'vague_promise', 'concrete_promise', 'cooperative')).length > 1;
}

/** The amount where none was said with the day: the whole, when the whole was named. */
function amountMeant(transcript: Transcript, deal: Deal, kind: OutcomeKind): number | null {
  const { state } = transcript;
  const texts = deal.turns.map((turn) => transcript.turns[turn - 1]?.plain ?? '');
  if (kind === 'arrangement') return deal.instalments?.cents ?? null;
  const customerSaid = deal.turns.flatMap((turn) => {
    const one = transcript.turns[turn - 1];
    return one?.role === 'customer' ? [one.plain] : [];
  });
  if (customerSaid.some(meansPart)) return null;
  if (texts.some(meansAll) && state.customer && state.customer.invoices.length > 0)
    return state.customer.invoices.reduce((total, invoice) => total + invoice.openCents, 0);
  return state.debtCents;
}

function quotes(transcript: Transcript, turns: readonly (number | null | undefined)[]): Quote[] {
  return turns.flatMap((turn) => {
    const found = turn == null ? undefined : transcript.turns[turn - 1];
    return found ? [quoteOf(found)] : [];
  });
}
