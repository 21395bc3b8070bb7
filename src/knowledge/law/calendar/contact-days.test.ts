import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { contactAllowedOn, contactHours } from '#knowledge/law/calendar/contact-days.ts';

describe('contact with a customer', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11-21', true],
    ['2026-11-22', false],
    ['2026-04-27', false],
    ['2026-05-15', false],
    ['2026-04-03', false],
    ['2026-05-01', true],
  ])('in the Netherlands on %s: %s', (text, allowed) => {
    expect(contactAllowedOn(day(text))).toBe(allowed);
  });

  it('follows the Belgian holidays for Belgian customers', () => {
    expect(contactAllowedOn(day('2026-07-21'), 'BE')).toBe(false);
    expect(contactAllowedOn(day('2026-04-27'), 'BE')).toBe(true);
  });

  it('is possible from seven to eight', () => {
    expect(contactHours).toEqual({ from: '07:00', until: '20:00' });
  });
});
