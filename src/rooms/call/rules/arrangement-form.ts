import type { Day } from '#kernel/dates.ts';
import type { Decision } from '#kernel/decision.ts';
import { cents, type Cents } from '#kernel/money.ts';

const shapes = ['equal', 'first_larger'] as const;
const intervals = ['week', 'two_weeks', 'month'] as const;
export type ArrangementInterval = (typeof intervals)[number];

/** An arrangement as it is typed. `totalCents` null: what the selected invoices ask; `instalmentCents` goes before `count` when it is filled in. */
export interface ArrangementPart {
  readonly totalCents: number | null;
  readonly shape: string;
  readonly count: number;
  readonly instalmentCents: number | null;
  readonly firstCents: number | null;
  readonly interval: string;
  /** Day of the first instalment, in words. */
  readonly from: string;
  readonly method: string;
}

/** An arrangement in which nothing is filled in yet: three equal months is what is asked most. */
export const emptyArrangement: ArrangementPart = {
  totalCents: null,
  shape: 'equal',
  count: 3,
  instalmentCents: null,
  firstCents: null,
  interval: 'month',
  from: '',
  method: 'bank_transfer',
};

/** What a plan of instalments is made of. */
export interface ArrangementTerms {
  readonly totalCents: Cents;
  readonly shape: (typeof shapes)[number];
  readonly count: number;
  readonly instalmentCents: Cents | null;
  readonly firstCents: Cents | null;
  readonly interval: ArrangementInterval;
  readonly from: Day;
}

/** What is paid by a day. */
export interface Payment {
  readonly day: Day;
  readonly amountCents: Cents;
}

/** Plans instalments of terms, or says why that cannot be. */
export type PlanInstalments = (terms: ArrangementTerms) => Decision<readonly Payment[]>;

/** The terms that a form stands for; a word that is no shape or interval (an older form) becomes the usual one. */
export function termsOf(part: ArrangementPart, from: Day, selectedCents: number): ArrangementTerms {
  return {
    totalCents: cents(part.totalCents ?? selectedCents),
    shape: shapes.find((shape) => shape === part.shape) ?? 'equal',
    count: part.count,
    instalmentCents: part.instalmentCents === null ? null : cents(part.instalmentCents),
    firstCents: part.firstCents === null ? null : cents(part.firstCents),
    interval: intervals.find((interval) => interval === part.interval) ?? 'month',
    from,
  };
}

/** The interval that words of a talk come nearest to: longer ones are a month, shorter ones a week. */
export function intervalHeard(heard: string | null): ArrangementInterval {
  if (heard === 'day' || heard === 'week') return 'week';
  return heard === 'two-weeks' ? 'two_weeks' : 'month';
}
