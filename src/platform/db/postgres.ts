import pg from 'pg';
import { type ConnectionSource, type SqlConnection, SqlError, type SqlResult } from '#platform/db/connection.ts';
import { kyselyOn } from '#platform/db/dialect.ts';
import type { Database } from '#platform/db/interface.ts';
import { refuseSecondSession } from '#platform/db/session-guard.ts';
import { parameterText, parseValue } from '#platform/db/values.ts';

/** How to reach PostgreSQL. `ownerUrl` may name another login for migrations; the login of `url` must be a member of nakomen_app. */
export interface PostgresOptions {
  readonly url: string;
  readonly ownerUrl?: string | undefined;
  readonly poolSize?: number | undefined;
}

const SESSION = '-c TimeZone=UTC -c DateStyle=ISO -c client_min_messages=warning';
const types = { getTypeParser: (oid: number) => (text: string) => parseValue(oid, text) };

/** PostgreSQL 15 or newer through a pool. The role is part of the start of each session, so that even `reset role` comes back to it. */
export function openPostgres(options: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    options: `${SESSION} -c role=nakomen_app`,
    application_name: 'nakomen',
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);

  const source: ConnectionSource = {
    acquire: async () => {
      refuseSecondSession();
      const client = await pool.connect().catch(fail);
      return { ...connectionOf(client), release: () => client.release() };
    },
    close: () => pool.end(),
  };
  let closing: Promise<void> | undefined;
  return {
    kind: 'postgres',
    sql: kyselyOn(source),
    run: async (text, parameters) => {
      const connection = await source.acquire();
      try {
        return await connection.query(text, parameters);
      } catch (error) {
        // A script that opened a transaction and failed would leave this session of the pool in it.
        await connection.query('rollback');
        throw error;
      } finally {
        connection.release();
      }
    },
    asOwner: async (fn) => {
      const client = new pg.Client({
        connectionString: options.ownerUrl ?? options.url,
        options: SESSION,
        application_name: 'nakomen-owner',
      });
      await client.connect().catch(fail);
      try {
        return await fn(connectionOf(client));
      } finally {
        await client.end();
      }
    },
    close: () => (closing ??= source.close()),
  };
}

function connectionOf(client: pg.ClientBase): SqlConnection {
  return {
    query: async (text, parameters = []) => {
      const values = parameters.map(parameterText);
      const result: unknown = await client.query({ text, values, types }).catch(fail);
      return resultOf(result as pg.QueryResult | pg.QueryResult[]);
    },
  };
}

function resultOf(result: pg.QueryResult | pg.QueryResult[]): SqlResult {
  if (!Array.isArray(result))
    return { rows: result.rows ?? [], command: result.command, rowCount: result.rowCount ?? 0 };
  const last = result.at(-1);
  return { rows: result.flatMap((part) => part.rows ?? []), command: last?.command, rowCount: last?.rowCount ?? 0 };
}

function fail(error: unknown): never {
  throw SqlError.from(error);
}
