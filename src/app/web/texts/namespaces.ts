/** Texts of one namespace: words by key, nested. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The texts of rooms, found by their paths ('…/rooms/call/texts.nl.ts' is namespace `call`). */
export function withRooms(files: Readonly<Record<string, Texts>>): Record<string, Texts> {
  const all: Record<string, Texts> = {};
  for (const [path, texts] of Object.entries(files)) {
    const room = /rooms\/([^/]+)\//.exec(path)?.[1];
    if (room) all[room] = texts;
  }
  return all;
}

/** The paths of all words, nested keys joined with a dot, in order. */
export function keysOf(texts: Texts, before = ''): string[] {
  return Object.entries(texts)
    .flatMap(([key, value]) => (typeof value === 'string' ? [`${before}${key}`] : keysOf(value, `${before}${key}.`)))
    .sort();
}

/** The variables that a text uses: '{{amountCents, money}}' uses amountCents. */
export function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*-?\s*([\w.]+)/g)].map((match) => match[1] ?? ''))].sort();
}
