/** What a statement (or the last one of a script) gave back. */
export interface SqlResult {
  readonly rows: Record<string, unknown>[];
  /** 'SELECT', 'INSERT' …; undefined when there was nothing to run. */
  readonly command: string | undefined;
  /** Rows read or changed. */
  readonly rowCount: number;
}

/** One session with the database. Statements run one after another. */
export interface SqlConnection {
  /** Runs one statement with `$1` parameters, or a script of several statements without parameters. */
  query(text: string, parameters?: readonly unknown[]): Promise<SqlResult>;
}

/** Gives out connections: from a pool (PostgreSQL), or the only one, in turn (PGlite). */
export interface ConnectionSource {
  acquire(): Promise<SqlConnection & { release(): void }>;
  close(): Promise<void>;
}

/** An error of the database, the same on both back ends. `code` is the SQLSTATE, e.g. '23505'. */
export class SqlError extends Error {
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly constraint: string | undefined;
  readonly table: string | undefined;
  readonly column: string | undefined;
  readonly schema: string | undefined;

  constructor(message: string, facts: object, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SqlError';
    const known = new Map(Object.entries(facts));
    const text = (fact: string): string | undefined => {
      const value: unknown = known.get(fact);
      return typeof value === 'string' ? value : undefined;
    };
    this.code = text('code');
    this.detail = text('detail');
    this.constraint = text('constraint');
    this.table = text('table');
    this.column = text('column');
    this.schema = text('schema');
  }

  /** Makes one of any error that a driver throws; keeps it as the cause. */
  static from(error: unknown): SqlError {
    if (error instanceof SqlError) return error;
    if (!(error instanceof Error)) return new SqlError(String(error), {});
    return new SqlError(error.message, error, error);
  }
}

/** The SQLSTATE of an error, when it has one. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof SqlError ? error.code : undefined;
}
