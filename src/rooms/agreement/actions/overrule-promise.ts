import type { Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { overruleUndone, promiseOverruled } from '#rooms/agreement/events.ts';
import type { JudgedState, PromiseId } from '#rooms/agreement/rules/promise.ts';
import { setOverruled } from '#rooms/agreement/store/changes.ts';
import { promiseById } from '#rooms/agreement/store/promises.ts';

/** Why a judgement cannot be overruled or that cannot be undone. */
export type OverruleRefusal =
  | { readonly code: 'promise-not-found' }
  | { readonly code: 'promise-withdrawn' }
  | { readonly code: 'same-state'; readonly state: JudgedState }
  | { readonly code: 'overruled-again' };

/** A person judges a promise otherwise than the program, with a reason. The program goes on judging beside it. */
export async function overrulePromise(
  work: Work,
  promiseId: PromiseId,
  word: { readonly state: JudgedState; readonly reason: string },
): Promise<Decision<{ eventId: EventId }, OverruleRefusal>> {
  const promise = await promiseById(work, promiseId);
  if (!promise) return refused({ code: 'promise-not-found' });
  if (promise.withdrawnAt !== null) return refused({ code: 'promise-withdrawn' });
  if (promise.state === word.state) return refused({ code: 'same-state', state: word.state });

  const { customerId, amountCents, currency, day } = promise;
  const eventId = work.publish(
    promiseOverruled.of({
      customerId,
      subjectId: promiseId,
      payload: { amountCents, currency, day, result: word.state, reason: word.reason, before: promise.overruled },
    }),
  );
  await setOverruled(work, promiseId, { ...word, by: work.actor.name, at: work.now, eventId });
  return granted({ eventId });
}

/** Takes a person's judgement back; what counted before counts again. */
export async function undoOverrule(work: Work, event: StoredEvent): Promise<Decision<null, OverruleRefusal>> {
  if (!promiseOverruled.is(event) || !event.subjectId) return refused({ code: 'promise-not-found' });
  const promiseId = event.subjectId as PromiseId;
  const promise = await promiseById(work, promiseId);
  if (!promise || promise.withdrawnAt !== null) return refused({ code: 'promise-not-found' });
  if (promise.overruled?.eventId !== event.eventId) return refused({ code: 'overruled-again' });

  const { before } = event.payload;
  await setOverruled(
    work,
    promiseId,
    before && { ...before, at: before.at as Instant, eventId: before.eventId as EventId },
  );
  const { customerId, amountCents, currency, day } = promise;
  work.publish(
    overruleUndone.of({
      customerId,
      subjectId: promiseId,
      payload: { amountCents, currency, day, result: before?.state ?? promise.automaticState },
      causedBy: event.eventId,
    }),
  );
  return granted(null);
}
