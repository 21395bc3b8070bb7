// npm run screenshots -- [WORDS]: every screen at 1440 and 390 wide, light and dark, in screenshots/; with words only those whose name holds one of them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './sources.mjs';

ensureInstalled();
const { build } = await import('./build.mjs');
await build();
const run = spawnSync(process.execPath, ['--import', 'tsx', join('e2e', 'screenshots.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
