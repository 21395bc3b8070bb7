import { type ExitStatus, Refused, type Terminal } from '#app/cli/command.ts';
import type { Application } from '#app/server/application.ts';
import { buildApplicationServer, listen } from '#app/server/start.ts';

/** Serves the web application until the person or the system asks to end; then closes web, jobs and database, in that order. */
export async function serveUntilEnd(
  application: Application,
  terminal: Terminal,
  greet: (address: string) => Promise<void>,
): Promise<ExitStatus> {
  const { config } = application;
  try {
    const server = await buildApplicationServer(application);
    try {
      const address = await listen(server, config.host, config.port).catch((error: unknown) =>
        refuseAddress(error, config.host, config.port),
      );
      await greet(config.publicUrl ?? address);
      await untilAborted(terminal.ended);
    } finally {
      await server.close();
    }
  } finally {
    await application.close();
  }
  return 0;
}

function refuseAddress(error: unknown, host: string, port: number): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    throw new Refused(`port ${port} and the ones after it are taken; give another one with --port`);
  if (code === 'EACCES')
    throw new Refused(`this account may not listen on port ${port}; give one above 1023 with --port`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new Refused(`this machine has no address ${host}`);
  throw error;
}

/** Resolves when the signal is given. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
