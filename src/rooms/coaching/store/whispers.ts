import type { Work } from '#platform/tenancy/work.ts';
import type { SideBySideId, SideBySideTables, WhisperId } from '#rooms/coaching/store/side-by-side-tables.ts';

const tables = (work: Work) => work.tx.withTables<SideBySideTables>();

/** A note as it is kept. */
export type StoredWhisper = Omit<SideBySideTables['whisper'], 'tenant_id'>;

/** Keeps a note; the one that stood is put away. */
export async function insertWhisper(
  work: Work,
  whisper: Pick<StoredWhisper, 'whisper_id' | 'side_by_side_id' | 'text' | 'turn'>,
): Promise<void> {
  await putAway(work, whisper.side_by_side_id);
  await tables(work)
    .insertInto('whisper')
    .values({ ...whisper, tenant_id: work.tenant, given_at: work.now })
    .execute();
}

/** Puts the note that stands away; only this one where it is given. */
export async function putAway(work: Work, sideBySideId: SideBySideId, whisperId?: WhisperId): Promise<void> {
  let query = tables(work)
    .updateTable('whisper')
    .set({ away_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('side_by_side_id', '=', sideBySideId)
    .where('away_at', 'is', null);
  if (whisperId) query = query.where('whisper_id', '=', whisperId);
  await query.execute();
}

/** The notes of these, in the order in which they were given. */
export async function whispersOf(work: Work, sideBySideIds: readonly SideBySideId[]): Promise<StoredWhisper[]> {
  if (sideBySideIds.length === 0) return [];
  return tables(work)
    .selectFrom('whisper')
    .select(['whisper_id', 'side_by_side_id', 'text', 'turn', 'given_at', 'away_at'])
    .where('tenant_id', '=', work.tenant)
    .where('side_by_side_id', 'in', sideBySideIds)
    .orderBy('given_at')
    .orderBy('whisper_id')
    .execute();
}
