/**
 * How long it takes to start: from a fresh clone with its packages installed (build, database, demo), with a new empty installation,
 * and warm.
 * Run: `npm run bench -- start`.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './figures.ts';
import { cpuSecondsOf, median, seconds } from './measure.ts';
import { type BenchServer, startProgram, startServer } from './server.ts';

const ROUNDS = 3;
const root = fileURLToPath(new URL('..', import.meta.url));
const parent = await mkdtemp(join(tmpdir(), 'nakomen-bench-'));

interface Start {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

async function measured(starting: Promise<BenchServer>): Promise<Start> {
  const server = await starting;
  const start = { wallSeconds: server.untilPageMs / 1000, cpuSeconds: cpuSecondsOf(server.pid) };
  await server.stop();
  return start;
}

async function rounds(start: (round: number) => Promise<BenchServer>): Promise<Start> {
  const starts: Start[] = [];
  for (let round = 0; round < ROUNDS; round += 1) starts.push(await measured(start(round)));
  return {
    wallSeconds: median(starts.map((one) => one.wallSeconds)),
    cpuSeconds: median(starts.map((one) => one.cpuSeconds)),
  };
}

function inWords({ wallSeconds, cpuSeconds }: Start): string {
  return `${seconds(wallSeconds)} (cpu ${seconds(cpuSeconds)})`;
}

try {
  const clone = join(parent, 'clone');
  execFileSync('git', ['clone', '--quiet', '--local', root, clone]);
  // A copy: `npm start` may install anew, which must not reach the packages of this checkout.
  await cp(await realpath(join(root, 'node_modules')), join(clone, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const data = join(parent, 'demo');
  const fresh = await measured(startProgram(['scripts/start.mjs', '--port', '0', '--data', data], {}, clone));
  const again = await rounds(() => startProgram(['scripts/start.mjs', '--port', '0', '--data', data], {}, clone));
  const empty = await rounds((round) =>
    startServer(['serve', '--port', '0', '--data', join(parent, `empty-${round}`)]),
  );
  const kept = join(parent, 'empty-0');
  const warm = await rounds(() => startServer(['serve', '--port', '0', '--data', kept]));

  await report(
    'start',
    'From starting the process to the first page that answers 200; medians of 3 except the first.',
    [
      {
        figure: 'npm start, fresh clone with packages installed',
        value: inWords(fresh),
        goal: '< 180 s',
        met: fresh.wallSeconds < 180,
        why: 'build, first boot of the database and making the demo; once. CPU without that of the build, which runs in processes of its own',
      },
      { figure: 'npm start again (demo kept)', value: inWords(again), goal: '< 5 s', met: again.wallSeconds < 5 },
      { figure: 'nakomen serve, new empty installation', value: inWords(empty) },
      { figure: 'nakomen serve, warm', value: inWords(warm), goal: '< 5 s', met: warm.wallSeconds < 5 },
    ],
  );
} finally {
  await rm(parent, { recursive: true, force: true });
}
