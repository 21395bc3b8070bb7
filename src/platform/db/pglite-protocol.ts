/** What the main thread asks of the worker that holds PGlite. */
export type PgliteRequest =
  | { readonly id: number; readonly ask: 'open'; readonly dataDir: string | null; readonly dump: Uint8Array | null }
  | {
      readonly id: number;
      readonly ask: 'query';
      readonly text: string;
      readonly parameters: readonly (string | null)[];
    }
  | { readonly id: number; readonly ask: 'dump' }
  | { readonly id: number; readonly ask: 'close' };

/** One statement's result as text: the main thread turns it into values. */
export interface PgliteResult {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly command: string | undefined;
  readonly rowCount: number;
}

/** What the worker answers. */
export type PgliteReply =
  | { readonly id: number; readonly results?: readonly PgliteResult[]; readonly dump?: Uint8Array }
  | { readonly id: number; readonly error: { readonly message: string } & Readonly<Record<string, unknown>> };
