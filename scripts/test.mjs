// npm test: the checks, all tests on both databases, and every browser journey. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './sources.mjs';

ensureInstalled();
const { build } = await import('./build.mjs');
const { findBrowser } = await import('./browser.mjs');
const { journeyNames, runJourney } = await import('./e2e.mjs');

const started = Date.now();
const total = { passed: 0, failed: 0 };
const skipped = [];
const failures = [];

function count(name, passed) {
  if (passed) total.passed += 1;
  else {
    total.failed += 1;
    failures.push(name);
  }
}

heading('Checks');
const { runChecks } = await import('./check.mjs');
for (const { name, passed } of runChecks()) count(`check: ${name}`, passed);

heading('Tests');
const folder = mkdtempSync(join(tmpdir(), 'nakomen-test-'));
const tallyFile = join(folder, 'tally.json');
const vitest = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=./scripts/tally-reporter.mjs'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NAKOMEN_TALLY: tallyFile } },
);
try {
  const tally = JSON.parse(readFileSync(tallyFile, 'utf8'));
  total.passed += tally.passed;
  total.failed += tally.failed;
  skipped.push(...tally.skipped);
  if (tally.failed > 0) failures.push(`${tally.failed} unit, database or scenario tests (see above)`);
  else if (vitest.status !== 0) count('the test runner itself', false);
} catch {
  count(`the test runner ended without a result (status ${vitest.status})`, false);
}
rmSync(folder, { recursive: true, force: true });

heading('Journeys in the browser');
const browser = findBrowser();
if (browser.path) {
  await build();
  for (const name of journeyNames()) count(`journey: ${name}`, await runJourney(name));
} else {
  for (const name of journeyNames()) skipped.push({ test: `journey: ${name}`, reason: browser.reason });
}

heading('Result');
for (const { test, reason } of skipped) console.log(`SKIPPED ${test}${reason ? `: ${reason}` : ''}`);
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(`in ${Math.round((Date.now() - started) / 1000)} s`);
if (process.env.NAKOMEN_NO_SKIPS === '1' && skipped.length > 0) {
  console.log(`${skipped.length} tests were skipped that must run here`);
  total.failed += skipped.length;
}
console.log(`${total.passed} passed, ${total.failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 60 - text.length))}`);
}
