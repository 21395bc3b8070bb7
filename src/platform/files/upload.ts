/** A file that came in, kept in a temporary file of bounded size for the length of the request. */
export interface StoredUpload {
  /** Name as given by the sender, without folders; for showing only. */
  readonly fileName: string;
  /** Path of the temporary file. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the content, lower-case hex. */
  readonly sha256: string;
}
