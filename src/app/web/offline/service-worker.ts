import { answerFrom } from '#app/web/offline/answer-from.ts';

/** Addresses of the page and of the files that learning cards needs; the build puts them here. */
declare const KEPT_FILES: readonly string[];

/** What this file uses of the surroundings of a service worker; the types of pages do not know them. */
interface Surroundings {
  readonly location: { readonly origin: string };
  addEventListener(kind: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', hear: (event: Fetching) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const surroundings = globalThis as unknown as Surroundings;
const listed: readonly string[] = KEPT_FILES;
const files = new Set(listed);
/** One cache for each build: its files belong together. */
const cacheName = `nakomen ${hashOf(listed.join(' '))}`;
/** A network that takes longer than this to give the page is as good as none. */
const patienceMs = 4000;

surroundings.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(listed)));
});

surroundings.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)))),
  );
});

surroundings.addEventListener('fetch', (event) => {
  const from = answerFrom(event.request, surroundings.location.origin, files);
  if (from === 'kept') event.respondWith(keptOrFetched(event.request));
  if (from === 'network-or-page') event.respondWith(fetchedOrPage(event.request));
});

async function keptOrFetched(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(request.url)) ?? fetch(request);
}

async function fetchedOrPage(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const page = await cache.match('/');
  if (!page) return fetch(request);
  const late = new Promise<Response>((give) => setTimeout(() => give(page), patienceMs));
  const fetched = fetch(request).catch(() => page);
  return Promise.race([fetched, late]);
}

/** A short name for a text (FNV-1a, 32 bits). */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
