import { assert } from '#kernel/assert.ts';

/** A UUID that names one kind of thing; ids of different nouns cannot be mixed up. */
export type Id<Noun extends string> = string & { readonly __brand: Noun };

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a UUID in lower case. */
export function isId(text: string): boolean {
  return PATTERN.test(text);
}

/** Brands a UUID; throws when the text is not one. */
export function id<Noun extends string>(text: string): Id<Noun> {
  assert(isId(text), `not an id: ${text}`);
  return text as Id<Noun>;
}

/**
 * A UUID of version 7 (RFC 9562 §5.7): 48 bits of time in milliseconds, then 74 random bits, so that ids sort by time of
 * making. `random` gives whole numbers below 2^32.
 */
export function uuid7(epochMs: number, random: () => number): string {
  const time = epochMs.toString(16).padStart(12, '0');
  const a = random().toString(16).padStart(8, '0');
  const b = random().toString(16).padStart(8, '0');
  const c = random().toString(16).padStart(8, '0');
  const variant = ((Number.parseInt(b.slice(0, 1), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(0, 3)}-${variant}${b.slice(1, 4)}-${a.slice(3)}${b.slice(4)}${c.slice(0, 3)}`;
}
