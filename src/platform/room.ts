import type { Decision } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { HookRoute } from '#platform/http/hook.ts';
import type { Route } from '#platform/http/route.ts';
import type { JobDeclaration, OutsideJob } from '#platform/jobs/job.ts';
import type { Work } from '#platform/tenancy/work.ts';

/** Runs inside the transaction that published the events, after the action and before the commit. Gets all events of the listed kinds at once, in order. */
export interface Subscription {
  readonly kinds: readonly string[];
  readonly handle: (work: Work, events: readonly StoredEvent[]) => Promise<void>;
}

/** What an undo could not take back: the code of a sentence in the room's texts, under `remains.<code>`. */
export interface Remains {
  readonly remains: string;
}

/** Undoes what an event records, when that is still possible; publishes its own event. Key: event kind. */
export type UndoHandlers = Readonly<
  Record<string, (work: Work, event: StoredEvent) => Promise<Decision<Remains | null>>>
>;

/** What a room gives to the application. Rooms among each other use `index.ts`, `contract.ts` and `events.ts`. */
export interface Room {
  readonly name: string;
  readonly routes: readonly (Route | HookRoute)[];
  readonly subscriptions: readonly Subscription[];
  readonly jobs: readonly (JobDeclaration | OutsideJob)[];
  readonly undo: UndoHandlers;
}
