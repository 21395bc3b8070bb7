// npm run check: types, lint, format, architecture, dead code. Runs everything, then says what failed.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { root } from './sources.mjs';

const steps = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['types of the screens', 'tsc', ['-p', 'tsconfig.web.json']],
  ['types of what must be pure', 'tsc', ['-p', 'tsconfig.pure.json']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['format', 'biome', ['format', '.']],
  ['architecture', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  ['dead code', 'knip', []],
];

/** Runs all checks, prints what each says when it fails, and gives their results. */
export function runChecks() {
  return steps.map(([name, command, args]) => {
    const started = Date.now();
    const run = spawnSync(`node_modules/.bin/${command}`, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const passed = run.status === 0;
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (!passed) console.log(`${run.error?.message ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}`.trim());
    return { name, passed };
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  ensureInstalled();
  const results = runChecks();
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
