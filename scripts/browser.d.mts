import type { Browser } from 'playwright-core';

export function findBrowser(): { path: string | null; reason: string };
export function launchBrowser(): Promise<Browser>;
