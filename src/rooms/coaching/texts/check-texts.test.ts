import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayFrom } from '#kernel/dates.ts';
import { habitIds } from '#knowledge/language/review/habits.ts';
import { mistakeIds } from '#knowledge/language/review/mistakes.ts';
import { outcomeKinds } from '#knowledge/language/review/outcome.ts';
import { pointIds, verdictKinds } from '#knowledge/language/review/points/point.ts';
import { findIn, type Said } from '#rooms/coaching/rules/review.ts';
import { badWords, goodWords } from '#rooms/coaching/testing.ts';
import texts from '#rooms/coaching/texts.nl.ts';

const folder = join(import.meta.dirname, '../../../../examples/dialogues');
const calls: Said[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { turns: Said }).turns);
const day = dayFrom('2026-11-20');

describe('the texts of a review', () => {
  it('name every check and every mistake that a call can have', () => {
    const missing = new Set<string>();
    for (const said of [...calls, goodWords, badWords]) {
      const recorded = [{ kind: 'promise', day: '2026-11-27', amountCents: 1, followed: true } as const];
      const facts = { callDay: day ?? ('' as never), customer: null, openedBeforeMs: 1, recorded };
      const found = findIn(said, facts);
      for (const { id } of Object.values(found.checks).flat())
        if (!/^answered-\d+$/.test(id) && !(id in texts.check)) missing.add(id);
      for (const { reasons } of found.mistakes)
        if (!((reasons[0] ?? '') in texts.advice)) missing.add(reasons[0] ?? '');
    }
    expect([...missing]).toEqual([]);
  });

  it('name every point, verdict, mistake, habit and outcome', () => {
    expect(Object.keys(texts.point).sort()).toEqual([...pointIds].sort());
    expect(Object.keys(texts.tip).sort()).toEqual([...pointIds].sort());
    expect(Object.keys(texts.verdict).sort()).toEqual([...verdictKinds].sort());
    expect(Object.keys(texts.mistake).sort()).toEqual([...mistakeIds].sort());
    expect(Object.keys(texts.habit).sort()).toEqual([...habitIds].sort());
    for (const kind of outcomeKinds) expect(texts.outcome).toHaveProperty(kind);
  });
});
