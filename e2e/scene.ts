import type { Page } from 'playwright-core';

/** A screen to take a picture of: its name and how to come there. */
export interface Scene {
  readonly name: string;
  readonly show: (page: Page) => Promise<unknown>;
}

/** Goes to a place of the demo administration. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`/a/veldhuis-technische-groothandel/${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}
