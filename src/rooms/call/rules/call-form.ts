import { type Day, type Instant, instantAt } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import {
  type ArrangementPart,
  emptyArrangement,
  type PlanInstalments,
  termsOf,
} from '#rooms/call/rules/arrangement-form.ts';
import type { OutcomeRefusal } from '#rooms/call/rules/check-outcomes.ts';
import { type KeptWords, keptWords, noWords } from '#rooms/call/rules/coach/kept-words.ts';
import { dayFromWords } from '#rooms/call/rules/day-words.ts';
import { type CallResult, type Cause, callResults, causes, type Phase, phases } from '#rooms/call/rules/outcome.ts';
import { timeFromWords } from '#rooms/call/rules/time-words.ts';

/** What a collector fills in during a call, as typed: days and times are still words. A part is null until its outcome is chosen. */
export interface CallForm {
  readonly phase: Phase;
  readonly result: CallResult | null;
  readonly spokenWith: string;
  readonly cause: Cause | null;
  /** Invoices that a promise is about; null: the usual ones. */
  readonly selection: readonly string[] | null;
  readonly promise: { readonly amountCents: number | null; readonly day: string; readonly method: string } | null;
  readonly arrangement: ArrangementPart | null;
  readonly callback: {
    readonly day: string;
    readonly time: string;
    readonly note: string;
    /** The colleague who calls back; empty: whoever looks after the customer. */
    readonly assignedTo: string;
  } | null;
  readonly says_paid: { readonly day: string; readonly how: string } | null;
  readonly complaint: {
    readonly invoiceId: string;
    readonly disputedCents: number | null;
    readonly cause: string;
    readonly words: string;
  } | null;
  readonly refuses: { readonly reason: string } | null;
  readonly nothing: boolean;
  /** What was said so far. */
  readonly words: KeptWords;
}

/** The parts of the form that are outcomes with fields of their own. */
export type OutcomePart = 'promise' | 'arrangement' | 'callback' | 'says_paid' | 'complaint' | 'refuses';

/** The parts as they are when they are chosen. */
export const emptyParts: { readonly [Part in OutcomePart]: NonNullable<CallForm[Part]> } = {
  promise: { amountCents: null, day: '', method: 'bank_transfer' },
  arrangement: emptyArrangement,
  callback: { day: '', time: '', note: '', assignedTo: '' },
  says_paid: { day: '', how: '' },
  complaint: { invoiceId: '', disputedCents: null, cause: 'quality', words: '' },
  refuses: { reason: '' },
};

/** A form in which nothing is filled in. */
export const emptyForm: CallForm = {
  phase: 'prepare',
  result: null,
  spokenWith: '',
  cause: null,
  selection: null,
  promise: null,
  arrangement: null,
  callback: null,
  says_paid: null,
  complaint: null,
  refuses: null,
  nothing: false,
  words: noWords,
};

/** Reads back a form that was kept; what does not fit (an older version of the screen) is left empty. */
export function formFrom(kept: Readonly<Record<string, unknown>>): CallForm {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const part = <Part extends OutcomePart>(name: Part): CallForm[Part] => {
    const value = kept[name];
    if (typeof value !== 'object' || value === null) return null;
    const entries = Object.entries(emptyParts[name]).map(([field, empty]) => {
      const found = (value as Record<string, unknown>)[field];
      const fits = typeof found === typeof empty || (empty === null && Number.isSafeInteger(found));
      return [field, fits ? found : empty];
    });
    return Object.fromEntries(entries) as CallForm[Part];
  };
  const { selection } = kept;
  return {
    phase: phases.find((phase) => phase === kept['phase']) ?? 'prepare',
    result: callResults.find((result) => result === kept['result']) ?? null,
    spokenWith: text(kept['spokenWith']),
    cause: causes.find((cause) => cause === kept['cause']) ?? null,
    selection: Array.isArray(selection) ? selection.filter((item) => typeof item === 'string') : null,
    promise: part('promise'),
    arrangement: part('arrangement'),
    callback: part('callback'),
    says_paid: part('says_paid'),
    complaint: part('complaint'),
    refuses: part('refuses'),
    nothing: kept['nothing'] === true,
    words: keptWords(kept['words']),
  };
}

/** What is needed to turn the form into outcomes. */
export interface FormView {
  readonly today: Day;
  readonly timeZone: string;
  readonly currency: string;
  /** The invoices that the promise is about and what may be asked for of them. */
  readonly invoiceIds: readonly string[];
  readonly selectedCents: number;
  /** Plans the instalments of an arrangement, as the agreement room does. */
  readonly plan: PlanInstalments;
}

/** One outcome as the endpoint takes it. */
export type SentOutcome = { readonly kind: OutcomePart | 'nothing' } & Readonly<Record<string, unknown>>;

/** The outcomes that are filled in, or what is missing of them, field by field. */
export function outcomesOf(
  form: CallForm,
  view: FormView,
): Decision<{ result: CallResult; outcomes: SentOutcome[] }, { code: 'incomplete'; refusals: OutcomeRefusal[] }> {
  const refusals: OutcomeRefusal[] = [];
  const outcomes: SentOutcome[] = [];
  const missing = (kind: OutcomePart, field: string, code: string) =>
    refusals.push({ index: null, kind, field, code, facts: {} });
  const dayOf = (kind: OutcomePart, words: string): Day | null => {
    const day = dayFromWords(words, view.today);
    if (day === null) missing(kind, 'day', words.trim() === '' ? 'day-missing' : 'day-unreadable');
    return day;
  };

  if (form.promise) {
    const amountCents = form.promise.amountCents ?? view.selectedCents;
    const day = dayOf('promise', form.promise.day);
    if (amountCents <= 0) missing('promise', 'amountCents', 'amount-missing');
    if (view.invoiceIds.length === 0) missing('promise', 'invoiceIds', 'invoice-missing');
    const { method } = form.promise;
    const promisedBy = form.spokenWith.trim() || null;
    outcomes.push({
      kind: 'promise',
      amountCents,
      currency: view.currency,
      day,
      method,
      promisedBy,
      invoiceIds: view.invoiceIds,
    });
  }
  if (form.arrangement) {
    const from = dayOf('arrangement', form.arrangement.from);
    if (view.invoiceIds.length === 0) missing('arrangement', 'invoiceIds', 'invoice-missing');
    const plan = from && view.plan(termsOf(form.arrangement, from, view.selectedCents));
    if (plan && !plan.ok) {
      const { code, ...facts } = plan.refusal;
      refusals.push({ index: null, kind: 'arrangement', field: planFields[code] ?? 'totalCents', code, facts });
    }
    outcomes.push({
      kind: 'arrangement',
      currency: view.currency,
      instalments: plan?.ok ? plan.value : [],
      method: form.arrangement.method,
      promisedBy: form.spokenWith.trim() || null,
      invoiceIds: view.invoiceIds,
    });
  }
  if (form.complaint) {
    const { invoiceId, disputedCents, cause, words } = form.complaint;
    outcomes.push({
      kind: 'complaint',
      invoiceId: invoiceId || null,
      disputedCents,
      cause,
      words: words.trim() || null,
    });
  }
  if (form.callback) {
    const day = dayOf('callback', form.callback.day);
    const time = timeFromWords(form.callback.time);
    if (time === null)
      missing('callback', 'time', form.callback.time.trim() === '' ? 'time-missing' : 'time-unreadable');
    const at: Instant | null = day && time ? instantAt(day, time, view.timeZone) : null;
    const { note, assignedTo } = form.callback;
    outcomes.push({ kind: 'callback', at, note: note.trim() || null, assignedTo: assignedTo || null });
  }
  if (form.says_paid) {
    const paidOn = form.says_paid.day.trim() === '' ? null : dayOf('says_paid', form.says_paid.day);
    outcomes.push({ kind: 'says_paid', paidOn, how: form.says_paid.how.trim() || null });
  }
  if (form.refuses) {
    const reason = form.refuses.reason.trim();
    if (reason === '') missing('refuses', 'reason', 'reason-missing');
    outcomes.push({ kind: 'refuses', reason });
  }
  if (form.nothing) outcomes.push({ kind: 'nothing' });
  const result = form.result ?? (outcomes.length > 0 ? 'right_person' : null);
  if (result === null) refusals.push({ index: null, kind: null, field: null, code: 'outcome-missing', facts: {} });
  return refusals.length > 0 || result === null
    ? refused({ code: 'incomplete', refusals })
    : granted({ result, outcomes });
}

/** The field that a plan's refusal is about; the amount when none is named. */
const planFields: Readonly<Record<string, string>> = {
  'count-out-of-range': 'count',
  'instalment-not-positive': 'instalmentCents',
  'below-minimum': 'instalmentCents',
  'first-out-of-range': 'firstCents',
};
