import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { centsSchema, daySchema, idSchema, instantSchema } from '#kernel/schemas.ts';
import { csvFields } from '#rooms/intake/rules/formats/csv-layout.ts';

const importId = idSchema('import');
const params = z.object({ importId });

/** How a person reads the columns of a CSV: place of the column (from 0, as text) to field. */
export const mappingSchema = z.object({
  columns: z.record(z.string().regex(/^\d{1,3}$/), z.enum(csvFields)),
  decimalSign: z.enum([',', '.']).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
});

const countsSchema = z.object({
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  refused: z.int(),
  customersNew: z.int(),
  customersChanged: z.int(),
});

/** An import in a list. */
export const importSummarySchema = z.object({
  importId,
  fileName: z.string(),
  bytes: z.int(),
  format: z.string(),
  kind: z.enum(['invoices', 'statements']),
  state: z.enum(['preview', 'published', 'reverted']),
  counts: countsSchema,
  createdAt: instantSchema,
  createdBy: z.string(),
  publishedAt: instantSchema.nullable(),
  publishedBy: z.string().nullable(),
  revertedAt: instantSchema.nullable(),
  revertedBy: z.string().nullable(),
});

const rowSchema = z.object({
  key: z.string(),
  verdict: z.enum(['new', 'changed', 'same']),
  line: z.int(),
  kind: z.enum(['invoice', 'credit_note', 'entry']),
  title: z.string(),
  about: z.string(),
  day: daySchema,
  dueDate: daySchema.nullable(),
  dueDateAssumed: z.boolean(),
  amountCents: centsSchema,
  openCents: centsSchema,
  currency: z.string(),
  changes: z.array(
    z.object({
      field: z.string(),
      before: z.union([z.string(), z.number()]).nullable(),
      after: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
});

/** An import with what publishing it would do: the first rows of each verdict, the problems, and for a CSV its columns. */
export const importSchema = importSummarySchema.extend({
  /** Why it cannot be published now; null when it can. */
  blocked: z.enum(['refused', 'asked', 'nothing-new']).nullable(),
  rows: z.array(rowSchema),
  problems: z.array(
    z.object({
      line: z.int().optional(),
      column: z.int().optional(),
      field: z.string().optional(),
      code: z.string(),
      raw: z.string().optional(),
      expected: z.string().optional(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      weight: z.enum(['file', 'row', 'question', 'notice']),
    }),
  ),
  problemCount: z.int(),
  /** The same bytes were published before. */
  sameFile: z.object({ importId, publishedAt: instantSchema }).nullable(),
  /** Names of suppliers that no earlier file had: perhaps these are not our invoices. */
  strangeSuppliers: z.array(z.string()),
  defaultTermDays: z.int(),
  csv: z
    .object({
      encoding: z.string(),
      delimiter: z.string(),
      headerLine: z.int().nullable(),
      columns: z.array(
        z.object({
          index: z.int(),
          header: z.string(),
          samples: z.array(z.string()),
          suggested: z.enum(csvFields).nullable(),
          field: z.enum(csvFields).nullable(),
        }),
      ),
      decimalSign: z.enum([',', '.']).nullable(),
      dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
      dataRows: z.int(),
      signature: z.string(),
    })
    .nullable(),
  mapping: mappingSchema.nullable(),
});

/** Takes in a file and shows what publishing it would do. */
export const previewImport = endpoint({
  id: 'previewImport',
  method: 'POST',
  path: '/api/imports',
  summary: 'Upload a file with invoices or bank statements and see what publishing it would do; nothing is booked',
  permission: 'work',
  upload: true,
  response: importSchema,
});

/** The newest imports. */
export const listImports = endpoint({
  id: 'listImports',
  method: 'GET',
  path: '/api/imports',
  summary: 'The newest imports, with who published or reverted them',
  permission: 'work',
  query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
  response: z.object({ imports: z.array(importSummarySchema), defaultTermDays: z.int() }),
});

/** One import. */
export const readImport = endpoint({
  id: 'readImport',
  method: 'GET',
  path: '/api/imports/{importId}',
  summary: 'An import with what publishing it would do now',
  permission: 'work',
  params,
  response: importSchema,
});

/** Sets how the columns of a CSV are read; remembered for the next file with the same header. */
export const mapColumns = endpoint({
  id: 'mapColumns',
  method: 'PUT',
  path: '/api/imports/{importId}/mapping',
  summary: 'Say which column of a CSV holds what; remembered for the next file with the same header',
  permission: 'work',
  params,
  body: mappingSchema,
  response: importSchema,
});

/** Publishes an import. */
export const publishImport = endpoint({
  id: 'publishImport',
  method: 'POST',
  path: '/api/imports/{importId}/publish',
  summary: 'Put a file into the books, whole or not at all; rows that change what is known must be accepted',
  permission: 'work',
  params,
  body: z.object({ accept: z.union([z.literal('all'), z.array(z.string().max(300)).max(10_000)]) }),
  response: z.object({ undo: idSchema('event'), counts: countsSchema, booked: z.int() }),
});

/** Reverts an import. */
export const revertImport = endpoint({
  id: 'revertImport',
  method: 'POST',
  path: '/api/imports/{importId}/revert',
  summary: 'Take a published file out of the books; refused with a list when somebody built on it',
  permission: 'work',
  params,
  response: z.object({ undo: z.null() }),
});

/** Throws away a file that was only looked at. */
export const discardImport = endpoint({
  id: 'discardImport',
  method: 'DELETE',
  path: '/api/imports/{importId}',
  summary: 'Throw away a file that was uploaded but not published',
  permission: 'work',
  params,
  response: z.object({ undo: z.null() }),
});

/** Sets the term for invoices that name no due date. */
export const setDefaultTerm = endpoint({
  id: 'setDefaultTerm',
  method: 'PUT',
  path: '/api/import-settings',
  summary: 'Set the term in days for invoices that name no due date',
  permission: 'administer',
  body: z.object({ days: z.int().min(0).max(365) }),
  response: z.object({ undo: z.null() }),
});
