/** How the web server behaves; the application fills it from its configuration. */
export interface HttpSettings {
  /** Address that people type ('https://nakomen.example.nl'), when it is known; decides on secure cookies and on allowed origins. */
  readonly publicUrl: string | null;
  /** Folder with the built web application; null serves the API alone. */
  readonly webFolder: string | null;
  /** Largest file that may come in. */
  readonly uploadLimitBytes: number;
  /** Folder for files in transit. */
  readonly temporaryFolder: string;
  /** True behind a reverse proxy that sets X-Forwarded-For and -Proto. */
  readonly trustProxy: boolean;
  /** Requests that one address may send in a minute. */
  readonly requestsPerMinute: number;
  /** Version of the program, shown in the API document. */
  readonly version: string;
}
