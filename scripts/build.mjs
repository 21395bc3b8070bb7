// Builds what is stale: the web application (dist/web), the server (dist/server) and the dump from which a new database starts.

import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from './run.mjs';
import { hashOf, root } from './sources.mjs';

const stampFile = join(root, 'dist/.stamp');

/** Builds; `force` does it even when nothing changed. Gives true when something was built. */
export async function build({ force = false, quiet = false } = {}) {
  const hash = await hashOf([
    'src',
    'package-lock.json',
    'package.json',
    'vite.config.ts',
    'vite.server.config.ts',
    'tsconfig.base.json',
  ]);
  const complete = ['dist/server/cli.js', 'dist/web/index.html'].every((file) => existsSync(join(root, file)));
  if (!force && complete && existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === hash) return false;
  await rm(stampFile, { force: true });
  if (!quiet) process.stderr.write('Building Nakomen …\n');
  await Promise.all([buildWeb(), buildServer()]);
  await writeFile(stampFile, hash);
  return true;
}

async function buildWeb() {
  await vite('vite.config.ts');
}

async function buildServer() {
  await vite('vite.server.config.ts');
  const server = join(root, 'dist/server');
  await copyMigrations(join(server, 'migrations'));
  await placeFirstBootDump(server);
}

function vite(config) {
  return run(process.execPath, [
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    config,
    '--logLevel',
    'error',
  ]);
}

async function copyMigrations(target) {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.sql') && basename(entry.parentPath) === 'migrations') {
      await cp(join(entry.parentPath, entry.name), join(target, entry.name));
    }
  }
}

/** The dump only changes with the migrations and the job queue's own tables, so it is kept between builds. */
async function placeFirstBootDump(server) {
  const hash = await hashOf([
    'dist/server/migrations',
    'node_modules/pg-boss/package.json',
    'node_modules/@electric-sql/pglite/package.json',
  ]);
  const kept = join(root, `.cache/first-boot-${hash.slice(0, 16)}.tgz`);
  if (!existsSync(kept)) await run(process.execPath, [join(server, 'first-boot.js'), kept]);
  await cp(kept, join(server, 'first-boot.tgz'));
}

if (process.argv[1] === new URL(import.meta.url).pathname) await build({ force: true });
