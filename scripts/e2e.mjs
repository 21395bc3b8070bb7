// npm run e2e -- NAME: one journey of e2e/ in a real browser (without a name: all). Starts what it needs; exits 0 when it passed.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './sources.mjs';

const ending = '.journey.ts';

/** The journeys that there are. */
export function journeyNames() {
  return readdirSync(join(root, 'e2e'))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** Runs one journey in a process of its own; true when it passed. */
export async function runJourney(name) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join('e2e', `${name}${ending}`)], {
    cwd: root,
    stdio: 'inherit',
    timeout: 10 * 60_000,
  });
  console.log(`${run.status === 0 ? 'ok    ' : 'FAILED'} journey ${name}`);
  return run.status === 0;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  ensureInstalled();
  const { build } = await import('./build.mjs');
  await build();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !journeyNames().includes(name));
  if (unknown.length > 0) {
    console.error(`There is no journey ${unknown.join(', ')}; there are: ${journeyNames().join(', ')}`);
    process.exit(2);
  }
  let failed = 0;
  const names = wanted.length > 0 ? wanted : journeyNames();
  for (const name of names) if (!(await runJourney(name))) failed += 1;
  console.log(`${names.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
