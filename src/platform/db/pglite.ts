import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ConnectionSource, type SqlConnection, SqlError, type SqlResult } from '#platform/db/connection.ts';
import { kyselyOn } from '#platform/db/dialect.ts';
import type { EmbeddedDatabase } from '#platform/db/interface.ts';
import { lockDataDirectory } from '#platform/db/lock.ts';
import type { PgliteReply, PgliteRequest, PgliteResult } from '#platform/db/pglite-protocol.ts';
import { refuseSecondSession } from '#platform/db/session-guard.ts';
import { parameterText, parseValue } from '#platform/db/values.ts';

/** Where the embedded database lives, and the dump from which a new one starts (quicker than making one from nothing). */
export type PgliteOptions = ({ readonly dataDir: string } | { readonly memory: true }) & {
  readonly firstBootDump?: string | undefined;
};

type Question = PgliteRequest extends infer Request ? (Request extends unknown ? Omit<Request, 'id'> : never) : never;

/** PGlite in a worker thread, with an exclusive lock on its directory and one session that callers use in turn. */
export async function openPglite(options: PgliteOptions): Promise<EmbeddedDatabase> {
  const root = 'dataDir' in options ? options.dataDir : null;
  const lock = root === null ? null : await lockDataDirectory(root);
  const thread = startThread();
  try {
    const directory = root === null ? null : join(root, 'database');
    const isNew = directory === null || (await setAsideWhenHalfMade(directory));
    const dump = isNew && options.firstBootDump ? await readFile(options.firstBootDump) : null;
    if (directory !== null) await mkdir(directory, { recursive: true });
    await thread.ask({ ask: 'open', dataDir: directory, dump });
    if (directory !== null && isNew) await writeFile(join(directory, READY), 'complete\n');
  } catch (error) {
    await thread.stop();
    await lock?.release();
    throw error;
  }
  return databaseOn(thread, async () => {
    await thread.ask({ ask: 'close' });
    await thread.stop();
    await lock?.release();
  });
}

/** A first start that was cut off leaves a directory without this file: nothing was ever acknowledged from it. */
const READY = 'nakomen-complete';

async function setAsideWhenHalfMade(directory: string): Promise<boolean> {
  if (!existsSync(directory)) return true;
  if (existsSync(join(directory, READY))) return false;
  for (let turn = 1; ; turn += 1) {
    const aside = `${directory}.incomplete-${turn}`;
    if (existsSync(aside)) continue;
    await rename(directory, aside);
    return true;
  }
}

function databaseOn(thread: Thread, close: () => Promise<void>): EmbeddedDatabase {
  const session: SqlConnection = {
    query: async (text, parameters = []) => {
      const reply = await thread.ask({ ask: 'query', text, parameters: parameters.map(parameterText) });
      return resultOf('results' in reply ? (reply.results ?? []) : []);
    },
  };
  const turns = new Turns();
  let role: 'owner' | 'application' = 'owner';
  const become = async (wanted: typeof role): Promise<void> => {
    if (role === wanted) return;
    await session.query(wanted === 'owner' ? 'reset role' : SESSION);
    role = wanted;
  };
  const source: ConnectionSource = {
    acquire: async () => {
      refuseSecondSession();
      const release = await turns.take();
      try {
        await become('application');
      } catch (error) {
        release();
        throw error;
      }
      return { ...session, release };
    },
    close: async () => {
      const release = await turns.take();
      await close().finally(release);
    },
  };
  let closing: Promise<void> | undefined;
  return {
    kind: 'pglite',
    sql: kyselyOn(source),
    run: async (text, parameters) => {
      const connection = await source.acquire();
      try {
        return await connection.query(text, parameters);
      } catch (error) {
        // A script that opened a transaction and failed would leave the only session in it.
        await connection.query('rollback');
        throw error;
      } finally {
        connection.release();
      }
    },
    asOwner: async (fn) => {
      const release = await turns.take();
      try {
        await become('owner');
        return await fn(session);
      } finally {
        release();
      }
    },
    dump: async () => {
      const release = await turns.take();
      try {
        const reply = await thread.ask({ ask: 'dump' });
        if (!('dump' in reply) || !reply.dump) throw new Error('the embedded database gave no dump');
        return reply.dump;
      } finally {
        release();
      }
    },
    close: () => (closing ??= source.close()),
  };
}

const SESSION = `set role nakomen_app; set timezone = 'UTC'; set datestyle = 'ISO'; set client_min_messages = 'warning'`;

/** Lets one caller at a time through, in order of asking. */
class Turns {
  #last: Promise<void> = Promise.resolve();
  async take(): Promise<() => void> {
    let free: () => void = () => undefined;
    const before = this.#last;
    this.#last = new Promise((resolve) => {
      free = resolve;
    });
    await before;
    return free;
  }
}

interface Thread {
  ask(question: Question): Promise<PgliteReply>;
  stop(): Promise<void>;
}

function startThread(): Thread {
  const worker = newWorker();
  const waiting = new Map<number, { resolve: (reply: PgliteReply) => void; reject: (error: Error) => void }>();
  let last = 0;
  let gone: Error | undefined;
  const end = (error: Error): void => {
    gone = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: PgliteReply) => {
    const caller = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if ('error' in reply) caller?.reject(new SqlError(reply.error.message, reply.error));
    else caller?.resolve(reply);
  });
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => end(new Error('the embedded database is closed')));
  worker.unref();
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (gone) {
          reject(gone);
          return;
        }
        const id = (last += 1);
        // Only a running question keeps the process alive.
        worker.ref();
        waiting.set(id, { resolve, reject });
        worker.postMessage({ ...question, id });
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** From source the worker is TypeScript and is started through tsx; in the bundle it is a file beside the main one. */
function newWorker(): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  return new Worker(new URL(fromSource ? 'pglite-worker-start.mjs' : 'pglite-worker.js', import.meta.url));
}

function resultOf(results: readonly PgliteResult[]): SqlResult {
  const rows = results.flatMap(({ fields, rows: found }) =>
    found.map((values) => {
      const row: Record<string, unknown> = {};
      for (const [index, { name, dataTypeID }] of fields.entries()) {
        const text = values[index];
        row[name] = text === null || text === undefined ? null : parseValue(dataTypeID, text);
      }
      return row;
    }),
  );
  const last = results.at(-1);
  return { rows, command: last?.command, rowCount: last?.rowCount ?? 0 };
}
