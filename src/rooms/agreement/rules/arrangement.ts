import { type Day, latest } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import { cents, type Cents, sum } from '#kernel/money.ts';
import type { PromiseState } from '#rooms/agreement/rules/promise.ts';

export type ArrangementId = Id<'arrangement'>;

/** What became of an arrangement, as its instalments show: nobody judges the arrangement itself. */
export const arrangementStates = ['running', 'kept', 'broken', 'withdrawn'] as const;
export type ArrangementState = (typeof arrangementStates)[number];

/** An instalment as far as the arrangement follows from it. */
export interface JudgedInstalment {
  readonly instalment: number;
  readonly day: Day;
  readonly amountCents: Cents;
  /** The state that counts: a person's word goes before the program's. */
  readonly state: PromiseState;
  readonly receivedCents: Cents;
  readonly fulfilledOn: Day | null;
}

/** An arrangement as it stands. */
export interface ArrangementStanding {
  readonly state: ArrangementState;
  readonly keptCount: number;
  readonly receivedCents: Cents;
  /** The first instalment that was not kept (whole); null when there is none. */
  readonly brokenInstalment: number | null;
  /** The first one that still runs; null when none does. */
  readonly next: { readonly instalment: number; readonly day: Day; readonly amountCents: Cents } | null;
  /** The day on which all of it was paid, be it in time or too late; null when something is missing. */
  readonly fulfilledOn: Day | null;
}

/**
 * Where an arrangement stands: broken as soon as one instalment was not kept whole and in time, also when it was paid later (a person may judge that
 * instalment otherwise); kept when all were; withdrawn when all were taken back.
 */
export function standingOfArrangement(instalments: readonly JudgedInstalment[]): ArrangementStanding {
  const inOrder = [...instalments].sort((a, b) => a.instalment - b.instalment);
  const kept = inOrder.filter((one) => one.state === 'kept');
  const broken = inOrder.find((one) => one.state === 'broken' || one.state === 'partly_kept');
  const next = inOrder.find((one) => one.state === 'running');
  const done = inOrder.flatMap((one) => one.fulfilledOn ?? []);
  const [first] = done;
  return {
    state: stateOf(inOrder, kept.length, broken !== undefined),
    keptCount: kept.length,
    receivedCents: inOrder.length === 0 ? cents(0) : sum(inOrder.map((one) => one.receivedCents)),
    brokenInstalment: broken?.instalment ?? null,
    next: next ? { instalment: next.instalment, day: next.day, amountCents: next.amountCents } : null,
    fulfilledOn: first !== undefined && done.length === inOrder.length ? done.reduce(latest, first) : null,
  };
}

function stateOf(instalments: readonly JudgedInstalment[], kept: number, broken: boolean): ArrangementState {
  if (instalments.every((one) => one.state === 'withdrawn')) return 'withdrawn';
  if (broken) return 'broken';
  return kept === instalments.length ? 'kept' : 'running';
}
