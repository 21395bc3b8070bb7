import { epochMilliseconds } from '#kernel/dates.ts';
import { type Id, id, uuid7 } from '#kernel/ids.ts';
import { machineNow } from '#ui/clock.ts';

/** A whole number below 2^32 by chance; also where the page is not served over HTTPS. */
export function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** An id made in the browser, so that saving twice makes one thing. */
export function newId<Noun extends string>(): Id<Noun> {
  return id<Noun>(uuid7(epochMilliseconds(machineNow()), chance));
}
