import { describe, expect, it } from 'vitest';
import { addDays, day } from '#kernel/dates.ts';
import { adjusted, expectationBy, fewestAlike } from '#rooms/coaching/rules/trend/adjust.ts';
import { costsOfMistakes, type JudgedCall, keptOf } from '#rooms/coaching/rules/trend/costs.ts';
import { type CallShowing, development } from '#rooms/coaching/rules/trend/development.ts';
import { type Difficulty, difficultyOf } from '#rooms/coaching/rules/trend/difficulty.ts';
import { estimateOf } from '#rooms/coaching/rules/trend/estimate.ts';
import { skillsOfCall } from '#rooms/coaching/rules/trend/skills-of-call.ts';
import { lastWeeks, mondayOf } from '#rooms/coaching/rules/trend/weeks.ts';

const today = day('2026-11-20');
const easy: Difficulty = { cause: 'oversight', late: 'month', broken: 'none', amount: 'small' };
const hard: Difficulty = { cause: 'cannot_pay', late: 'older', broken: 'more', amount: 'large' };
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

it('weeks begin on Monday, the last one holds today', () => {
  expect(mondayOf(day('2026-11-22'))).toBe('2026-11-16');
  const weeks = lastWeeks(today);
  expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([12, '2026-08-31', '2026-11-16']);
});

it('a call is as hard as its cause, age, broken promises and amount', () => {
  const facts = {
    callDay: today,
    cause: 'cannot_pay',
    oldestDue: addDays(today, -91),
    openCents: 500_000,
    brokenBefore: 2,
  };
  expect(difficultyOf(facts)).toEqual(hard);
  expect(difficultyOf({ ...facts, cause: null, oldestDue: null, openCents: null, brokenBefore: 0 })).toEqual({
    cause: 'unknown',
    late: 'unknown',
    broken: 'none',
    amount: 'unknown',
  });
  expect(difficultyOf({ ...facts, oldestDue: addDays(today, -90), openCents: 49_999, brokenBefore: 1 })).toMatchObject({
    late: 'quarter',
    amount: 'small',
    broken: 'one',
  });
});

describe('adjusting for difficulty', () => {
  const calls = [
    ...times(fewestAlike, { difficulty: easy, value: 0.9 }),
    ...times(fewestAlike, { difficulty: hard, value: 0.5 }),
  ];

  it('expects of a call what calls like it give', () => {
    const expectedOf = expectationBy(calls);
    expect(expectedOf(easy)).toBeCloseTo(0.9, 10);
    expect(expectedOf(hard)).toBeCloseTo(0.5, 10);
    // Too few alike: wider company, here those with the same cause.
    expect(expectedOf({ ...hard, late: 'month' })).toBeCloseTo(0.5, 10);
    expect(expectedOf({ ...hard, cause: 'process' })).toBeCloseTo(0.7, 10);
  });

  it('gives who has only hard calls and does average in them the mean of the team', () => {
    expect(adjusted(estimateOf(10, 20), 0.5, 0.7)?.mean).toBeCloseTo(0.7, 10);
    expect(adjusted(estimateOf(18, 20), 0.5, 0.7)?.mean).toBe(1);
    expect(adjusted(estimateOf(0, 20), 0, 0)).toBeNull();
  });
});

describe('the skills of a call', () => {
  const found = {
    shares: { silence: 0.5, summary: 0, individual: null },
    automatic: { summary: 'missed' },
    verdicts: { summary: 'missed' },
    mistakes: ['no_probing'],
    habits: [
      { id: 'avoids_must', kept: true },
      { id: 'avoids_why', kept: false },
    ],
    outcomeKind: 'promise',
  } as const;
  const value = (facts: Parameters<typeof skillsOfCall>[0], skill: string) =>
    skillsOfCall(facts).find((one) => one.skill === skill)?.value;

  it('follow from points, mistakes and habits', () => {
    expect(value(found, 'silence')).toBe(0.5);
    expect(value(found, 'summary')).toBe(0);
    expect(value(found, 'probing')).toBe(0);
    expect(value(found, 'argument')).toBe(0.5);
    expect(value(found, 'empathy')).toBeUndefined();
  });

  it('follow from what a coach says where he judged otherwise', () => {
    expect(value({ ...found, verdicts: { summary: 'good' } }, 'summary')).toBe(1);
    expect(value({ ...found, verdicts: { summary: 'not_observable' } }, 'summary')).toBeUndefined();
  });
});

describe('how a skill develops', () => {
  const call = (userId: string, value: number, back = 0, difficulty = easy): CallShowing => ({
    userId,
    day: addDays(today, -back),
    difficulty,
    skills: [{ skill: 'probing', value }],
  });
  const of = (calls: readonly CallShowing[], userId: string | null = 'a') => {
    const found = development({ calls, training: [] }, lastWeeks(today), userId).find((one) => one.skill === 'probing');
    if (!found) throw new Error('every skill is there');
    return found;
  };

  it('says nothing with fewer than eight calls, not of single weeks either', () => {
    const few = of(times(7, call('a', 1)));
    expect(few).toMatchObject({ calls: { n: 7, whole: null }, adjusted: null });
    expect(few.calls.weeks.every((week) => week.figure === null)).toBe(true);
  });

  it('draws the weeks with three or more, and leaves out what is older than twelve weeks', () => {
    const found = of([...times(6, call('a', 1)), ...times(2, call('a', 0, 7)), ...times(9, call('a', 0, 90))]);
    expect(found.calls).toMatchObject({ n: 8, whole: { mean: 0.75 } });
    expect(found.calls.weeks.at(-1)?.figure).toMatchObject({ n: 6, mean: 1 });
    expect(found.calls.weeks.at(-2)?.figure).toBeNull();
  });

  it('is the same for who does the same with harder calls as the others do with them', () => {
    const found = of([
      ...times(20, call('b', 0.9)),
      ...times(20, call('b', 0.4, 0, hard)),
      ...times(20, call('a', 0.4, 0, hard)),
    ]);
    expect(found.calls.whole?.mean).toBeCloseTo(0.4, 10);
    expect(found.adjusted?.mean).toBeCloseTo(found.team?.mean ?? 0, 10);
    expect(found.expected).toBeCloseTo(0.4, 10);
  });

  it('keeps training apart from calls', () => {
    const training = times(8, { userId: 'a', day: today, skill: 'probing' as const, value: 0.5 });
    const found = development({ calls: [], training }, lastWeeks(today), 'a').find((one) => one.skill === 'probing');
    expect(found).toMatchObject({ calls: { n: 0, whole: null }, training: { n: 8, whole: { mean: 0.5 } } });
  });
});

describe('what a mistake goes with', () => {
  const call = (kept: boolean | null, ...mistakes: JudgedCall['mistakes']): JudgedCall => ({ kept, mistakes });

  it('is the difference in kept promises, only with enough on both sides', () => {
    const without = [...times(8, call(true)), ...times(2, call(false))];
    const withIt = [...times(4, call(true, 'no_probing')), ...times(6, call(false, 'no_probing'))];
    const [first, second] = costsOfMistakes([
      ...without,
      ...withIt,
      call(null, 'no_probing'),
      call(false, 'kicking_after'),
    ]);
    expect(first).toMatchObject({
      mistake: 'no_probing',
      calls: 11,
      kept: { with: { n: 10, mean: 0.4 }, without: { n: 11 } },
    });
    expect(first?.kept?.lost.difference).toBeCloseTo(8 / 11 - 0.4, 10);
    expect(second).toMatchObject({ mistake: 'kicking_after', calls: 1, kept: null });
  });

  it('counts a call as kept when none of its promises failed', () => {
    expect(keptOf([])).toBeNull();
    expect(keptOf(['running', 'withdrawn'])).toBeNull();
    expect(keptOf(['kept', 'running'])).toBe(true);
    expect(keptOf(['kept', 'partly_kept'])).toBe(false);
  });
});
