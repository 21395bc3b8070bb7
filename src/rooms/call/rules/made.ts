import type { Id } from '#kernel/ids.ts';
import type { OutcomeKind } from '#rooms/call/rules/outcome.ts';

/** One outcome of a call as it is kept: its facts, and the id of what it made in its own room, so that it can be taken back. */
export interface Made {
  readonly kind: OutcomeKind | 'next_step';
  readonly promiseId?: Id<'promise'>;
  readonly arrangementId?: Id<'arrangement'>;
  readonly complaintId?: Id<'complaint'>;
  readonly followUpId?: Id<'follow-up'>;
  readonly facts: Readonly<Record<string, string | number | null>>;
}
