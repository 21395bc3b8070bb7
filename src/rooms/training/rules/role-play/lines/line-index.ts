import { allLines } from '#rooms/training/rules/role-play/lines/all.ts';

let index: ReadonlyMap<string, readonly string[]> | null = null;

/** Texts of all lines under "move region manner" or, for those in any manner, "move region"; made at first use. */
export function lineIndex(): ReadonlyMap<string, readonly string[]> {
  if (index) return index;
  const made = new Map<string, string[]>();
  for (const { move, region, manner, text } of allLines) {
    const key = manner === null ? `${move} ${region}` : `${move} ${region} ${manner}`;
    const texts = made.get(key);
    if (texts) texts.push(text);
    else made.set(key, [text]);
  }
  index = made;
  return index;
}
