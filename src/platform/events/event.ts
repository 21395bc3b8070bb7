import type { z } from 'zod';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';

export type EventId = Id<'event'>;

/** An event that is about to be published. Past tense; append-only. */
export interface NewEvent<Payload = unknown> {
  /** '<room>/<what happened>', e.g. 'agreement/promise-recorded'. */
  readonly kind: string;
  /** The customer on whose timeline it stands, if any. */
  readonly customerId: Id<'customer'> | null;
  /** The thing it is about (promise, payment, import …). */
  readonly subjectId: string | null;
  readonly payload: Payload;
  /** The event that caused this one, if any. */
  readonly causedBy?: EventId | undefined;
  /** The event that this one undoes, if any; an event is undone once. Set by the undo dispatcher. */
  readonly undoes?: EventId | undefined;
}

/** An event as it stands in the log. */
export interface StoredEvent<Payload = unknown> {
  readonly eventId: EventId;
  readonly at: Instant;
  readonly kind: string;
  readonly customerId: Id<'customer'> | null;
  readonly subjectId: string | null;
  readonly actorName: string;
  readonly actorUserId: string | null;
  readonly causedBy: EventId | null;
  /** The event that this one undid. */
  readonly undoes: EventId | null;
  readonly payload: Payload;
}

/** What a room declares of a kind of event: its kind, the shape of its payload, and whether the one who did it can undo it. */
export interface EventDeclaration<Payload> {
  readonly kind: string;
  readonly payload: z.ZodType<Payload>;
  /** Makes an event of this kind. */
  of(facts: Omit<NewEvent<Payload>, 'kind'>): NewEvent<Payload>;
  /** True (and typed) when a stored event is of this kind. */
  is(event: StoredEvent): event is StoredEvent<Payload>;
}

/** Declares a kind of event. */
export function declareEvent<Payload>(
  kind: `${string}/${string}`,
  payload: z.ZodType<Payload>,
): EventDeclaration<Payload> {
  return {
    kind,
    payload,
    of: (facts) => ({ kind, ...facts }),
    is: (event): event is StoredEvent<Payload> => event.kind === kind,
  };
}
