import { parentPort } from 'node:worker_threads';
import { messages, PGlite, protocol, type Results } from '@electric-sql/pglite';
import type { PgliteReply, PgliteRequest, PgliteResult } from '#platform/db/pglite-protocol.ts';

const options = { rowMode: 'array' } as const;

let database: PGlite | undefined;

function opened(): PGlite {
  if (!database) throw new Error('the embedded database is not open');
  return database;
}

/** PGlite turns values of known types into its own; ours pass through as the text they are. */
function passTextOn({ parsers }: PGlite): void {
  for (const type of Object.keys(parsers)) parsers[Number(type)] = (text) => text;
}

function plain(result: Results): PgliteResult {
  return {
    fields: result.fields.map(({ name, dataTypeID }) => ({ name, dataTypeID })),
    rows: result.rows as unknown as (string | null)[][],
    command: result.command,
    rowCount: result.rowCount ?? 0,
  };
}

const { serialize } = protocol;

/** Runs one statement with parameters. All its messages go to the database at once, which takes a third of the time of one by one. */
async function run(text: string, parameters: readonly (string | null)[]): Promise<PgliteResult> {
  const question = Buffer.concat([
    serialize.parse({ text }),
    serialize.bind({ values: [...parameters] }),
    serialize.describe({ type: 'P' }),
    serialize.execute({}),
    serialize.sync(),
  ]);
  const found = opened();
  const replies = await found.runExclusive(() => found.execProtocolStream(question));
  let fields: PgliteResult['fields'] = [];
  let command: string | undefined;
  let rowCount = 0;
  const rows: (string | null)[][] = [];
  for (const reply of replies) {
    if (reply instanceof messages.DataRowMessage) rows.push(reply.fields);
    else if (reply instanceof messages.RowDescriptionMessage)
      fields = reply.fields.map(({ name, dataTypeID }) => ({ name, dataTypeID }));
    else if (reply instanceof messages.CommandCompleteMessage) {
      // 'SELECT 3', 'INSERT 0 3', 'SET'
      const words = reply.text.split(' ');
      command = words[0];
      rowCount = Number(words.length > 1 ? words.at(-1) : 0) || 0;
    }
  }
  return { fields, rows, command, rowCount };
}

async function answer(request: PgliteRequest): Promise<Omit<PgliteReply & { error?: never }, 'id'>> {
  switch (request.ask) {
    case 'open':
      database = await PGlite.create({
        ...(request.dataDir === null ? {} : { dataDir: request.dataDir }),
        ...(request.dump === null
          ? {}
          : { loadDataDir: new Blob([new Uint8Array(request.dump)], { type: 'application/x-gzip' }) }),
      });
      passTextOn(database);
      return {};
    case 'query':
      // Without parameters the simple protocol runs it: one round trip, and scripts of several statements.
      if (request.parameters.length === 0) return { results: (await opened().exec(request.text, options)).map(plain) };
      return { results: [await run(request.text, request.parameters)] };
    case 'dump': {
      const file = await opened().dumpDataDir('gzip');
      return { dump: new Uint8Array(await file.arrayBuffer()) };
    }
    case 'close':
      await database?.close();
      database = undefined;
      return {};
  }
}

function errorFacts(error: unknown): { message: string } & Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, detail, constraint, table, column, schema } = error as Error & Record<string, unknown>;
  return { message: error.message, code, detail, constraint, table, column, schema };
}

parentPort?.on('message', async (request: PgliteRequest) => {
  try {
    parentPort?.postMessage({ id: request.id, ...(await answer(request)) });
  } catch (error) {
    parentPort?.postMessage({ id: request.id, error: errorFacts(error) });
  }
});
