import { describe, expect, it } from 'vitest';
import { type ContactPolicy, decidePolicy, defaultPolicy, samePolicy } from '#rooms/worklist/rules/contact-policy.ts';

const usual = defaultPolicy('NL');
const codeOf = (change: Partial<ContactPolicy>) => {
  const decision = decidePolicy({ ...usual, ...change }, 'NL');
  return decision.ok ? null : decision.refusal;
};

describe('when and how often customers are called', () => {
  it('is within the rules of the country when nobody sets anything', () => {
    expect(usual).toEqual({
      weekdays: { from: '07:00', until: '20:00' },
      saturday: { from: '07:00', until: '20:00' },
      mostTalksPerWeek: 3,
      mostTriesPerDay: 2,
      bankWorkingDays: 3,
    });
    expect(codeOf({})).toBeNull();
  });

  it('may be narrower, not wider, and runs forward', () => {
    expect(codeOf({ weekdays: { from: '09:00', until: '17:30' }, saturday: null })).toBeNull();
    expect(codeOf({ weekdays: { from: '06:30', until: '17:30' } })).toMatchObject({ code: 'hours-too-wide' });
    expect(codeOf({ saturday: { from: '10:00', until: '20:30' } })).toMatchObject({
      code: 'hours-too-wide',
      field: 'saturday',
      until: '20:00',
    });
    expect(codeOf({ weekdays: { from: '17:00', until: '09:00' } })).toMatchObject({ code: 'hours-upside-down' });
  });

  it('is the same when all of it is', () => {
    expect(samePolicy(usual, { ...usual, weekdays: { ...usual.weekdays } })).toBe(true);
    expect(samePolicy(usual, { ...usual, saturday: null })).toBe(false);
    expect(samePolicy(usual, { ...usual, mostTriesPerDay: 1 })).toBe(false);
  });
});
