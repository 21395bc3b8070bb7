/**
 * Memory of the server with its embedded database and the demo: after it was made, and after a morning of work.
 * Run: `npm run bench -- memory`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from './figures.ts';
import { cpuSecondsOf, memoryOf, seconds } from './measure.ts';
import { signIn, startServer } from './server.ts';

const GOAL_MB = 600;
const parent = await mkdtemp(join(tmpdir(), 'nakomen-bench-'));
const data = join(parent, 'data');
try {
  const making = await startServer(['demo', '--keep', '--port', '0', '--data', data]);
  const made = { untilPageMs: making.untilPageMs, cpuSeconds: cpuSecondsOf(making.pid), ...memoryOf(making.pid) };
  await making.stop();

  const server = await startServer(['demo', '--keep', '--port', '0', '--data', data]);
  const started = memoryOf(server.pid);
  const visitor = await signIn(server.address, 'sanne@demo.example', 'nakomen-demo');
  for (let round = 0; round < 60; round += 1) {
    const { rows } = (await visitor.get('/api/worklist?limit=50')) as { rows: { customerId: string }[] };
    for (const { customerId } of rows.slice(0, 8)) {
      await visitor.get(`/api/customers/${customerId}`);
      await visitor.get(`/api/customers/${customerId}/call-brief`);
    }
  }
  const worked = memoryOf(server.pid);
  await server.stop();

  const mb = (value: number): string => `${Math.round(value)} MB`;
  await report('memory', 'Resident memory of the one process that is server, jobs and embedded database.', [
    {
      figure: 'making the demo: wall until a page answers',
      value: seconds(made.untilPageMs / 1000),
      goal: '< 40 s',
      met: made.untilPageMs < 40_000,
    },
    { figure: 'making the demo: CPU', value: seconds(made.cpuSeconds) },
    {
      figure: 'making the demo: highest',
      value: mb(made.highestMb),
      goal: `< ${GOAL_MB} MB`,
      met: made.highestMb < GOAL_MB,
    },
    { figure: 'after a warm start', value: mb(started.nowMb), goal: `< ${GOAL_MB} MB`, met: started.nowMb < GOAL_MB },
    {
      figure: 'after about 1,000 requests',
      value: mb(worked.nowMb),
      goal: `< ${GOAL_MB} MB`,
      met: worked.nowMb < GOAL_MB,
    },
    {
      figure: 'highest since that start',
      value: mb(worked.highestMb),
      goal: `< ${GOAL_MB} MB`,
      met: worked.highestMb < GOAL_MB,
    },
  ]);
} finally {
  await rm(parent, { recursive: true, force: true });
}
