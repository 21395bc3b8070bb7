import type { CallResult, Cause, Phase } from '#rooms/call/rules/outcome.ts';

/** What a line to say depends on. */
export interface LineView {
  readonly phase: Phase;
  /** Who answered, as far as that was chosen. */
  readonly result: CallResult | null;
  readonly kind: 'business' | 'consumer';
  /** Whom to ask for, if known. */
  readonly contactName: string | null;
  readonly customerName: string;
  /** Code of the one sentence why this customer is called now. */
  readonly headline: string | null;
  readonly overdue: readonly { readonly number: string; readonly cents: number; readonly dueDate: string }[];
  readonly overdueCents: number;
  readonly currency: string;
  readonly daysLate: number;
  /** The promise that was not kept, if that is why we call. */
  readonly unkept: { readonly cents: number; readonly day: string; readonly paidCents: number } | null;
  readonly cause: Cause | null;
  readonly promised: boolean;
}

/** Which line of the playbook to say, with the facts that fill it in; a line uses some of them. */
export interface Line {
  readonly phase: Phase | 'someone_else' | 'voicemail';
  readonly variant: string;
  readonly facts: LineKnown;
}

/** What is known of the customer for a line: amounts in cents, days as YYYY-MM-DD; empty or 0 when there is none. */
export interface LineKnown {
  readonly name: string;
  readonly customer: string;
  readonly number: string;
  readonly day: string;
  readonly count: number;
  readonly cents: number;
  readonly currency: string;
  readonly days: number;
  readonly promisedCents: number;
  readonly promisedDay: string;
  readonly paidCents: number;
  readonly missingCents: number;
}

/** The phases of the talk itself in which there is something to say, with the cause's own variant where the cause decides the approach. */
export function lineFor(view: LineView): Line {
  const [oldest] = view.overdue;
  const facts: LineKnown = {
    name: view.contactName ?? view.customerName,
    customer: view.customerName,
    number: oldest?.number ?? '',
    day: oldest?.dueDate ?? '',
    count: view.overdue.length,
    cents: view.overdueCents,
    currency: view.currency,
    days: view.daysLate,
    promisedCents: view.unkept?.cents ?? 0,
    promisedDay: view.unkept?.day ?? '',
    paidCents: view.unkept?.paidCents ?? 0,
    missingCents: Math.max(0, (view.unkept?.cents ?? 0) - (view.unkept?.paidCents ?? 0)),
  };
  return { ...undisclosed(view), facts };
}

/** Whoever is not the customer hears nothing of a debt, in whatever phase that shows. */
function undisclosed(view: LineView): Pick<Line, 'phase' | 'variant'> {
  if (view.phase !== 'record' && view.result === 'someone_else') return { phase: 'someone_else', variant: 'any' };
  if (view.phase !== 'record' && view.result === 'voicemail')
    return { phase: 'voicemail', variant: view.contactName || view.kind === 'consumer' ? 'contact' : 'any' };
  return { phase: view.phase, variant: variantOf(view) };
}

function variantOf(view: LineView): string {
  switch (view.phase) {
    case 'open':
      return view.kind === 'consumer' ? 'consumer' : view.contactName ? 'contact' : 'business';
    case 'purpose':
      return purposeOf(view);
    case 'handle':
    case 'negotiate':
      return view.cause ?? 'any';
    case 'agree':
      return view.cause === 'cannot_pay' ? 'cannot_pay' : 'any';
    case 'close':
      return view.promised ? 'promised' : 'any';
    default:
      return 'any';
  }
}

function purposeOf({ headline, unkept, overdue }: LineView): string {
  if (headline === 'promise-partly-kept' && unkept) return 'promise-partly-kept';
  if (headline === 'promise-broken' && unkept) return 'promise-broken';
  if (headline === 'said-paid') return 'said-paid';
  if (headline === 'callback-due') return 'callback-due';
  if (overdue.length === 0) return 'nothing-overdue';
  return overdue.length === 1 ? 'one' : 'several';
}

/** The phase after (or before, with step −1) a phase; the ends stay where they are. */
export function stepPhase(phases: readonly Phase[], phase: Phase, step: 1 | -1): Phase {
  const index = phases.indexOf(phase);
  return phases[Math.min(phases.length - 1, Math.max(0, index + step))] ?? phase;
}
