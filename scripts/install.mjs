import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.mjs';

const lockFile = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules/.nakomen-lock');

/** Installs the packages of package-lock.json when they are missing or the lock changed since. Ends the process when that fails. */
export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!installedByHand()) {
    process.stderr.write('Installing packages (npm ci) …\n');
    const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (run.status !== 0) {
      process.stderr.write('npm ci failed; see the lines above.\n');
      process.exit(run.status ?? 1);
    }
  }
  writeFileSync(stamp, wanted);
}

/** True when somebody ran `npm ci` after the lock file changed: npm keeps a copy of what it installed. */
function installedByHand() {
  const copy = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(copy)) return false;
  const [installed, locked] = [copy, lockFile].map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const versions = Object.entries(locked.packages).filter(([place, { optional }]) => place !== '' && !optional);
  return versions.every(([place, { version }]) => installed.packages[place]?.version === version);
}
