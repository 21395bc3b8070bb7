import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readImport } from '#rooms/intake/contract.ts';

/** An import as the screens get it. */
export type ImportView = ResponseOf<typeof readImport>;
