import type { Kysely } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import type { Role } from '#kernel/endpoint.ts';
import type { Id } from '#kernel/ids.ts';
import type { EventId, NewEvent } from '#platform/events/event.ts';
import type { JobOptions, QueuedJob } from '#platform/jobs/queued-job.ts';
import type { LiveNews } from '#platform/live/hub.ts';

export type TenantId = Id<'tenant'>;
export type UserId = Id<'user'>;
export type { EventId } from '#platform/events/event.ts';

/** Who does something: a person, a job of the program, or a command on the command line. */
export type Actor =
  | { readonly kind: 'person'; readonly userId: UserId; readonly name: string; readonly role: Role }
  | { readonly kind: 'program'; readonly name: string };

/** What is known of the administration in which work is done. */
export interface Administration {
  readonly tenantId: TenantId;
  readonly name: string;
  readonly country: 'NL' | 'BE';
  readonly timeZone: string;
}

/**
 * Something to do once at the end of a work, when there is no more news: for all subjects together that were asked for meanwhile. Its news is
 * told as any other; what that asks for is done in another turn. Tasks run in the order of their rooms.
 */
export interface LastTask<Subject> {
  /** Name of the room that does it. */
  readonly room: string;
  readonly run: (work: Work, subjects: readonly Subject[]) => Promise<void>;
}

/**
 * All that an action may use: one transaction in one administration, one instant, one actor. Opened by the platform for
 * each request or job; nothing of it is global. When the transaction commits, published events are stored with it and
 * the subscribers of all rooms have run in it.
 */
export interface Work {
  /** The transaction. A room sees its own tables with `tx.withTables<…>()`, only in its `store.ts`. */
  readonly tx: Kysely<unknown>;
  readonly tenant: TenantId;
  readonly administration: Administration;
  readonly actor: Actor;
  readonly now: Instant;
  /** The administration's calendar day. */
  readonly today: Day;
  /** Address from which mail of this installation goes out; null when no mail server is connected. */
  readonly mailFrom: string | null;
  newId<Noun extends string>(): Id<Noun>;
  /** Stores an event in this transaction and tells the subscribers before the commit. Returns its id, to be named as a cause. */
  publish(event: NewEvent): EventId;
  /** Asks for a task at the end of the work, before the commit, for these subjects; each subject once. */
  atLast<Subject>(task: LastTask<Subject>, subjects: Iterable<Subject>): void;
  /** Tells open pages of something, once the transaction has committed. */
  tell(news: LiveNews): void;
  /** Puts a job on the queue in this transaction: it runs only when the transaction commits. */
  enqueue<Payload>(job: QueuedJob<Payload>, payload: Payload, options?: JobOptions): Promise<void>;
}
