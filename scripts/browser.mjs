import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const candidates = [
  process.env.NAKOMEN_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
];

/** The browser for the journeys: an installed Chrome, Chromium or Edge, else Playwright's own. `reason` says how to get one when there is none. */
export function findBrowser() {
  const installed = candidates.find((path) => path && existsSync(path));
  if (installed) return { path: installed, reason: '' };
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { path: own, reason: '' };
  return {
    path: null,
    reason:
      'no Chrome, Chromium or Edge found: install one (Debian: apt-get install chromium), run "npx playwright-core install chromium", or set NAKOMEN_BROWSER',
  };
}

/** Starts the browser without any traffic of its own. */
export async function launchBrowser() {
  const { path, reason } = findBrowser();
  if (!path) throw new Error(reason);
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
