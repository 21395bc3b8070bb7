// `npm start`: from a fresh clone to a demo in the browser. Installs and builds what is stale, then serves.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { root } from './sources.mjs';

const LEAST_NODE = [20, 19];

checkNode();
process.chdir(root);
ensureInstalled();
// Only now: building uses packages.
const { build } = await import('./build.mjs');
await build();
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
