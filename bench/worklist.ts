/**
 * Response times of the worklist and the dossier over HTTP, with 100,000 open invoices of 20,000 customers, on both databases.
 * Run: `npm run bench -- worklist`.
 */
import { playNight } from '#app/demo/play-story.ts';
import { rooms } from '#app/rooms.ts';
import { readSecret } from '#app/secret.ts';
import { createAdministrationFor } from '#platform/auth/administrations.ts';
import { createAccount } from '#platform/auth/create-account.ts';
import { openSignIn } from '#platform/auth/sign-in.ts';
import { createPlatform } from '#platform/platform.ts';
import { newIdAt } from '#platform/tenancy/new-id.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import { type BenchDatabase, onBothDatabases } from './databases.ts';
import { fillBooks, someCustomers } from './fill-books.ts';
import { type Figure, report } from './figures.ts';
import { cpuSecondsOf, median, memoryOf, percentile, seconds, timed } from './measure.ts';
import { type BenchServer, signIn, startServer, type Visitor } from './server.ts';

const CUSTOMERS = 20_000;
const INVOICES_EACH = 5;
const REQUESTS_PER_SECOND = 20;
const REQUESTS = 200;
const ROUNDS = 3;
const CALLS = 60;
const GOAL_MS = { postgres: 20, pglite: 60 } as const;
const person = { name: 'Meter', email: 'meter@bench.example', password: 'only-for-measuring' };

const figures: Figure[] = [];
await onBothDatabases(async (bench) => {
  const { customerIds, listSeconds } = await prepare(bench);
  const server = await startServer(['serve', '--port', '0', '--data', bench.dataFolder], bench.environment);
  try {
    const visitor = await signIn(server.address, person.email, person.password);
    const first = (await visitor.get('/api/worklist?limit=50')) as { next: string };
    const of = (path: string) => (turn: number) => `/api/customers/${customerIds[turn % customerIds.length]}${path}`;
    const endpoints: readonly (readonly [string, (turn: number) => string])[] = [
      ['worklist, first 50', () => '/api/worklist?limit=50'],
      ['worklist, next 50', () => `/api/worklist?limit=50&after=${encodeURIComponent(first.next)}`],
      ['dossier', of('')],
      ['dossier, timeline', of('/timeline')],
      ['call, preparation', of('/call-brief')],
    ];
    for (const [name, path] of endpoints) figures.push(await figureOf(bench.kind, name, visitor, server, path));
    figures.push(await effectOf(bench.kind, visitor, server));
    figures.push({
      figure: `${bench.kind}: the list of a day made anew (20,000 customers)`,
      value: seconds(listSeconds),
    });
    figures.push({
      figure: `${bench.kind}: memory of the server`,
      value: `${Math.round(memoryOf(server.pid).nowMb)} MB`,
    });
  } finally {
    await server.stop();
  }
});
await report(
  'worklist',
  `100,000 open invoices of 20,000 customers. ${REQUESTS} requests at ${REQUESTS_PER_SECOND} a second, timed from the moment each was due; the middle of ${ROUNDS} rounds. The server, its database and the one who asks share two cores with other work.`,
  figures,
);

async function prepare(bench: BenchDatabase): Promise<{ customerIds: string[]; listSeconds: number }> {
  const database = await bench.open();
  const platform = await createPlatform({ database, rooms });
  const secret = await readSecret({ secret: null, dataFolder: bench.dataFolder });
  const auth = await openSignIn(database.sql, { secret, publicUrl: null, newId: () => newIdAt(platform.clock.now()) });
  const account = await createAccount(platform, auth, person);
  if (!account.ok) throw new Error(account.refusal.code);
  const { tenantId } = await createAdministrationFor(platform, account.value.userId, { name: 'Meting', country: 'NL' });
  const scope = { tenantId, actor: { kind: 'program', name: 'bench' } } as const;
  await openWork(platform, scope, (work) => fillBooks(work, CUSTOMERS, INVOICES_EACH));
  await database.asOwner((connection) => connection.query('analyze'));
  const night = await timed(() => playNight(platform, tenantId));
  await database.asOwner((connection) => connection.query('analyze'));
  const customerIds = await openWork(platform, scope, (work) => someCustomers(work, 500));
  await platform.close();
  return { customerIds, listSeconds: night.wallSeconds };
}

async function figureOf(
  kind: BenchDatabase['kind'],
  name: string,
  visitor: Visitor,
  server: BenchServer,
  path: (turn: number) => string,
): Promise<Figure> {
  for (let turn = 0; turn < 30; turn += 1) await visitor.get(path(turn));
  const cpu = cpuSecondsOf(server.pid);
  const runs: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    runs.push(await askAtRate(visitor, (turn) => path(turn + round * 167)));
  const cpuMs = ((cpuSecondsOf(server.pid) - cpu) * 1000) / (ROUNDS * REQUESTS);
  const [p50, p95, p99] = [50, 95, 99].map((percent) => median(runs.map((run) => percentile(run, percent)))) as [
    number,
    number,
    number,
  ];
  const goal = GOAL_MS[kind];
  return {
    figure: `${kind}: ${name}`,
    value: `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)} ms`,
    goal: `p99 < ${goal} ms`,
    met: p99 < goal,
    why: `server cpu ${cpuMs.toFixed(1)} ms a request`,
  };
}

/** From sending a call with the customer on top until the list without that customer has come. */
async function effectOf(kind: BenchDatabase['kind'], visitor: Visitor, server: BenchServer): Promise<Figure> {
  const times: number[] = [];
  const cpu = cpuSecondsOf(server.pid);
  for (let call = 0; call < CALLS; call += 1) {
    const { rows } = (await visitor.get('/api/worklist?limit=50')) as { rows: { customerId: string }[] };
    const customerId = rows[0]?.customerId;
    const { callId } = (await visitor.get(`/api/customers/${customerId}/call-brief`)) as { callId: string };
    const start = performance.now();
    await visitor.post(`/api/customers/${customerId}/calls`, { callId, result: 'no_answer' });
    const after = (await visitor.get('/api/worklist?limit=50')) as { rows: { customerId: string }[] };
    if (after.rows.some((row) => row.customerId === customerId)) throw new Error('the list shows who was just called');
    times.push(performance.now() - start);
  }
  const p99 = percentile(times, 99);
  return {
    figure: `${kind}: effect of a call visible`,
    value: `p50 ${median(times).toFixed(1)}, p99 ${p99.toFixed(1)} ms`,
    goal: '< 1 s',
    met: p99 < 1_000,
    why: `saving the call and asking the list again, ${CALLS} times; server cpu ${(((cpuSecondsOf(server.pid) - cpu) * 1000) / CALLS).toFixed(1)} ms with the list and the preparation before it`,
  };
}

/** Asks at a steady rate whether answers have come or not, so that a slow answer shows in those behind it too. */
async function askAtRate(visitor: Visitor, path: (turn: number) => string): Promise<number[]> {
  const start = performance.now() + 50;
  const asked = Array.from({ length: REQUESTS }, async (_, turn) => {
    const due = start + (turn * 1000) / REQUESTS_PER_SECOND;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    await visitor.get(path(turn));
    return performance.now() - due;
  });
  return Promise.all(asked);
}
