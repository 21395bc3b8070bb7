/** True when one key becomes the other by one wrong, missing, extra or swapped sign; keys of fewer than five signs are never near. */
export function isNearNumber(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** True when the payer wrote the last part of a number ('00123' of 'INV-2026-00123'), at least four signs. */
export function isTailOf(written: string, number: string): boolean {
  return written.length >= 4 && written.length < number.length && number.endsWith(written);
}
