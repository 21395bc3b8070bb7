// Builds what is stale: the web application (dist/web), the server (dist/server) and the dump from which a new database starts.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { run } from './run.mjs';
import { hashOf, root } from './sources.mjs';

const stampFile = join(root, 'dist/.stamp');
const compressible = /\.(js|css|html|svg|json|txt|webmanifest)$/;

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
  if (!existsSync(join(root, 'vite.config.ts'))) return;
  await vite('vite.config.ts');
  await compressFiles(join(root, 'dist/web'));
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
    'warn',
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

/** Puts .br and .gz copies beside the files, so that the server compresses nothing while it serves. */
async function compressFiles(folder) {
  const brotli = promisify(brotliCompress);
  const zip = promisify(gzip);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compressible.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    if (content.length < 1024) continue;
    await writeFile(`${path}.br`, await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    await writeFile(`${path}.gz`, await zip(content, { level: 9 }));
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await build({ force: true });
