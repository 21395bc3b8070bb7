// `npm start`: from a fresh clone to a demo in the browser. Installs and builds what is stale, then serves.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOf, root } from './sources.mjs';

const LEAST_NODE = [20, 19];
const installStamp = join(root, 'node_modules/.nakomen-lock');

checkNode();
await install();
const { build } = await import('./build.mjs');
await build();
process.chdir(root);
const { main } = await import(pathToFileURL(join(root, 'dist/server/cli.js')).href);
process.exitCode = await main(['demo', '--keep', ...process.argv.slice(2)]);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  process.stderr.write(
    `Nakomen needs Node ${LEAST_NODE.join('.')} or newer (24 is recommended); this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}

/** Installs the packages when they are missing or when the lock file is another one than last time. */
async function install() {
  const wanted = await hashOf(['package-lock.json']);
  if (existsSync(installStamp) && (await readFile(installStamp, 'utf8')) === wanted) return;
  if (!(await installedByHand())) {
    process.stderr.write('Installing packages …\n');
    const { run } = await import('./run.mjs');
    await run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
  }
  await mkdir(join(root, 'node_modules'), { recursive: true });
  await writeFile(installStamp, wanted);
}

/** True when somebody ran `npm ci` after the lock file changed: npm keeps a copy of what it installed. */
async function installedByHand() {
  const copy = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(copy)) return false;
  const [installed, locked] = await Promise.all(
    [copy, join(root, 'package-lock.json')].map(async (file) => JSON.parse(await readFile(file, 'utf8'))),
  );
  const versions = Object.entries(locked.packages).filter(([place, { optional }]) => place !== '' && !optional);
  return versions.every(([place, { version }]) => installed.packages[place]?.version === version);
}
