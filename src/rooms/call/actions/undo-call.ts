import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { Remains } from '#platform/room.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { withdrawArrangement, withdrawPromise } from '#rooms/agreement/index.ts';
import { callRecorded, callUndone } from '#rooms/call/events.ts';
import type { CallId } from '#rooms/call/rules/outcome.ts';
import { callById, markUndone, type StoredCall } from '#rooms/call/store/calls.ts';
import { draftOf, saveDraft } from '#rooms/call/store/drafts.ts';
import { wordsOf } from '#rooms/call/store/words.ts';
import type { StoredWords } from '#rooms/call/tables.ts';
import { withdrawComplaint } from '#rooms/complaint/index.ts';
import { noteContact } from '#rooms/dossier/index.ts';
import { cancelLettersOf } from '#rooms/letter/index.ts';
import { refreshCustomers, takeBackAttempt, withdrawPlanned } from '#rooms/worklist/index.ts';

/** Takes a call back with all that came out of it: promises, complaint, what was planned and what it had closed. A letter that went is gone, which the answer says. */
export async function undoCall(work: Work, event: StoredEvent): Promise<Decision<Remains | null>> {
  if (!callRecorded.is(event) || !event.subjectId) return refused({ code: 'call-not-found' });
  const call = await callById(work, event.subjectId as CallId);
  if (!call) return refused({ code: 'call-not-found' });
  const { callId, customerId } = call;
  const causedBy = work.publish(
    callUndone.of({ customerId, subjectId: callId, payload: event.payload, causedBy: event.eventId }),
  );

  for (const made of [...call.outcomes].reverse()) {
    if (made.promiseId) {
      const withdrawn = await withdrawPromise(work, made.promiseId, causedBy);
      if (!withdrawn.ok) return withdrawn;
    }
    if (made.arrangementId) {
      const withdrawn = await withdrawArrangement(work, made.arrangementId, causedBy);
      if (!withdrawn.ok) return withdrawn;
    }
    if (made.complaintId) {
      const withdrawn = await withdrawComplaint(work, made.complaintId, causedBy);
      if (!withdrawn.ok) return withdrawn;
    }
    if (made.followUpId) await withdrawPlanned(work, made.followUpId);
  }
  const { gone } = await cancelLettersOf(work, callId, causedBy);
  await takeBackAttempt(work, callId);
  await noteContact(work, customerId, call.contactBefore);
  await keepNotes(work, call);
  await markUndone(work, callId);
  refreshCustomers(work, [customerId]);
  return granted(gone.length > 0 ? { remains: 'letter-gone' } : null);
}

/** What was written and said in the call stands ready for the next one with this customer. */
async function keepNotes(work: Work, { callId, customerId, notes, openedAt }: StoredCall): Promise<void> {
  if (work.actor.kind !== 'person') return;
  const { userId } = work.actor;
  const words = await wordsOf(work, callId);
  if ((notes === '' && !words) || (await draftOf(work, customerId, userId))) return;
  const form = words ? { words: { said: words.said, answers: answersIn(words) } } : {};
  await saveDraft(work, customerId, userId, { callId: work.newId<'call'>(), notes, form, openedAt });
}

/** What the collector did with nudges by hand; the rest follows from hearing the words again. */
function answersIn({ nudges }: StoredWords): Record<string, string> {
  return Object.fromEntries(
    nudges.flatMap(({ key, answer }) => (answer === 'accepted' || answer === 'dismissed' ? [[key, answer]] : [])),
  );
}
