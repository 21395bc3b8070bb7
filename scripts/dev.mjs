// `npm run dev`: the server from source, started again when a file changes, and the web application with hot reload before it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './sources.mjs';

ensureInstalled();
const tool = (path) => join(root, 'node_modules', path);
const port = process.env.NAKOMEN_PORT ?? '3000';

const children = [
  start(
    [tool('tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'bin/nakomen.js', 'demo', '--keep', '--port', port],
    {
      NAKOMEN_FROM_SOURCE: '1',
    },
  ),
  start([tool('vite/bin/vite.js'), '--config', 'vite.config.ts'], { NAKOMEN_API: `http://127.0.0.1:${port}` }),
];

let ending = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
for (const child of children) child.on('exit', end);

function start(args, environment) {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
}

/** When one ends, or the person presses Ctrl-C, all end. */
function end() {
  if (ending) return;
  ending = true;
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
}
