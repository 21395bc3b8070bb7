const KIB = 1024;
const MIB = 1024 * KIB;

/** Limits on files from outside: wide enough for a year of statements of a large account, small enough that no file can stop the server. */
export const fileLimits = {
  /** Size of a whole file. */
  fileBytes: 128 * MIB,
  /** What is read at a time. */
  chunkBytes: 64 * KIB,
  /** What is read to recognise a format. */
  headBytes: 64 * KIB,
  /** Elements within each other. */
  xmlDepth: 100,
  /** Elements in a whole document. */
  xmlElements: 10_000_000,
  /** Elements in one record (one statement entry, one invoice). */
  xmlRecordElements: 250_000,
  /** Characters of text in one record. */
  xmlRecordCharacters: 4 * MIB,
  /** Characters of one text, attribute, comment or tag. */
  xmlTokenCharacters: MIB,
  /** Attributes of one element. */
  xmlAttributes: 200,
  /** A CSV file is read whole, so it may be less large. */
  csvBytes: 32 * MIB,
  csvRows: 200_000,
  csvColumns: 300,
  csvFieldCharacters: 32 * KIB,
} as const;

/** Limits, where a caller wants other ones than `fileLimits` (tests). */
export type FileLimits = { readonly [Name in keyof typeof fileLimits]: number };
