import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A running server of the built program, as a process of its own. */
export interface BenchServer {
  readonly address: string;
  readonly pid: number;
  /** Milliseconds from starting the process to the first page that was answered with 200. */
  readonly untilPageMs: number;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const built = new URL('../dist/server/cli.js', import.meta.url);

/** Starts `nakomen …` from dist and waits until a page answers. */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  if (!existsSync(built)) throw new Error('build first: node scripts/build.mjs');
  const script = `import(${JSON.stringify(built.href)}).then(({ main }) => main(${JSON.stringify(args)})).then((status) => { process.exitCode = status; });`;
  return startProgram(['-e', script], environment);
}

/** Starts Node with these arguments, reads the address that it prints, and waits until a page answers. */
export async function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder = root,
): Promise<BenchServer> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NAKOMEN_REQUESTS_PER_MINUTE: '1000000', ...environment },
  });
  const address = await addressOf(child);
  for (;;) {
    const response = await fetch(address).catch(() => null);
    if (response?.status === 200) break;
    if (response) throw new Error(`${address} answered ${response.status}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    address,
    pid: child.pid as number,
    untilPageMs: performance.now() - start,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    let problems = '';
    child.stderr?.on('data', (piece: Buffer) => {
      problems += piece.toString();
    });
    child.stdout?.on('data', (piece: Buffer) => {
      output += piece.toString();
      const found = /Nakomen: (http:\S+)/.exec(output);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${problems.slice(-800)}`)));
  });
}

/** A signed-in person. */
export interface Visitor {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
}

/** Signs in and chooses the first administration. */
export async function signIn(address: string, email: string, password: string): Promise<Visitor> {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`no sign-in: ${response.status} ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const session = (await response.json()) as { administrations: { tenantId: string; name: string }[] };
  const administration = session.administrations[0];
  if (!administration) throw new Error('nobody is at home: no administration');
  const headers = { cookie, 'x-administration': administration.tenantId };
  const ask = async (path: string, init: RequestInit): Promise<unknown> => {
    const answer = await fetch(`${address}${path}`, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`);
    return JSON.parse(text) as unknown;
  };
  return {
    get: (path) => ask(path, { headers }),
    post: (path, body) =>
      ask(path, {
        method: 'POST',
        headers: { ...headers, origin: address, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}
