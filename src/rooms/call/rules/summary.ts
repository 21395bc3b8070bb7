import type { ArrangementInterval, ArrangementTerms, PlanInstalments } from '#rooms/call/rules/arrangement-form.ts';

/** What the summary to read aloud is made of: which sentence, and its facts. */
export interface Summary {
  readonly code: 'promise-whole' | 'promise-one' | 'promise-some' | 'promise-many';
  readonly facts: {
    readonly cents: number;
    readonly currency: string;
    readonly day: string;
    readonly numbers: string;
    readonly count: number;
  };
}

const NAMED = 3;

/** The facts of the sentence that repeats a promise; null while amount or day is missing. More than three invoices are counted, not read out. */
export function promiseSummary(form: {
  readonly amountCents: number | null;
  readonly currency: string;
  readonly day: string | null;
  readonly numbers: readonly string[];
  /** True when the promise is about all that is open. */
  readonly whole: boolean;
}): Summary | null {
  const { amountCents, currency, day, numbers, whole } = form;
  if (amountCents === null || amountCents <= 0 || day === null) return null;
  const facts = {
    cents: amountCents,
    currency,
    day,
    numbers: numbers.slice(0, NAMED).join(', '),
    count: numbers.length,
  };
  if (whole && numbers.length > 1) return { code: 'promise-whole', facts };
  if (numbers.length === 1) return { code: 'promise-one', facts };
  return { code: numbers.length <= NAMED ? 'promise-some' : 'promise-many', facts };
}

/** What the sentence is made of that repeats an arrangement. */
export interface ArrangementSummary {
  readonly code: 'arrangement-two' | `arrangement-${'same' | 'odd'}-${ArrangementInterval}`;
  readonly facts: {
    readonly cents: number;
    readonly count: number;
    readonly firstCents: number;
    readonly firstDay: string;
    readonly eachCents: number;
    readonly lastCents: number;
    readonly lastDay: string;
  };
}

/** The facts of the sentence that repeats an arrangement: its first instalment, what follows, and the last; null while there is no plan. */
export function arrangementAloud(terms: ArrangementTerms, plan: PlanInstalments): ArrangementSummary | null {
  const planned = plan(terms);
  const payments = planned.ok ? planned.value : [];
  const [first, each] = payments;
  const last = payments.at(-1);
  if (!first || !each || !last) return null;
  const same = each.amountCents === last.amountCents;
  return {
    code: payments.length === 2 ? 'arrangement-two' : `arrangement-${same ? 'same' : 'odd'}-${terms.interval}`,
    facts: {
      cents: payments.reduce((total, payment) => total + payment.amountCents, 0),
      count: payments.length,
      firstCents: first.amountCents,
      firstDay: first.day,
      eachCents: each.amountCents,
      lastCents: last.amountCents,
      lastDay: last.day,
    },
  };
}
