/** What can be wrong with the bytes or the outer form of a file, before anything is known of its meaning. */
export type FileProblemCode =
  | 'file-empty'
  | 'file-missing'
  | 'file-too-large'
  | 'file-unreadable'
  | 'wrong-encoding'
  | 'encoding-not-supported'
  | 'xml-not-well-formed'
  | 'xml-truncated'
  | 'xml-doctype'
  | 'xml-entity'
  | 'xml-too-deep'
  | 'xml-too-large'
  | 'csv-quote'
  | 'csv-too-many'
  | 'too-long';

/** One thing that is wrong with a file, with its place where it is known. Lines and columns count from 1. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
  readonly raw?: string;
  readonly expected?: string;
  /** Figures of what was expected, such as `most`. */
  readonly facts?: Readonly<Record<string, string | number>>;
}
