import { isId } from '#kernel/ids.ts';

/** The place in the order of the list after which a page begins. */
export interface PageMark {
  readonly score: number;
  readonly callableCents: number;
  readonly customerId: string;
}

/** Writes a place in the list as a short text for an address. */
export function markOf({ score, callableCents, customerId }: PageMark): string {
  return `${String(score)}_${String(callableCents)}_${customerId}`;
}

/** Reads such a text; null when it is none. */
export function markFrom(text: string): PageMark | null {
  const match = /^(-?\d{1,6})_(\d{1,16})_([0-9a-f-]{36})$/.exec(text);
  if (!match?.[3] || !isId(match[3])) return null;
  return { score: Number(match[1]), callableCents: Number(match[2]), customerId: match[3] };
}
