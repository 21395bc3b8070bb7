import { randomFillSync } from 'node:crypto';
import type { Instant } from '#kernel/dates.ts';
import { epochMilliseconds } from '#kernel/dates.ts';
import { type Id, id, uuid7 } from '#kernel/ids.ts';

const words = new Uint32Array(256);
let used = words.length;

function randomWord(): number {
  if (used === words.length) {
    randomFillSync(words);
    used = 0;
  }
  return words[used++] ?? 0;
}

const REMEMBERED_MOMENTS = 64;
const PER_MILLISECOND = 4096;
const madeAt = new Map<number, number>();

/**
 * Makes an id that sorts after the ids that this process made before for the same moment: 12 of the random bits count
 * (RFC 9562 §6.2, method 1), and after 4096 the time in the id runs a millisecond ahead.
 */
export function newIdAt<Noun extends string>(moment: Instant): Id<Noun> {
  const time = epochMilliseconds(moment);
  const before = madeAt.get(time) ?? 0;
  if (before === 0 && madeAt.size >= REMEMBERED_MOMENTS) madeAt.delete(madeAt.keys().next().value ?? time);
  madeAt.set(time, before + 1);
  let first = true;
  const counted = (): number => {
    const word = randomWord();
    if (!first) return word;
    first = false;
    return (before % PER_MILLISECOND) * 2 ** 20 + (word & 0xfffff);
  };
  return id(uuid7(time + Math.floor(before / PER_MILLISECOND), counted));
}
