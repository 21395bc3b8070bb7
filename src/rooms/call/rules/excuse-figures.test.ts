import { expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { excuseFigures } from '#rooms/call/rules/excuse-figures.ts';

const at = (day: number) => instant(`2026-11-${day}T09:00:00Z`);

it('counts per excuse how often it was heard, what followed and what was kept', () => {
  expect(
    excuseFigures([
      { excuses: ['excuse_no_cash', 'excuse_no_cash'], endedAt: at(10), promises: ['kept', 'broken', 'running'] },
      { excuses: ['excuse_no_cash', 'excuse_in_batch'], endedAt: at(12), promises: ['partly_kept'] },
      { excuses: ['excuse_no_cash'], endedAt: at(11), promises: [] },
    ]),
  ).toEqual([
    { excuse: 'excuse_no_cash', heard: 3, promised: 2, judged: 3, kept: 1, lastHeardAt: at(12) },
    { excuse: 'excuse_in_batch', heard: 1, promised: 1, judged: 1, kept: 0, lastHeardAt: at(12) },
  ]);
});
