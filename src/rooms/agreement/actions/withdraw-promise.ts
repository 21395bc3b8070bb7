import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { judgeCustomers } from '#rooms/agreement/actions/judge.ts';
import { promiseWithdrawn } from '#rooms/agreement/events.ts';
import type { PromiseId } from '#rooms/agreement/rules/promise.ts';
import { setWithdrawn } from '#rooms/agreement/store/changes.ts';
import { promiseById } from '#rooms/agreement/store/promises.ts';

/** Takes a promise back that was recorded by mistake, or whose call is undone. Money that it took goes to the others. */
export async function withdrawPromise(
  work: Work,
  promiseId: PromiseId,
  causedBy?: EventId,
): Promise<Decision<{ eventId: EventId }, { code: 'promise-not-found' }>> {
  const promise = await promiseById(work, promiseId);
  if (!promise || promise.withdrawnAt !== null) return refused({ code: 'promise-not-found' });
  await setWithdrawn(work, promiseId);
  const { customerId, amountCents, currency, day } = promise;
  const eventId = work.publish(
    promiseWithdrawn.of({ customerId, subjectId: promiseId, payload: { amountCents, currency, day }, causedBy }),
  );
  await judgeCustomers(work, [customerId], { of: () => eventId });
  return granted({ eventId });
}

/** Undoes the recording of a promise. */
export async function undoPromise(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'promise-not-found' }>> {
  if (!event.subjectId) return refused({ code: 'promise-not-found' });
  const decision = await withdrawPromise(work, event.subjectId as PromiseId, event.eventId);
  return decision.ok ? granted(null) : decision;
}
