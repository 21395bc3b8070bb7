import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { judgeCustomers } from '#rooms/agreement/actions/judge.ts';
import { arrangementRecorded, arrangementWithdrawn } from '#rooms/agreement/events.ts';
import type { ArrangementId } from '#rooms/agreement/rules/arrangement.ts';
import { arrangementById, setArrangementWithdrawn } from '#rooms/agreement/store/arrangements.ts';
import { promisesOfArrangements } from '#rooms/agreement/store/promises.ts';

/** Takes an arrangement back with all its instalments. Money that they took goes to the customer's other promises. */
export async function withdrawArrangement(
  work: Work,
  arrangementId: ArrangementId,
  causedBy?: EventId,
): Promise<Decision<{ eventId: EventId }, { code: 'arrangement-not-found' }>> {
  const arrangement = await arrangementById(work, arrangementId);
  if (!arrangement || arrangement.withdrawnAt !== null) return refused({ code: 'arrangement-not-found' });
  const instalments = await promisesOfArrangements(work, [arrangementId]);
  await setArrangementWithdrawn(work, arrangementId);
  const { customerId, totalCents, currency } = arrangement;
  const eventId = work.publish(
    arrangementWithdrawn.of({
      customerId,
      subjectId: arrangementId,
      payload: {
        amountCents: totalCents,
        currency,
        day: instalments.at(-1)?.day ?? work.today,
        count: instalments.length,
      },
      causedBy,
    }),
  );
  await judgeCustomers(work, [customerId], { of: () => eventId });
  return granted({ eventId });
}

/** Undoes the recording of an arrangement. */
export async function undoArrangement(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'arrangement-not-found' }>> {
  if (!arrangementRecorded.is(event) || !event.subjectId) return refused({ code: 'arrangement-not-found' });
  const decision = await withdrawArrangement(work, event.subjectId as ArrangementId, event.eventId);
  return decision.ok ? granted(null) : decision;
}
