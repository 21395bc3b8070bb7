import type { Instant } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId, NoteId } from '#rooms/dossier/rules/ledger.ts';
import type { DossierTables } from '#rooms/dossier/tables.ts';

/** A note in the dossier. */
export interface Note {
  readonly noteId: NoteId;
  readonly text: string;
  readonly authorName: string;
  readonly at: Instant;
}

const tables = (work: Work) => work.tx.withTables<DossierTables>();

/** Adds a note under the actor's name. */
export async function insertNote(work: Work, customerId: CustomerId, text: string): Promise<NoteId> {
  const noteId = work.newId<'note'>();
  await tables(work)
    .insertInto('note')
    .values({
      tenant_id: work.tenant,
      note_id: noteId,
      customer_id: customerId,
      text,
      author_name: work.actor.name,
      author_user_id: work.actor.kind === 'person' ? work.actor.userId : null,
      at: work.now,
      removed_at: null,
    })
    .execute();
  return noteId;
}

/** Takes a note out of sight; false when it was not there. */
export async function removeNote(work: Work, noteId: NoteId): Promise<boolean> {
  const result = await tables(work)
    .updateTable('note')
    .set({ removed_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('note_id', '=', noteId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** The newest notes of a customer, newest first. */
export async function notesOf(work: Work, customerId: CustomerId, limit: number): Promise<Note[]> {
  return tables(work)
    .selectFrom('note')
    .select(['note_id as noteId', 'text', 'author_name as authorName', 'at'])
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', customerId)
    .where('removed_at', 'is', null)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
}
