import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { noteRemoved, noteWritten } from '#rooms/dossier/events.ts';
import type { CustomerId, NoteId } from '#rooms/dossier/rules/ledger.ts';
import { customersById } from '#rooms/dossier/store/customers.ts';
import { insertNote, removeNote } from '#rooms/dossier/store/notes.ts';

/** Writes a note in a customer's dossier, under the actor's name. */
export async function writeNote(
  work: Work,
  customerId: CustomerId,
  text: string,
): Promise<Decision<{ noteId: NoteId; eventId: EventId }, { code: 'customer-not-found' }>> {
  if ((await customersById(work, [customerId])).length === 0) return refused({ code: 'customer-not-found' });
  const noteId = await insertNote(work, customerId, text);
  const eventId = work.publish(noteWritten.of({ customerId, subjectId: noteId, payload: { text } }));
  return granted({ noteId, eventId });
}

/** Takes back a note that was just written. */
export async function undoNote(work: Work, event: StoredEvent): Promise<Decision<null, { code: 'note-not-found' }>> {
  if (!noteWritten.is(event) || !event.subjectId) return refused({ code: 'note-not-found' });
  if (!(await removeNote(work, event.subjectId as NoteId))) return refused({ code: 'note-not-found' });
  work.publish(
    noteRemoved.of({
      customerId: event.customerId,
      subjectId: event.subjectId,
      payload: event.payload,
      causedBy: event.eventId,
    }),
  );
  return granted(null);
}
