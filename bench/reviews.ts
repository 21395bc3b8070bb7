/**
 * Reviews of calls: hearing calls, and giving 100,000 of them other verdicts after a threshold changed, while somebody looks at the screen.
 * Run: `npm run bench -- reviews`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rooms } from '#app/rooms.ts';
import { readSecret } from '#app/secret.ts';
import { addMilliseconds, dayFrom, type Instant } from '#kernel/dates.ts';
import { createAdministrationFor } from '#platform/auth/administrations.ts';
import { createAccount } from '#platform/auth/create-account.ts';
import { openSignIn } from '#platform/auth/sign-in.ts';
import { createPlatform } from '#platform/platform.ts';
import { newIdAt } from '#platform/tenancy/new-id.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { judge } from '#rooms/coaching/actions/recompute.ts';
import { usualPolicy } from '#rooms/coaching/rules/policy.ts';
import { type CallFacts, type Findings, findIn, programVersion, type Said } from '#rooms/coaching/rules/review.ts';
import { insertReviews, saveFindings } from '#rooms/coaching/store/reviews.ts';
import { copyReviews } from './copy-reviews.ts';
import { type BenchDatabase, onBothDatabases } from './databases.ts';
import { type Figure, report } from './figures.ts';
import { cpuSecondsOf, median, percentile, seconds, timed } from './measure.ts';
import { signIn, startServer, type Visitor } from './server.ts';

const REVIEWS = 100_000;
const SECONDS_GOAL = 600;
const PAGE_GOAL_MS = 1_000;
const HEARD_ROUNDS = 20;
const MOST_SECONDS = 1_800;
const person = { name: 'Meter', email: 'meter@bench.example', password: 'only-for-measuring' };

interface Call {
  readonly said: Said;
  readonly facts: CallFacts;
  readonly findings: Findings;
}

const figures: Figure[] = [];
const calls = exampleCalls();
figures.push(await hearing());
await onBothDatabases(async (bench) => {
  const fillSeconds = await prepare(bench);
  const server = await startServer(['serve', '--port', '0', '--data', bench.dataFolder], bench.environment);
  try {
    const visitor = await signIn(server.address, person.email, person.password);
    const list = '/api/coaching/reviews?limit=50';
    const quiet = await waits(visitor, list, () => Promise.resolve(false), 40);
    const policy = (await visitor.get('/api/coaching/policy')) as Policy;
    const preview = await timed(() => visitor.post('/api/coaching/policy/preview', { points: stricter(policy) }));
    const cpu = cpuSecondsOf(server.pid);
    const start = performance.now();
    await setPolicy(server.address, { points: stricter(policy), retentionDays: policy.retentionDays });
    const asked = await waits(visitor, list, async () => isRunning(visitor, start), Number.POSITIVE_INFINITY);
    const wall = (performance.now() - start) / 1e3;
    const used = cpuSecondsOf(server.pid) - cpu;
    figures.push(
      {
        figure: `${bench.kind}: ${REVIEWS.toLocaleString('en')} reviews judged anew`,
        value: `${seconds(wall)} (cpu ${seconds(used)})`,
        goal: '< 10 min',
        met: wall < SECONDS_GOAL,
        why: `${Math.round(REVIEWS / wall).toLocaleString('en')} reviews a second, with somebody looking at the screen meanwhile`,
      },
      {
        figure: `${bench.kind}: list of reviews meanwhile`,
        value: `p50 ${median(asked).toFixed(0)}, p99 ${percentile(asked, 99).toFixed(0)} ms`,
        goal: 'p99 < 1 s',
        met: percentile(asked, 99) < PAGE_GOAL_MS,
        why: `${asked.length} requests, one after the other; with nothing else going on p50 ${median(quiet).toFixed(0)} ms`,
      },
      {
        figure: `${bench.kind}: trying thresholds on 90 days`,
        value: seconds(preview.wallSeconds),
        why: 'of at most 10,000 calls',
      },
      { figure: `${bench.kind}: filling the database`, value: seconds(fillSeconds) },
    );
  } finally {
    await server.stop();
  }
});
await report(
  'reviews',
  `Reviews of the calls in examples/dialogues, copied to ${REVIEWS.toLocaleString('en')}. The server, its database and the one who asks share two cores with other work.`,
  figures,
);

interface Policy {
  readonly points: Record<string, { goodFrom: number; partlyFrom: number }>;
  readonly retentionDays: number;
}

function stricter({ points }: Policy): Policy['points'] {
  return Object.fromEntries(
    Object.entries(points).map(([id, point]) => [id, { ...point, goodFrom: 90, partlyFrom: 60 }]),
  );
}

/** Signs in as the screen does and sets the policy. */
async function setPolicy(address: string, policy: Policy): Promise<void> {
  const json = { 'content-type': 'application/json', origin: address };
  const session = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(person),
  });
  const { administrations } = (await session.json()) as { administrations: { tenantId: string }[] };
  const cookie = session.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const headers = { ...json, cookie, 'x-administration': administrations[0]?.tenantId ?? '' };
  const answer = await fetch(`${address}/api/coaching/policy`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(policy),
  });
  if (!answer.ok) throw new Error(`the policy was refused: ${await answer.text()}`);
}

/** How fast calls are heard on one core, without a database. */
async function hearing(): Promise<Figure> {
  for (const { said, facts } of calls) findIn(said, facts);
  const { wallSeconds, cpuSeconds } = await timed(async () => {
    for (let round = 0; round < HEARD_ROUNDS; round += 1) for (const { said, facts } of calls) findIn(said, facts);
  });
  const count = HEARD_ROUNDS * calls.length;
  const turns = calls.reduce((sum, call) => sum + call.said.length, 0) / calls.length;
  return {
    figure: 'hearing calls from their words',
    value: `${Math.round(count / cpuSeconds).toLocaleString('en')} reviews a cpu second`,
    why: `${turns.toFixed(0)} turns a call; ${seconds((REVIEWS * cpuSeconds) / count)} of cpu for ${REVIEWS.toLocaleString('en')} calls; wall ${seconds(wallSeconds)} for ${count}`,
  };
}

function exampleCalls(): Call[] {
  const folder = new URL('../examples/dialogues/', import.meta.url).pathname;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { callDate, customer, turns } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        callDate: string;
        customer: NonNullable<CallFacts['customer']>;
        turns: Said;
      };
      const callDay = dayFrom(callDate);
      if (!callDay) throw new Error(`${file} has no day`);
      const facts = { callDay, customer, openedBeforeMs: 12_000, recorded: null };
      return { said: turns, facts, findings: findIn(turns, facts) };
    });
}

async function prepare(bench: BenchDatabase): Promise<number> {
  const database = await bench.open();
  const platform = await createPlatform({ database, rooms });
  const secret = await readSecret({ secret: null, dataFolder: bench.dataFolder });
  const auth = await openSignIn(database.sql, { secret, publicUrl: null, newId: () => newIdAt(platform.clock.now()) });
  const account = await createAccount(platform, auth, person);
  if (!account.ok) throw new Error(account.refusal.code);
  const { userId } = account.value;
  const { tenantId } = await createAdministrationFor(platform, userId, { name: 'Meting', country: 'NL' });
  const scope = { tenantId, actor: { kind: 'program', name: 'bench' } } as const;
  const { wallSeconds } = await timed(async () => {
    await openWork(platform, scope, (work) => seed(work, userId));
    for (let made = calls.length; made < REVIEWS; )
      made += await openWork(platform, scope, (work) => copyReviews(work, Math.min(10_000, REVIEWS - made)));
  });
  await database.asOwner((connection) => connection.query('analyze'));
  await platform.close();
  return wallSeconds;
}

/** One review of every example, spread over the last year; the others are copies of these. */
async function seed(work: Work, userId: UserId): Promise<void> {
  const ids = calls.map(() => work.newId<'review'>());
  await insertReviews(
    work,
    calls.map(({ facts }, index) => ({
      reviewId: ids[index] as (typeof ids)[number],
      source: 'transcript',
      customerId: null,
      userId,
      userName: person.name,
      heldAt: addMilliseconds(work.now, -index * 86_400_000) as Instant,
      facts,
    })),
  );
  for (const [index, { findings }] of calls.entries()) {
    const judged = judge(usualPolicy, ids[index] as (typeof ids)[number], findings.checks, {});
    await saveFindings(work, judged, findings, { program: programVersion, policy: 1 });
  }
}

async function isRunning(visitor: Visitor, start: number): Promise<boolean> {
  if (performance.now() - start > MOST_SECONDS * 1e3) throw new Error('the recompute does not end');
  const { recompute } = (await visitor.get('/api/coaching/policy')) as { recompute: { finishedAt: string | null } };
  return recompute.finishedAt === null;
}

/** Asks for a page again and again, and tells how long each answer took. */
async function waits(visitor: Visitor, path: string, goesOn: () => Promise<boolean>, most: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < most) {
    const start = performance.now();
    await visitor.get(path);
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (most === Number.POSITIVE_INFINITY && times.length % 10 === 0 && !(await goesOn())) break;
  }
  return times;
}
