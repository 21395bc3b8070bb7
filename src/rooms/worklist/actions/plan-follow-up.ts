import { type Day, dayOf, type Instant, instantAt } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, UserId, Work } from '#platform/tenancy/work.ts';
import { type CustomerId, customersById } from '#rooms/dossier/index.ts';
import { followUpCancelled, followUpPlanned, followUpRestored } from '#rooms/worklist/events.ts';
import type { FollowUpId, FollowUpKind } from '#rooms/worklist/rules/situation.ts';
import { MORNING } from '#rooms/worklist/rules/snooze-moment.ts';
import * as store from '#rooms/worklist/store/follow-ups.ts';

/** What is to be done with a customer, when, and by whom. A day means that morning. */
export interface FollowUpPlan {
  readonly customerId: CustomerId;
  readonly kind: FollowUpKind;
  readonly at: Instant | Day;
  readonly note: string | null;
  readonly assignedTo: UserId | null;
  readonly causedBy?: EventId | undefined;
}

export type FollowUpRefusal =
  | { code: 'customer-not-found' }
  | { code: 'follow-up-not-found' }
  | { code: 'moment-in-past'; field: 'at' };

/** A pause, a callback and a try say when the customer is next on the list, so the last one planned counts; a look at the bank stands beside them. */
const holds: ReadonlySet<FollowUpKind> = new Set(['callback', 'snooze', 'retry']);

/** Plans what is next with a customer. It takes the place of what was planned before. */
export async function planFollowUp(
  work: Work,
  plan: FollowUpPlan,
): Promise<Decision<{ followUpId: FollowUpId; eventId: EventId }, FollowUpRefusal>> {
  const { customerId, kind, note, assignedTo } = plan;
  const { timeZone } = work.administration;
  const at = momentOf(work, plan.at);
  if (dayOf(at, timeZone) < work.today || (kind === 'callback' && at < work.now)) {
    return refused({ code: 'moment-in-past', field: 'at' });
  }
  if ((await customersById(work, [customerId])).length === 0) return refused({ code: 'customer-not-found' });
  const open = await store.openFollowUps(work, [customerId]);

  const followUpId = work.newId<'follow-up'>();
  const replaced = open.filter((other) => (holds.has(kind) ? holds.has(other.kind) : other.kind === kind));
  await store.closeFollowUps(
    work,
    replaced.map((other) => other.followUpId),
    'replaced',
    followUpId,
  );
  await store.insertFollowUp(work, { followUpId, customerId, kind, at, note, assignedTo });
  const payload = { kind, at, day: dayOf(at, timeZone), note };
  const eventId = work.publish(
    followUpPlanned.of({ customerId, subjectId: followUpId, payload, causedBy: plan.causedBy }),
  );
  return granted({ followUpId, eventId });
}

/** The moment that a day or moment stands for: of a day, its morning. */
export function momentOf(work: Work, at: Instant | Day): Instant {
  return at.length === 10 ? instantAt(at as Day, MORNING, work.administration.timeZone) : (at as Instant);
}

/** Takes a planned follow-up off. */
export async function cancelFollowUp(
  work: Work,
  followUpId: FollowUpId,
): Promise<Decision<{ eventId: EventId }, FollowUpRefusal>> {
  const open = await store.openFollowUp(work, followUpId);
  if (!open) return refused({ code: 'follow-up-not-found' });
  await store.closeFollowUps(work, [followUpId], 'cancelled', null);
  const eventId = work.publish(
    followUpCancelled.of({
      customerId: open.customerId,
      subjectId: followUpId,
      payload: {
        kind: open.kind,
        at: open.at,
        day: dayOf(open.at, work.administration.timeZone),
        note: open.note,
        undone: false,
      },
    }),
  );
  return granted({ eventId });
}

/** Takes the planning of a follow-up back: what it replaced counts again. */
export async function undoPlanning(work: Work, event: StoredEvent): Promise<Decision<null, FollowUpRefusal>> {
  if (!followUpPlanned.is(event) || !event.subjectId) return refused({ code: 'follow-up-not-found' });
  const open = await store.openFollowUp(work, event.subjectId as FollowUpId);
  if (!open) return refused({ code: 'follow-up-not-found' });
  await withdrawPlanned(work, open.followUpId);
  const { customerId, subjectId, payload } = event;
  work.publish(
    followUpCancelled.of({
      customerId,
      subjectId,
      payload: { ...payload, undone: true },
    }),
  );
  return granted(null);
}

/** Removes a follow-up that a call planned, and opens again what it replaced. The caller publishes what happened. */
export async function withdrawPlanned(work: Work, followUpId: FollowUpId): Promise<void> {
  await store.closeFollowUps(work, [followUpId], 'cancelled', null);
  await store.reopenFollowUps(work, { closedBy: followUpId });
}

/** Puts a cancelled follow-up back. */
export async function undoCancelling(work: Work, event: StoredEvent): Promise<Decision<null, FollowUpRefusal>> {
  if (!followUpCancelled.is(event) || !event.subjectId || event.payload.undone)
    return refused({ code: 'follow-up-not-found' });
  await store.reopenFollowUps(work, { followUpId: event.subjectId });
  const { undone: _, ...payload } = event.payload;
  const { customerId, subjectId } = event;
  work.publish(followUpRestored.of({ customerId, subjectId, payload }));
  return granted(null);
}
