import type { Instant } from '#kernel/dates.ts';
import type { TenantId } from '#platform/tenancy/work.ts';
import type { CsvMapping } from '#rooms/intake/rules/formats/csv-layout.ts';
import type { FileFormat } from '#rooms/intake/rules/formats/parsed.ts';
import type { Supplier } from '#rooms/intake/rules/known-supplier.ts';
import type { ImportCounts, ImportId } from '#rooms/intake/rules/preview.ts';

/** The tables of the intake room; migrations/0030-intake.sql. */
export type IntakeTables = {
  import: {
    tenant_id: TenantId;
    import_id: ImportId;
    file_name: string;
    sha256: string;
    bytes: number;
    format: FileFormat;
    kind: 'invoices' | 'statements';
    state: 'preview' | 'published' | 'reverted';
    counts: ImportCounts;
    suppliers: readonly Supplier[];
    created_at: Instant;
    created_by: string;
    published_at: Instant | null;
    published_by: string | null;
    reverted_at: Instant | null;
    reverted_by: string | null;
  };
  import_file: { tenant_id: TenantId; import_id: ImportId; content: Uint8Array };
  import_row: {
    tenant_id: TenantId;
    import_id: ImportId;
    position: number;
    line: number;
    verdict: 'new' | 'changed';
    subject_kind: 'invoice' | 'customer';
    subject_id: string;
    label: string;
    before: unknown;
  };
  column_mapping: {
    tenant_id: TenantId;
    signature: string;
    mapping: CsvMapping;
    changed_at: Instant;
    changed_by: string;
  };
  intake_setting: { tenant_id: TenantId; default_term_days: number };
};
