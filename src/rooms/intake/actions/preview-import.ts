import type { z } from 'zod';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import { bytesOf, packBytes } from '#platform/files/pack.ts';
import type { StoredUpload } from '#platform/files/upload.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type ImportPlan, planImport, planParsed, readRemembered } from '#rooms/intake/actions/plan-import.ts';
import type { importSchema } from '#rooms/intake/contract.ts';
import type { CsvLayout, CsvMapping } from '#rooms/intake/rules/formats/csv-layout.ts';
import { weightOf } from '#rooms/intake/rules/formats/problems.ts';
import { strangeSuppliers, suppliersOf } from '#rooms/intake/rules/known-supplier.ts';
import type { ImportId, PreviewRow } from '#rooms/intake/rules/preview.ts';
import * as store from '#rooms/intake/store.ts';

const ROWS_SHOWN = 200;
const PROBLEMS_SHOWN = 200;

/** An import as the screen shows it. */
export type ImportView = z.output<typeof importSchema>;

/** Takes in a file and shows what publishing it would do; the books stay as they are. */
export async function previewImport(
  work: Work,
  upload: StoredUpload,
): Promise<{ importId: ImportId; plan: ImportPlan }> {
  await store.deleteOldPreviews(work);
  const bytes = await bytesOf(upload);
  const { parsed, mapping } = await readRemembered(work, bytes);
  const plan = await planParsed(work, parsed, mapping);
  const importId = await store.insertImport(
    work,
    {
      file_name: upload.fileName,
      sha256: upload.sha256,
      bytes: upload.bytes,
      format: parsed.format,
      kind: parsed.kind,
      counts: plan.counts,
      suppliers: parsed.kind === 'invoices' ? suppliersOf(parsed.invoices) : [],
    },
    await packBytes(bytes),
  );
  return { importId, plan };
}

/** An import with what publishing it would do now; for one that is published or reverted, what was kept of it. */
export async function viewImport(
  work: Work,
  importId: ImportId,
  ready?: ImportPlan,
): Promise<Decision<ImportView, { code: 'import-not-found' }>> {
  const record = await store.importById(work, importId);
  if (!record) return refused({ code: 'import-not-found' });
  const plan = ready ?? (record.state === 'preview' ? await planImport(work, record) : null);
  const earlier = record.state === 'preview' ? await store.publishedWithSha(work, record.sha256) : null;
  const suppliers = plan ? strangeSuppliers(record.suppliers, await store.publishedSuppliers(work)) : [];
  const problems = plan?.problems ?? [];
  return granted({
    ...summaryOf(record),
    counts: plan?.counts ?? record.counts,
    blocked: plan?.blocked ?? null,
    rows: shownRows(plan?.rows ?? []),
    problems: problems.slice(0, PROBLEMS_SHOWN).map((problem) => ({ ...problem, weight: weightOf(problem) })),
    problemCount: problems.length,
    sameFile: earlier ? { importId: earlier.import_id, publishedAt: earlier.published_at ?? earlier.created_at } : null,
    strangeSuppliers: suppliers.map((supplier) => supplier.name),
    defaultTermDays: await store.defaultTermDays(work),
    csv: plan?.parsed.kind === 'invoices' && plan.parsed.csv ? csvOf(plan.parsed.csv) : null,
    mapping: plan?.mapping ?? null,
  });
}

/** The newest imports. */
export async function listImports(work: Work, limit: number) {
  return {
    imports: (await store.newestImports(work, limit)).map(summaryOf),
    defaultTermDays: await store.defaultTermDays(work),
  };
}

/** Remembers how the columns of a CSV are read, and shows the file anew. */
export async function mapColumns(
  work: Work,
  importId: ImportId,
  mapping: CsvMapping,
): Promise<Decision<ImportView, { code: 'import-not-found' } | { code: 'not-a-csv' }>> {
  const record = await store.importById(work, importId);
  if (record?.state !== 'preview') return refused({ code: 'import-not-found' });
  const before = await planImport(work, record);
  if (before.parsed.kind !== 'invoices' || !before.parsed.csv) return refused({ code: 'not-a-csv' });
  await store.rememberMapping(work, before.parsed.csv.signature, mapping);
  const plan = await planImport(work, record);
  await store.setCounts(work, importId, plan.counts);
  return viewImport(work, importId, plan);
}

/** Throws away a file that was only looked at. */
export async function discardPreview(
  work: Work,
  importId: ImportId,
): Promise<Decision<null, { code: 'import-not-found' }>> {
  return (await store.deletePreview(work, importId)) ? granted(null) : refused({ code: 'import-not-found' });
}

function summaryOf(record: store.ImportRecord) {
  return {
    importId: record.import_id,
    fileName: record.file_name,
    bytes: record.bytes,
    format: record.format,
    kind: record.kind,
    state: record.state,
    counts: record.counts,
    createdAt: record.created_at,
    createdBy: record.created_by,
    publishedAt: record.published_at,
    publishedBy: record.published_by,
    revertedAt: record.reverted_at,
    revertedBy: record.reverted_by,
  };
}

/** The first rows of each verdict; the counts tell of the others. */
function shownRows(rows: readonly PreviewRow[]): ImportView['rows'] {
  return (['changed', 'new', 'same'] as const)
    .flatMap((verdict) => rows.filter((row) => row.verdict === verdict).slice(0, ROWS_SHOWN))
    .map((row) => ({ ...row, changes: row.changes.map((change) => ({ ...change })) }));
}

function csvOf(csv: CsvLayout): NonNullable<ImportView['csv']> {
  return { ...csv, columns: csv.columns.map((column) => ({ ...column, samples: [...column.samples] })) };
}
