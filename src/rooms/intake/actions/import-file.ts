import type { Refusal } from '#kernel/decision.ts';
import { type Decision, granted } from '#kernel/decision.ts';
import type { StoredUpload } from '#platform/files/upload.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { previewImport } from '#rooms/intake/actions/preview-import.ts';
import { publishImport } from '#rooms/intake/actions/publish-import.ts';
import type { Problem } from '#rooms/intake/rules/formats/problems.ts';
import type { ImportCounts } from '#rooms/intake/rules/preview.ts';
import { deletePreview } from '#rooms/intake/store.ts';

/** What importing one file did: published, nothing new in it, or refused with its reasons. */
export interface ImportedFile {
  readonly fileName: string;
  readonly format: string;
  readonly outcome: 'published' | 'nothing-new' | 'refused';
  readonly counts: ImportCounts;
  readonly booked: number;
  readonly refusal: Refusal | null;
  readonly problems: readonly Problem[];
}

/**
 * Imports one file without a screen (command line, watched folder), in a Work of its own so that a refused file does not keep others out. Changes of
 * what is known are accepted only with `acceptChanges`. Never refuses as a decision: the outcome tells, and a refused file leaves no preview.
 */
export async function importFile(
  work: Work,
  file: StoredUpload,
  options: { readonly acceptChanges: boolean },
): Promise<Decision<ImportedFile>> {
  const { importId, plan } = await previewImport(work, file);
  const published = await publishImport(work, importId, options.acceptChanges ? 'all' : []);
  const about = {
    fileName: file.fileName,
    format: plan.parsed.format as string,
    counts: plan.counts,
    problems: plan.problems,
  };
  if (published.ok) {
    return granted({ ...about, outcome: 'published', booked: published.value.booked, refusal: null });
  }
  await deletePreview(work, importId);
  const outcome = published.refusal.code === 'nothing-new' ? 'nothing-new' : 'refused';
  return granted({ ...about, outcome, booked: 0, refusal: published.refusal });
}
