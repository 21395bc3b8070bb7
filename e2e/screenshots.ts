import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../scripts/browser.mjs';
import { type DemoServer, newContext, signIn, startDemo, startEmpty } from './harness.ts';
import type { Scene } from './scene.ts';
import { scenesInside, scenesOutside } from './scenes.ts';

const folder = resolve(import.meta.dirname, '../screenshots');
const wanted = process.argv.slice(2);
const looks = [1440, 390].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width, theme })));

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
const [demo, empty] = await Promise.all([startDemo(), startEmpty()]);
try {
  const link = await invitationLink(browser, demo);
  for (const look of looks) {
    for (const scene of scenesOutside(empty.address, link)) await take(browser, demo, look, null, [scene]);
    for (const [role, scenes] of Object.entries(scenesInside))
      await take(browser, demo, look, role as keyof typeof scenesInside, scenes);
  }
} finally {
  await browser.close();
  await Promise.all([demo.stop(), empty.stop()]);
}

/** Shows scenes one after the other to one person (null: nobody signed in) and takes a picture of each. */
async function take(
  browser: Browser,
  server: DemoServer,
  look: (typeof looks)[number],
  role: 'collector' | 'admin' | null,
  scenes: readonly Scene[],
): Promise<void> {
  const asked = scenes.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  if (asked.length === 0) return;
  const height = look.width === 390 ? 844 : 900;
  const context = await newContext(browser, server, { width: look.width, height, colorScheme: look.theme });
  const page = await context.newPage();
  if (role) {
    await signIn(page, server, role);
    await page.waitForURL(/\/vandaag/);
  }
  for (const { name, show } of asked) {
    const file = `${name}-${String(look.width)}-${look.theme}.png`;
    try {
      await show(page);
      await settled(page);
      await page.screenshot({ path: join(folder, file) });
      process.stdout.write(`${file}\n`);
    } catch (error) {
      process.exitCode = 1;
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  await context.close();
}

/** Waits until nothing is being fetched and the fonts are there. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready.then(() => true)');
}

/** The link of an invitation that an admin makes. */
async function invitationLink(browser: Browser, server: DemoServer): Promise<string> {
  const context = await newContext(browser, server);
  const page = await context.newPage();
  await signIn(page, server, 'admin');
  await page.waitForURL(/\/vandaag/);
  await page.goto(page.url().replace(/vandaag.*/, 'beheer/mensen'));
  await page.getByRole('button', { name: 'Iemand uitnodigen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/e-mail/i).fill('nieuw@demo.example');
  await dialog.getByRole('button', { name: 'Link maken' }).click();
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue();
  await context.close();
  return link;
}
