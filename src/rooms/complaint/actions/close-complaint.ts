import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { aboutOf } from '#rooms/complaint/actions/open-complaint.ts';
import { complaintClosed, complaintReopened } from '#rooms/complaint/events.ts';
import type { ComplaintId, ComplaintOutcome } from '#rooms/complaint/rules/complaint.ts';
import { complaintById, setOutcome } from '#rooms/complaint/store.ts';

/** Why a complaint cannot be closed, or that not be undone. */
export type CloseRefusal =
  | { readonly code: 'complaint-not-found' }
  | { readonly code: 'complaint-closed' }
  | { readonly code: 'complaint-not-closed' };

/** Closes a complaint with its outcome: what was disputed may be asked for again. */
export async function closeComplaint(
  work: Work,
  complaintId: ComplaintId,
  end: { readonly outcome: ComplaintOutcome; readonly note: string | null },
): Promise<Decision<{ eventId: EventId }, CloseRefusal>> {
  const complaint = await complaintById(work, complaintId);
  if (!complaint) return refused({ code: 'complaint-not-found' });
  if (complaint.closedAt !== null) return refused({ code: 'complaint-closed' });
  await setOutcome(work, complaintId, end);
  const about = await aboutOf(work, complaint);
  const eventId = work.publish(
    complaintClosed.of({ ...about, payload: { ...about.payload, result: end.outcome, note: end.note } }),
  );
  return granted({ eventId });
}

/** Opens a complaint again that was closed a moment ago. */
export async function undoClose(work: Work, event: StoredEvent): Promise<Decision<null, CloseRefusal>> {
  const complaint = event.subjectId === null ? null : await complaintById(work, event.subjectId as ComplaintId);
  if (!complaint) return refused({ code: 'complaint-not-found' });
  if (complaint.closedAt === null) return refused({ code: 'complaint-not-closed' });
  await setOutcome(work, complaint.complaintId, null);
  work.publish(complaintReopened.of({ ...(await aboutOf(work, complaint)), causedBy: event.eventId }));
  return granted(null);
}
