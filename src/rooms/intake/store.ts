import { sql } from 'kysely';
import { pieces } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CsvMapping } from '#rooms/intake/rules/formats/csv-layout.ts';
import type { Supplier } from '#rooms/intake/rules/known-supplier.ts';
import type { ImportCounts, ImportId } from '#rooms/intake/rules/preview.ts';
import type { IntakeTables } from '#rooms/intake/tables.ts';

const tables = (work: Work) => work.tx.withTables<IntakeTables>();
const DEFAULT_TERM_DAYS = 30;

/** An import as it is kept. */
export type ImportRecord = Omit<IntakeTables['import'], 'tenant_id'>;

/** Keeps a file that is looked at before it is published. */
export async function insertImport(
  work: Work,
  facts: Pick<ImportRecord, 'file_name' | 'sha256' | 'bytes' | 'format' | 'kind' | 'counts' | 'suppliers'>,
  content: Uint8Array,
): Promise<ImportId> {
  const importId = work.newId<'import'>();
  await tables(work)
    .insertInto('import')
    .values({
      tenant_id: work.tenant,
      import_id: importId,
      ...facts,
      counts: json(facts.counts),
      suppliers: json(facts.suppliers),
      state: 'preview',
      created_at: work.now,
      created_by: work.actor.name,
      published_at: null,
      published_by: null,
      reverted_at: null,
      reverted_by: null,
    })
    .execute();
  await tables(work)
    .insertInto('import_file')
    .values({ tenant_id: work.tenant, import_id: importId, content })
    .execute();
  return importId;
}

/** Arrays would become database arrays: JSON goes as text. */
function json<Value>(value: Value) {
  return sql<Value>`${JSON.stringify(value)}::jsonb`;
}

function imports(work: Work) {
  return tables(work).selectFrom('import').selectAll().where('tenant_id', '=', work.tenant);
}

/** One import; `lock` keeps others from publishing or reverting it meanwhile. */
export async function importById(work: Work, importId: ImportId, lock = false): Promise<ImportRecord | null> {
  const query = imports(work).where('import_id', '=', importId);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The newest imports, newest first. */
export async function newestImports(work: Work, limit: number): Promise<ImportRecord[]> {
  return imports(work).orderBy('created_at', 'desc').orderBy('import_id', 'desc').limit(limit).execute();
}

/** The newest published import of the same bytes. */
export async function publishedWithSha(work: Work, sha256: string): Promise<ImportRecord | null> {
  const query = imports(work).where('sha256', '=', sha256).where('state', '=', 'published');
  return (await query.orderBy('published_at', 'desc').limit(1).executeTakeFirst()) ?? null;
}

/** The file of an import, compressed. */
export async function fileOf(work: Work, importId: ImportId): Promise<Uint8Array | null> {
  const row = await tables(work)
    .selectFrom('import_file')
    .select('content')
    .where('tenant_id', '=', work.tenant)
    .where('import_id', '=', importId)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** Suppliers of the files that were published. */
export async function publishedSuppliers(work: Work): Promise<Supplier[]> {
  const rows = await tables(work)
    .selectFrom('import')
    .select('suppliers')
    .distinct()
    .where('tenant_id', '=', work.tenant)
    .where('state', '=', 'published')
    .where('kind', '=', 'invoices')
    .limit(200)
    .execute();
  return rows.flatMap((row) => row.suppliers);
}

/** Writes how many rows there are of each verdict. */
export async function setCounts(work: Work, importId: ImportId, counts: ImportCounts): Promise<void> {
  await tables(work)
    .updateTable('import')
    .set({ counts: json(counts) })
    .where('tenant_id', '=', work.tenant)
    .where('import_id', '=', importId)
    .execute();
}

/** Marks an import as published or reverted, by the actor, now. */
export async function setState(work: Work, importId: ImportId, state: 'published' | 'reverted'): Promise<void> {
  const stamp =
    state === 'published'
      ? { published_at: work.now, published_by: work.actor.name }
      : { reverted_at: work.now, reverted_by: work.actor.name };
  await tables(work)
    .updateTable('import')
    .set({ state, ...stamp })
    .where('tenant_id', '=', work.tenant)
    .where('import_id', '=', importId)
    .execute();
}

/** Throws away a file that was only looked at; false when it was published. */
export async function deletePreview(work: Work, importId: ImportId): Promise<boolean> {
  const result = await tables(work)
    .deleteFrom('import')
    .where('tenant_id', '=', work.tenant)
    .where('import_id', '=', importId)
    .where('state', '=', 'preview')
    .executeTakeFirst();
  return Number(result.numDeletedRows) > 0;
}

/** Throws away files that were looked at longer than two days ago and never published. */
export async function deleteOldPreviews(work: Work): Promise<void> {
  await tables(work)
    .deleteFrom('import')
    .where('tenant_id', '=', work.tenant)
    .where('state', '=', 'preview')
    .where('created_at', '<', sql<never>`${work.now}::timestamptz - interval '2 days'`)
    .execute();
}

/** A row that publishing wrote. */
export type ImportRow = Omit<IntakeTables['import_row'], 'tenant_id' | 'import_id'>;

/** Keeps what publishing did. */
export async function insertRows(work: Work, importId: ImportId, rows: readonly ImportRow[]): Promise<void> {
  for (const piece of pieces(rows, 2000)) {
    await sql`insert into import_row (tenant_id, import_id, position, line, verdict, subject_kind, subject_id, label, before)
      select ${work.tenant}::uuid, ${importId}::uuid, * from json_to_recordset(${JSON.stringify(piece)}::json) as r(position integer,
        line integer, verdict text, subject_kind text, subject_id uuid, label text, before jsonb)`.execute(work.tx);
  }
}

/** What publishing did, in order. */
export async function rowsOf(work: Work, importId: ImportId): Promise<ImportRow[]> {
  return tables(work)
    .selectFrom('import_row')
    .select(['position', 'line', 'verdict', 'subject_kind', 'subject_id', 'label', 'before'])
    .where('tenant_id', '=', work.tenant)
    .where('import_id', '=', importId)
    .orderBy('position')
    .execute();
}

/** What later imports, still published, changed of the same invoices and customers. */
export async function changedLater(
  work: Work,
  record: ImportRecord,
): Promise<{ subjectId: string; label: string; fileName: string }[]> {
  return tables(work)
    .selectFrom('import_row as own')
    .innerJoin('import_row as later', (join) =>
      join.onRef('later.tenant_id', '=', 'own.tenant_id').onRef('later.subject_id', '=', 'own.subject_id'),
    )
    .innerJoin('import', (join) =>
      join.onRef('import.tenant_id', '=', 'later.tenant_id').onRef('import.import_id', '=', 'later.import_id'),
    )
    .select(['own.subject_id as subjectId', 'own.label as label', 'import.file_name as fileName'])
    .where('own.tenant_id', '=', work.tenant)
    .where('own.import_id', '=', record.import_id)
    .where('import.state', '=', 'published')
    .where(
      sql<boolean>`(import.published_at, import.import_id) > (${record.published_at}::timestamptz, ${record.import_id}::uuid)`,
    )
    .execute();
}

/** The remembered reading of a CSV with this header. */
export async function mappingFor(work: Work, signature: string): Promise<CsvMapping | null> {
  const row = await tables(work)
    .selectFrom('column_mapping')
    .select('mapping')
    .where('tenant_id', '=', work.tenant)
    .where('signature', '=', signature)
    .executeTakeFirst();
  return row?.mapping ?? null;
}

/** Remembers how a CSV with this header is read. */
export async function rememberMapping(work: Work, signature: string, mapping: CsvMapping): Promise<void> {
  const facts = { mapping: json(mapping), changed_at: work.now, changed_by: work.actor.name };
  await tables(work)
    .insertInto('column_mapping')
    .values({ tenant_id: work.tenant, signature, ...facts })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'signature']).doUpdateSet(facts))
    .execute();
}

/** The term in days of an invoice whose file names no due date; 30 unless an admin set another. */
export async function defaultTermDays(work: Work): Promise<number> {
  const row = await tables(work)
    .selectFrom('intake_setting')
    .select('default_term_days')
    .where('tenant_id', '=', work.tenant)
    .executeTakeFirst();
  return row?.default_term_days ?? DEFAULT_TERM_DAYS;
}

/** Sets that term. */
export async function setDefaultTermDays(work: Work, days: number): Promise<void> {
  await tables(work)
    .insertInto('intake_setting')
    .values({ tenant_id: work.tenant, default_term_days: days })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ default_term_days: days }))
    .execute();
}
