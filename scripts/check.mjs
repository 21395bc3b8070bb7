// npm run check: types, lint, format, architecture, dead code. Runs everything, then says what failed.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

ensureInstalled();

const steps = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['types of the screens', 'tsc', ['-p', 'tsconfig.web.json']],
  ['types of what must be pure', 'tsc', ['-p', 'tsconfig.pure.json']],
  ['lint', 'oxlint', ['--type-aware', '--max-warnings', '0']],
  ['format', 'biome', ['format', '.']],
  ['architecture', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  ['dead code', 'knip', []],
];

const failed = [];
for (const [name, command, args] of steps) {
  const started = Date.now();
  const run = spawnSync(`node_modules/.bin/${command}`, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const passed = run.status === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (!passed) {
    failed.push(name);
    console.log(`${run.error?.message ?? ''}${run.stdout}${run.stderr}`.trim());
  }
}
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
