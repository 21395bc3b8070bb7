import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { type GoalProposal, goalOf } from '#rooms/call/rules/goal.ts';

const today = day('2026-11-20');
const friday = day('2026-11-27');
const later = day('2026-12-18');
const all = cents(100_000);
const proposal = (code: string, change: Partial<GoalProposal> = {}): GoalProposal => ({
  code,
  amountCents: all,
  payments: [{ day: today, amountCents: all }],
  lastDay: today,
  beyond: [],
  ...change,
});
const now = proposal('all-now');
const week = proposal('all-this-week', { payments: [{ day: friday, amountCents: all }], lastDay: friday });
const part = proposal('part-now', {
  payments: [
    { day: today, amountCents: cents(50_000) },
    { day: later, amountCents: cents(50_000) },
  ],
  lastDay: later,
});

describe('the goal of a call', () => {
  it('is all of it today, with the steps to fall back on', () => {
    expect(goalOf([now, week, part], { cause: null, disputedCents: 0 })).toEqual({
      code: 'all-today',
      amountCents: all,
      day: today,
      fallback: [
        { code: 'all-this-week', amountCents: all, firstCents: all, firstDay: friday, lastDay: friday, payments: 1 },
        { code: 'part-now', amountCents: all, firstCents: 50_000, firstDay: today, lastDay: later, payments: 2 },
      ],
    });
  });

  it('is what is not disputed when there is a complaint', () => {
    expect(goalOf([now], { cause: 'complaint', disputedCents: 5_000 })?.code).toBe('undisputed-today');
  });

  it('is this week for who waits for his own round of payments', () => {
    const goal = goalOf([now, week, part], { cause: 'process', disputedCents: 0 });
    expect(goal).toMatchObject({ code: 'all-this-week', day: friday });
    expect(goal?.fallback.map((step) => step.code)).toEqual(['part-now']);
    expect(goalOf([now, part], { cause: 'process', disputedCents: 0 })?.code).toBe('all-today');
  });

  it('falls back on nothing that is beyond the own limits', () => {
    expect(goalOf([now, { ...part, beyond: [{}] }], { cause: null, disputedCents: 0 })?.fallback).toEqual([]);
  });

  it('is nothing when there is nothing to ask for', () => {
    expect(goalOf([], { cause: null, disputedCents: 0 })).toBeNull();
  });
});
