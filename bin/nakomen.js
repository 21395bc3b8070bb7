#!/usr/bin/env node
// Runs the built program; in a checkout whose sources are newer than the build (or were never built) it runs the sources.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/server/cli.js');
const stamp = join(root, 'dist/.stamp');
const source = join(root, 'src/app/cli/main.ts');
const runner = join(root, 'node_modules/tsx/dist/esm/api/index.mjs');

function newestChange(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
}

function buildIsStale() {
  if (!existsSync(built) || !existsSync(stamp)) return true;
  return existsSync(source) && existsSync(runner) && newestChange(join(root, 'src')) > statSync(stamp).mtimeMs;
}

async function loadMain() {
  // `npm run dev`: tsx runs this file already, and watches the sources.
  if (process.env.NAKOMEN_FROM_SOURCE === '1') return import(pathToFileURL(source).href);
  if (!buildIsStale()) return import(pathToFileURL(built).href);
  if (!existsSync(runner)) throw new Error('nakomen is not built yet: run "npm ci" and "npm run build" first');
  const { register } = await import(pathToFileURL(runner).href);
  register();
  return import(pathToFileURL(source).href);
}

const { main } = await loadMain();
process.exitCode = await main(process.argv.slice(2));
