import { describe, expect, it } from 'vitest';
import type { CheckMark, Verdict } from '#knowledge/language/review/points/point.ts';
import {
  checkPolicy,
  forAllPoints,
  type Policy,
  samePolicy,
  scoreBy,
  usualPolicy,
  verdictsBy,
  withOverrules,
} from '#rooms/coaching/rules/policy.ts';

const mark = (answer: CheckMark['answer'], change: Partial<CheckMark> = {}): CheckMark => ({
  id: 'a',
  answer,
  weight: 1,
  required: false,
  vital: false,
  ...change,
});
const checks = (answers: readonly CheckMark[]) => forAllPoints((id) => (id === 'lead' ? answers : []));
const leadBy = (answers: readonly CheckMark[], change: Partial<Policy['lead']> = {}): Verdict =>
  verdictsBy({ ...usualPolicy, lead: { ...usualPolicy.lead, ...change } }, checks(answers)).lead;

describe('a verdict', () => {
  it('follows from the share of checks and the thresholds', () => {
    const three = [mark('yes'), mark('yes'), mark('no')];
    expect(leadBy(three)).toBe('partly');
    expect(leadBy(three, { goodFrom: 60 })).toBe('good');
    expect(leadBy(three, { goodFrom: 90, partlyFrom: 70 })).toBe('missed');
    expect(leadBy([mark('yes'), mark('yes'), mark('yes'), mark('yes'), mark('no')])).toBe('good');
    expect(leadBy([mark('not_observable')])).toBe('not_observable');
  });

  it('is never good without a required check, and missed without a vital one', () => {
    const many = Array.from({ length: 9 }, () => mark('yes'));
    expect(leadBy([...many, mark('no', { required: true })])).toBe('partly');
    expect(leadBy([...many, mark('no', { vital: true })])).toBe('missed');
  });
});

describe('the score', () => {
  const given = (verdicts: Partial<Record<keyof Policy, Verdict>>, policy = usualPolicy) =>
    scoreBy(
      policy,
      withOverrules(
        forAllPoints(() => 'not_observable' as const),
        verdicts,
      ),
    );

  it('is the share of points times ten, partly half, unseen left out', () => {
    expect(given({ lead: 'good', summary: 'partly', excuses: 'missed' })).toEqual({ tenths: 50, seen: 3 });
    expect(given({ lead: 'good', summary: 'partly' })).toEqual({ tenths: 75, seen: 2 });
    expect(given({ lead: 'good', summary: 'good', excuses: 'missed' })).toEqual({ tenths: 67, seen: 3 });
    expect(given({})).toEqual({ tenths: null, seen: 0 });
  });

  it('weighs points, and leaves out those that do not count', () => {
    const heavy = { ...usualPolicy, lead: { ...usualPolicy.lead, weight: 3 } };
    expect(given({ lead: 'good', summary: 'missed' }, heavy)).toEqual({ tenths: 75, seen: 2 });
    const without = { ...usualPolicy, lead: { ...usualPolicy.lead, counts: false } };
    expect(given({ lead: 'good', summary: 'missed' }, without)).toEqual({ tenths: 0, seen: 1 });
  });
});

describe('a policy', () => {
  it('needs thresholds in order and a point that counts', () => {
    expect(checkPolicy(usualPolicy)).toBeNull();
    expect(checkPolicy({ ...usualPolicy, lead: { ...usualPolicy.lead, partlyFrom: 80 } })).toEqual({
      code: 'thresholds-crossed',
      point: 'lead',
    });
    expect(checkPolicy(forAllPoints((id) => ({ ...usualPolicy[id], counts: false })))).toEqual({
      code: 'nothing-counts',
    });
  });

  it('is the same when every part is', () => {
    expect(samePolicy(usualPolicy, { ...usualPolicy })).toBe(true);
    expect(samePolicy(usualPolicy, { ...usualPolicy, smile: { ...usualPolicy.smile, weight: 2 } })).toBe(false);
  });
});
