/** Front door of the intake room: files in. */
export { type ImportedFile, importFile } from '#rooms/intake/actions/import-file.ts';
