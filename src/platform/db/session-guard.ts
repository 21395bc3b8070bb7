import { AsyncLocalStorage } from 'node:async_hooks';

/** Whether a piece of work is going on, and whether its transaction holds a session. */
interface Guard {
  open: boolean;
  holdsSession: boolean;
}

const current = new AsyncLocalStorage<Guard>();

/** Runs a piece of work inside which no other may start; the work says when it holds a session. */
export async function guardWork<Result>(fn: (guard: Pick<Guard, 'holdsSession'>) => Promise<Result>): Promise<Result> {
  if (current.getStore()?.open)
    throw new Error('work is already going on here: pass that Work on instead of opening another');
  const guard: Guard = { open: true, holdsSession: false };
  try {
    return await current.run(guard, () => fn(guard));
  } finally {
    guard.open = false;
    guard.holdsSession = false;
  }
}

/** Throws when the caller is inside a Work's transaction: on PGlite a second session would wait for itself for ever. */
export function refuseSecondSession(): void {
  if (current.getStore()?.holdsSession) throw new Error('inside a Work the database is reached through work.tx only');
}
