import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../scripts/browser.mjs';

const root = resolve(import.meta.dirname, '..');

/** A server with a fresh demo in a data folder of its own. */
export interface DemoServer {
  readonly address: string;
  readonly accounts: ReadonlyMap<'collector' | 'coach' | 'admin', string>;
  readonly password: string;
  stop(): Promise<void>;
}

/** Starts the built program on a free port, on a copy of a demo that is made once for each build and day, and waits until it prints its address. */
export async function startDemo(): Promise<DemoServer> {
  const folder = await mkdtemp(join(tmpdir(), 'nakomen-e2e-'));
  const data = join(folder, 'data');
  await cp(await madeDemo(), data, { recursive: true });
  const { child, printed } = await startProgram(data);
  const address = /Nakomen: (http\S+)/.exec(printed)?.[1];
  const password = /password\s+(\S+)/.exec(printed)?.[1];
  if (!address || !password) throw new Error(`the demo did not say where it is:\n${printed}`);
  const accounts = new Map(
    (['collector', 'coach', 'admin'] as const).map((role) => [
      role,
      new RegExp(`${role}\\s+(\\S+@\\S+)`).exec(printed)?.[1] ?? '',
    ]),
  );
  return {
    address,
    accounts,
    password,
    stop: async () => {
      await endProgram(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of a demo of this build and day, made when it is not there yet. */
async function madeDemo(): Promise<string> {
  const build = createHash('sha256')
    .update(await readFile(join(root, 'dist/.stamp')))
    .update(new Date().toISOString().slice(0, 10))
    .digest('hex');
  const folder = join(root, '.cache', `demo-${build.slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  for (const old of (await readdir(join(root, '.cache'))).filter((name) => name.startsWith('demo-'))) {
    await rm(join(root, '.cache', old), { recursive: true, force: true });
  }
  const making = `${folder}.making`;
  await rm(making, { recursive: true, force: true });
  const { child } = await startProgram(making);
  await endProgram(child);
  await rename(making, folder);
  return folder;
}

/** Starts an installation that nobody has set up yet. */
export async function startEmpty(): Promise<Pick<DemoServer, 'address' | 'stop'>> {
  const folder = await mkdtemp(join(tmpdir(), 'nakomen-e2e-'));
  const { child, printed } = await startProgram(join(folder, 'data'), ['serve'], '/inrichten');
  return {
    address: /Nakomen: (http\S+)/.exec(printed)?.[1] ?? '',
    stop: async () => {
      await endProgram(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startProgram(
  data: string,
  command: readonly string[] = ['demo', '--keep'],
  until = 'Ctrl-C',
): Promise<{ child: ChildProcess; printed: string }> {
  const child = spawn(process.execPath, ['bin/nakomen.js', ...command, '--data', data, '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: '' },
  });
  return { child, printed: await untilPrinted(child, until) };
}

/** So long may the program take to end; it takes less than a second. */
const LONGEST_END_MS = 60_000;

async function endProgram(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', (_status, signal) => done(signal)));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_END_MS);
  const signal = await ended;
  clearTimeout(late);
  if (signal === 'SIGKILL') throw new Error(`the server did not end within ${LONGEST_END_MS / 1000} seconds`);
}

async function untilPrinted(child: ChildProcess, words: string): Promise<string> {
  let printed = '';
  return new Promise((done, failed) => {
    child.stdout?.on('data', (piece: Buffer) => {
      printed += piece.toString();
      if (printed.includes(words)) done(printed);
    });
    child.once('exit', (status) => failed(new Error(`the server ended with status ${status}:\n${printed}`)));
  });
}

/** A journey's browser, server and way of telling what it does. */
export interface Journey {
  readonly server: DemoServer;
  readonly browser: Browser;
  readonly page: Page;
  /** Does a step of the story; a failure names it and leaves a picture. */
  step(words: string, act: () => Promise<void>): Promise<void>;
  /** Checks the screen for accessibility: no serious or critical finding (WCAG 2.2 A and AA). */
  accessible(screen: string): Promise<void>;
}

/** Runs a journey from start to end; sets the exit status. Console errors and failed requests of the page fail it as well. */
export async function journey(name: string, tell: (journey: Journey) => Promise<void>): Promise<void> {
  const [server, browser] = await Promise.all([startDemo(), launchBrowser()]);
  const context = await newContext(browser, server);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error on the page: ${error.message}`));
  page.on('console', (message) => {
    // A journey that cuts the connection itself hears of it here.
    if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text()))
      troubles.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== server.address && !['data:', 'blob:'].includes(protocol))
      troubles.push(`loaded from elsewhere: ${request.url()}`);
  });
  try {
    await tell({
      server,
      browser,
      page,
      step: async (words, act) => {
        try {
          await act();
          process.stdout.write(`  ✓ ${words}\n`);
        } catch (error) {
          const picture = join(tmpdir(), `nakomen-${name}-failed.png`);
          await page
            .screenshot({ path: picture })
            .catch((problem: unknown) => process.stderr.write(`no picture: ${String(problem)}\n`));
          process.stdout.write(`  ✗ ${words} (picture: ${picture})\n`);
          throw error;
        }
      },
      accessible: (screen) => checkAccessibility(page, screen),
    });
    if (troubles.length > 0) throw new Error(`the journey passed, but:\n${troubles.join('\n')}`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    if (troubles.length > 0) process.stderr.write(`${troubles.join('\n')}\n`);
    process.exitCode = 1;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A browser window of its own, in Dutch, of a desktop unless said otherwise. */
export async function newContext(
  browser: Browser,
  server: Pick<DemoServer, 'address'>,
  options: { readonly width?: number; readonly height?: number; readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: server.address,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  return context;
}

async function checkAccessibility(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  if (serious.length === 0) return;
  const told = serious.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n    ${nodes.map((node) => `${node.target.join(' ')} — ${node.failureSummary ?? ''}`).join('\n    ')}`,
  );
  throw new Error(`${screen} is not accessible:\n  ${told.join('\n  ')}`);
}

/** Signs in with an account of the demo and waits for the first screen. */
export async function signIn(page: Page, server: DemoServer, role: 'collector' | 'coach' | 'admin'): Promise<void> {
  await page.goto('/');
  await page.getByLabel(/e-mail/i).fill(server.accounts.get(role) ?? '');
  await page.getByLabel(/wachtwoord/i).fill(server.password);
  await page.keyboard.press('Enter');
}
