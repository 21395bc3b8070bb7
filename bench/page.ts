/**
 * What a browser transfers for the first page (signing in) and for the first working page after it, in a fresh profile.
 * Run: `npm run bench -- page`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../scripts/browser.mjs';
import { report } from './figures.ts';
import { startServer } from './server.ts';

const GOAL_BYTES = 250_000;
const parent = await mkdtemp(join(tmpdir(), 'nakomen-bench-'));
const server = await startServer(['demo', '--keep', '--port', '0', '--data', join(parent, 'data')]);
const browser = await launchBrowser();
try {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  let transferred: { kind: string; bytes: number }[] = [];
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    transferred.push({ kind: kinds.get(requestId) ?? 'Other', bytes: encodedDataLength }),
  );
  const measured = (): { total: number; text: string } => {
    const total = transferred.reduce((sum, { bytes }) => sum + bytes, 0);
    const byKind = new Map<string, number>();
    for (const { kind, bytes } of transferred) byKind.set(kind, (byKind.get(kind) ?? 0) + bytes);
    const parts = [...byKind].sort((a, b) => b[1] - a[1]).map(([kind, bytes]) => `${kind.toLowerCase()} ${kb(bytes)}`);
    const text = `${parts.join(', ')}; ${transferred.length} requests`;
    transferred = [];
    return { total, text };
  };

  /** Waits until nothing came over the network for a while. */
  const quiet = async (): Promise<void> => {
    for (let before = -1; before !== kinds.size; ) {
      before = kinds.size;
      await page.waitForTimeout(1500);
    }
  };

  await page.goto(server.address);
  await quiet();
  const first = measured();
  await page.locator('input[type=email]').fill('sanne@demo.example');
  await page.locator('input[type=password]').fill('nakomen-demo');
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/a\//);
  await quiet();
  const second = measured();

  await report(
    'page',
    'Bytes over the network as Chromium counts them (compressed bodies with their headers), empty cache.',
    [
      {
        figure: 'first page load (signing in)',
        value: kb(first.total),
        goal: '< 250 kB',
        met: first.total < GOAL_BYTES,
        why: first.text,
      },
      { figure: 'then the worklist, after signing in', value: kb(second.total), why: second.text },
      {
        figure: 'both together',
        value: kb(first.total + second.total),
        why: 'a signed-in person who comes back has most of it in the cache',
      },
    ],
  );
} finally {
  await browser.close();
  await server.stop();
  await rm(parent, { recursive: true, force: true });
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
