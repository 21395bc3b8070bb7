import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder with the built web application; null when it was not built. From source this file is src/app/places.ts, in the bundle all lies in dist/server. */
export function webFolder(): string | null {
  const place = import.meta.url.endsWith('.ts') ? '../../dist/web' : '../web';
  const path = fileURLToPath(new URL(place, import.meta.url));
  return existsSync(path) ? path : null;
}
