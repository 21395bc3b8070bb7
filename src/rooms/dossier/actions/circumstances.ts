import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { circumstanceEnded, circumstanceRecorded, circumstanceRestored } from '#rooms/dossier/events.ts';
import {
  type Circumstance,
  type CircumstanceFacts,
  type CircumstanceId,
  type CircumstanceRefusal,
  decideCircumstance,
  holdsOn,
} from '#rooms/dossier/rules/circumstance.ts';
import type { CustomerId } from '#rooms/dossier/rules/ledger.ts';
import {
  circumstanceById,
  insertCircumstance,
  setEnded,
  standingCircumstances,
} from '#rooms/dossier/store/circumstances.ts';
import { customersById, lockCustomers } from '#rooms/dossier/store/customers.ts';

type NotFound = { code: 'circumstance-not-found' };

/** The circumstances of customers that hold on the day of the work, oldest first; customers without any are left out. */
export async function circumstancesOf(
  work: Work,
  customerIds: readonly CustomerId[],
): Promise<Map<CustomerId, Circumstance[]>> {
  const standing = await standingCircumstances(work, customerIds);
  return new Map(
    [...standing].flatMap(([customerId, all]) => {
      const now = all.filter((circumstance) => holdsOn(circumstance, work.today));
      return now.length > 0 ? [[customerId, now] as const] : [];
    }),
  );
}

/** Notes a circumstance of a customer. */
export async function recordCircumstance(
  work: Work,
  customerId: CustomerId,
  facts: CircumstanceFacts,
  causedBy?: EventId,
): Promise<
  Decision<{ circumstanceId: CircumstanceId; eventId: EventId }, CircumstanceRefusal | { code: 'customer-not-found' }>
> {
  if ((await customersById(work, [customerId])).length === 0) return refused({ code: 'customer-not-found' });
  // One at a time, so that two people do not note the same thing at once.
  await lockCustomers(work, [customerId]);
  const standing = (await standingCircumstances(work, [customerId])).get(customerId) ?? [];
  const decision = decideCircumstance(facts, standing, work.today);
  if (!decision.ok) return decision;
  const circumstanceId = await insertCircumstance(work, customerId, facts);
  const { kind, fromDay, untilDay, note } = facts;
  const payload = { kind, fromDay, untilDay, note };
  const eventId = work.publish(circumstanceRecorded.of({ customerId, subjectId: circumstanceId, payload, causedBy }));
  return granted({ circumstanceId, eventId });
}

/** Ends a circumstance of a customer: from now on it does not hold any more. */
export async function endCircumstance(
  work: Work,
  customerId: CustomerId,
  circumstanceId: CircumstanceId,
): Promise<Decision<{ eventId: EventId }, NotFound>> {
  const known = await circumstanceById(work, circumstanceId);
  if (!known || known.ended || known.customerId !== customerId) return refused({ code: 'circumstance-not-found' });
  await setEnded(work, circumstanceId, true);
  return granted({ eventId: work.publish(endingOf(known, false)) });
}

/** Takes back that a circumstance was noted. */
export async function undoCircumstance(work: Work, event: StoredEvent): Promise<Decision<null, NotFound>> {
  const known = circumstanceRecorded.is(event) ? await circumstanceById(work, subjectOf(event)) : null;
  if (!known || known.ended) return refused({ code: 'circumstance-not-found' });
  await setEnded(work, known.circumstanceId, true);
  work.publish(endingOf(known, true));
  return granted(null);
}

/** Lets a circumstance that was ended stand again. */
export async function undoCircumstanceEnd(work: Work, event: StoredEvent): Promise<Decision<null, NotFound>> {
  const known = circumstanceEnded.is(event) ? await circumstanceById(work, subjectOf(event)) : null;
  if (!known?.ended) return refused({ code: 'circumstance-not-found' });
  await setEnded(work, known.circumstanceId, false);
  const { customerId, circumstanceId, kind, fromDay, untilDay, note } = known;
  work.publish(
    circumstanceRestored.of({ customerId, subjectId: circumstanceId, payload: { kind, fromDay, untilDay, note } }),
  );
  return granted(null);
}

function endingOf(known: Circumstance & { customerId: CustomerId }, undone: boolean) {
  const { customerId, circumstanceId, kind, fromDay, untilDay, note } = known;
  const payload = { kind, fromDay, untilDay, note, undone };
  return circumstanceEnded.of({ customerId, subjectId: circumstanceId, payload });
}

function subjectOf(event: StoredEvent): CircumstanceId {
  return event.subjectId as CircumstanceId;
}
