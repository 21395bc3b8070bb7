import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells two processes that had the same number apart; null where the system does not say. */
  readonly startedAt: string | null;
  readonly token: string;
  readonly released?: boolean;
}

const HEARTBEAT_MS = 5_000;
/** A holder on another machine (or in another container) that gave no sign for so long is taken for dead. */
const SILENCE_MS = 30_000;
const ours = new Set<string>();

/** The data directory is in use by another process. */
export class DataDirectoryInUse extends Error {
  constructor(directory: string, holder: Holder) {
    super(
      `the data directory ${directory} is in use by another process (number ${holder.pid} on ${holder.host}); ` +
        'stop that one first, or use another directory',
    );
    this.name = 'DataDirectoryInUse';
  }
}

/**
 * Takes the exclusive lock on a data directory. Lock files are numbered and numbers only rise: who makes the next number,
 * and still sees no higher one, holds the lock. So two processes that both find a dead holder cannot both take over.
 */
export async function lockDataDirectory(directory: string): Promise<{ release(): Promise<void> }> {
  await mkdir(directory, { recursive: true });
  const me: Holder = { pid: process.pid, host: hostname(), startedAt: startOf(process.pid), token: randomUUID() };
  // Known as ours from before the file is there: others in this process must not take it for one that was left behind.
  ours.add(me.token);
  try {
    return await take(directory, me);
  } catch (error) {
    ours.delete(me.token);
    throw error;
  }
}

async function take(directory: string, me: Holder): Promise<{ release(): Promise<void> }> {
  for (;;) {
    const highest = (await numbers(directory)).at(-1) ?? 0;
    if (highest > 0) {
      const holder = await holderOf(directory, highest);
      if (holder === 'gone') continue;
      if (await isAlive(holder, directory, highest)) throw new DataDirectoryInUse(directory, holder);
    }
    const mine = highest + 1;
    if (!(await make(directory, mine, me))) continue;
    if ((await numbers(directory)).at(-1) !== mine) {
      await rm(fileOf(directory, mine), { force: true });
      continue;
    }
    for (const old of await numbers(directory)) if (old < mine) await rm(fileOf(directory, old), { force: true });
    return hold(directory, mine, me);
  }
}

function hold(directory: string, number: number, me: Holder): { release(): Promise<void> } {
  const file = fileOf(directory, number);
  const beat = setInterval(() => {
    const now = new Date();
    // A heartbeat that fails shows itself as silence; there is nobody to tell it to here.
    utimes(file, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      ours.delete(me.token);
      // The file stays: numbers must rise, also after a release.
      await writeFile(file, JSON.stringify({ ...me, released: true }));
    },
  };
}

function fileOf(directory: string, number: number): string {
  return join(directory, `lock.${number}`);
}

async function numbers(directory: string): Promise<number[]> {
  const names = await readdir(directory);
  return names
    .flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** Makes a lock file with its content in one step; false when another was first. */
async function make(directory: string, number: number, me: Holder): Promise<boolean> {
  const draft = join(directory, `lock-${me.token}.draft`);
  await writeFile(draft, JSON.stringify(me));
  try {
    await link(draft, fileOf(directory, number));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function holderOf(directory: string, number: number): Promise<Holder | 'gone'> {
  try {
    return JSON.parse(await readFile(fileOf(directory, number), 'utf8')) as Holder;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'gone';
    // Cut off while it was being released: nobody holds it.
    if (error instanceof SyntaxError) return { pid: 0, host: '', startedAt: null, token: '', released: true };
    throw error;
  }
}

async function isAlive(holder: Holder, directory: string, number: number): Promise<boolean> {
  if (holder.released) return false;
  if (ours.has(holder.token)) return true;
  if (holder.host !== hostname()) {
    const { mtimeMs } = await stat(fileOf(directory, number));
    return Date.now() - mtimeMs < SILENCE_MS;
  }
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return holder.startedAt === null || holder.startedAt === startOf(holder.pid);
}

/** When a process started, as Linux counts it; null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
