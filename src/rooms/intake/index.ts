/** Front door of the intake room: files in. */
export { dryRunImport } from '#rooms/intake/actions/dry-run.ts';
export { type ImportedFile, importFile } from '#rooms/intake/actions/import-file.ts';
