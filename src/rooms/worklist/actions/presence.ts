import { addMilliseconds, type Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { type CustomerId, customersById } from '#rooms/dossier/index.ts';
import {
  deleteGone,
  deletePresence,
  othersPresent,
  type Presence,
  savePresence,
} from '#rooms/worklist/store/presence.ts';

/** After this long without a sign, somebody has left. */
const GONE_AFTER_MS = 60_000;

/** Keeps that the actor has a dossier open; tells who else has. */
export async function keepPresence(
  work: Work,
  customerId: CustomerId,
  calling: boolean,
): Promise<Decision<{ others: Presence[] }, { code: 'customer-not-found' }>> {
  if ((await customersById(work, [customerId])).length === 0) return refused({ code: 'customer-not-found' });
  await enterDossier(work, customerId, calling);
  return granted({ others: await othersPresent(work, meOf(work), seenSinceOf(work), [customerId]) });
}

/** Keeps that the actor has a dossier open. */
export async function enterDossier(work: Work, customerId: CustomerId, calling: boolean): Promise<void> {
  if (work.actor.kind !== 'person') return;
  const { userId, name } = work.actor;
  const seenSince = seenSinceOf(work);
  await savePresence(work, { customerId, userId, name, calling }, seenSince);
  await deleteGone(work, userId, seenSince);
}

/** Takes the actor out of a dossier. */
export async function leavePresence(work: Work, customerId: CustomerId): Promise<void> {
  const me = meOf(work);
  if (me !== null) await deletePresence(work, customerId, me);
}

/** Which customers somebody else has open now, with the name of who came first; of all customers, or of the given ones. */
export async function takenByOthers(work: Work, customerIds?: readonly CustomerId[]): Promise<Map<CustomerId, string>> {
  const others = await othersPresent(work, meOf(work), seenSinceOf(work), customerIds);
  return new Map(others.reverse().map(({ customerId, name }) => [customerId, name]));
}

/** Everybody who has a dossier open now, who does this included. */
export async function peoplePresent(work: Work): Promise<Presence[]> {
  return othersPresent(work, null, seenSinceOf(work));
}

function meOf(work: Work): UserId | null {
  return work.actor.kind === 'person' ? work.actor.userId : null;
}

function seenSinceOf(work: Work): Instant {
  return addMilliseconds(work.now, -GONE_AFTER_MS);
}
