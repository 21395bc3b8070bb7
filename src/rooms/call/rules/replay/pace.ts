import type { Utterance } from '#knowledge/language/conversation/heard.ts';

/** How fast a talk is played: as it was spoken, four times as fast, or all at once. */
export const paces = ['spoken', 'fast', 'at-once'] as const;
export type Pace = (typeof paces)[number];

const WORD_MS = 330;
const BREATH_MS = 500;
const LONGEST_MS = 20_000;

/** How long to wait before a turn is heard, in milliseconds: by its own times where it has them, otherwise by the number of its words. */
export function waitBefore(turn: Utterance, before: Utterance | undefined, pace: Pace): number {
  if (pace === 'at-once') return 0;
  const timed = turn.to !== undefined && (before === undefined || before.to !== undefined);
  const spoken = timed
    ? (turn.to ?? 0) - (before?.to ?? 0)
    : BREATH_MS + turn.text.split(/\s+/).filter((word) => word !== '').length * WORD_MS;
  const ms = Math.min(LONGEST_MS, Math.max(0, spoken));
  return pace === 'fast' ? Math.round(ms / 4) : ms;
}
