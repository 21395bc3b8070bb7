import type { RecordedOutcome } from '#rooms/coaching/rules/known-facts.ts';

/** An outcome as the call room keeps it: facts, and the id of what it made. */
export interface MadeOutcome {
  readonly kind: RecordedOutcome['kind'];
  readonly promiseId?: string | undefined;
  readonly arrangementId?: string | undefined;
  readonly complaintId?: string | undefined;
  readonly followUpId?: string | undefined;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** What was written down of a call, as the review compares it with what was said. A promise, an arrangement and a complaint are watched by themselves. */
export function recordedFrom(outcomes: readonly MadeOutcome[]): RecordedOutcome[] {
  return outcomes.map(({ kind, facts, promiseId, arrangementId, complaintId, followUpId }) => ({
    kind,
    day: typeof facts['day'] === 'string' ? facts['day'] : null,
    amountCents: typeof facts['cents'] === 'number' ? facts['cents'] : null,
    followed: [promiseId, arrangementId, complaintId, followUpId].some((id) => id !== undefined),
  }));
}
