import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { contactRules, noContactOn } from '#knowledge/law/calendar/contact-days.ts';

describe('days without contact', () => {
  it.each([
    ['2026-11-20', null],
    ['2026-11-21', null],
    ['2026-11-22', 'sunday'],
    ['2026-04-27', 'kings-day'],
    ['2026-05-15', 'designated-day'],
    ['2026-04-03', 'good-friday'],
    ['2026-05-01', null],
  ])('in the Netherlands %s: %s', (text, why) => {
    expect(noContactOn(day(text), contactRules.NL.calendar)).toBe(why);
  });

  it('follow the Belgian holidays for Belgian customers', () => {
    expect(noContactOn(day('2026-07-21'), contactRules.BE.calendar)).toBe('belgian-national-day');
    expect(noContactOn(day('2026-04-27'), contactRules.BE.calendar)).toBeNull();
  });
});

describe('the rules of contact', () => {
  it('are possible from seven to eight', () => {
    for (const { hours } of Object.values(contactRules)) expect(hours).toMatchObject({ from: '07:00', until: '20:00' });
  });

  it('name a source, and say what nobody has checked: how often, and all of Belgium', () => {
    for (const rules of Object.values(contactRules)) {
      for (const part of [rules.days, rules.hours, rules.frequency]) expect(part.source.length).toBeGreaterThan(10);
    }
    expect(contactRules.NL.hours.review).toBe(false);
    expect(
      [contactRules.NL.frequency, contactRules.BE.frequency, contactRules.BE.hours].map((part) => part.review),
    ).toEqual([true, true, true]);
  });
});
