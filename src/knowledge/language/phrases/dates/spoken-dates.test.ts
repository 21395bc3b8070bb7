import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

/** Dates as one day, 'from..to' or, for a deadline, '..to'. */
function shown(text: string, callDate = '2026-11-18'): string {
  return readPhrases(text, day(callDate))
    .dates.map(({ from, to, kind }) => (kind === 'deadline' ? `..${to}` : from === to ? from : `${from}..${to}`))
    .join(' ');
}

// The call is on Wednesday 18 November 2026.
describe('halves of a period', () => {
  it.each([
    ['in de tweede helft van december', '2026-12-16..2026-12-31'],
    ['tweede helft december lukt het', '2026-12-16..2026-12-31'],
    ['de eerste helft van januari', '2027-01-01..2027-01-15'],
    ['in de eerste helft van de maand', '2026-12-01..2026-12-15'],
    ['de tweede helft van volgende week', '2026-11-26..2026-11-27'],
    ['de eerste helft van het eerste kwartaal', '2027-01-01..2027-02-15'],
    ['de tweede helft van volgend jaar', '2027-07-01..2027-12-31'],
  ])('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(readPhrases(text, day('2026-11-18')).amounts).toEqual([]);
  });

  it('leaves the half of the money alone', () => {
    const { dates, amounts } = readPhrases('nu de helft en de tweede helft december', day('2026-11-18'));
    expect(dates.map(({ text }) => text)).toEqual(['december']);
    expect(amounts.map(({ fraction }) => fraction)).toEqual([0.5, 0.5]);
    expect(shown('de tweede helft van het bedrag betaal ik vrijdag')).toBe('2026-11-20');
  });
});

describe('primo, medio, ultimo', () => {
  it.each([
    ['primo januari betaal ik', '2027-01-01'],
    ['medio januari', '2027-01-15'],
    ['per ultimo januari', '2027-01-31'],
    ['primo december', '2026-12-01'],
    ['primo november', '2027-11-01'],
  ])('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('ordinals in words', () => {
  it.each([
    ['de eenendertigste', '2026-12-31'],
    ['op de een en dertigste', '2026-12-31'],
    ['tegen de dertigste', '..2026-11-30'],
    ['maandag de vierentwintigste', '2026-11-24'],
    ['de vierentwintigste dinsdag dus', '2026-11-24'],
    ['de derde dinsdag', '2026-12-15'],
    ['de vierde vrijdag', '2026-11-27'],
    ['de eerste dinsdag', '2026-11-24'],
  ])('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('weekdays in two words, as a recogniser writes them', () => {
  it.each([
    ['ik betaal woens dag', '2026-11-25'],
    ['donder dagmiddag dan', '2026-11-19'],
    ['volgende week dins dag', '2026-11-24'],
    ['op vrij dag', '2026-11-20'],
    ['ik heb een vrij dag', ''],
    ['dat mag vrij, dag meneer', ''],
  ])('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('quotes what was written', () => {
    const text = 'ja eh woens dag lukt';
    const [found] = readPhrases(text, day('2026-11-18')).dates;
    expect(text.slice(found?.start, found?.end)).toBe('woens dag');
  });
});

describe('lengths of time beside a day', () => {
  it.each([
    ['twee weken voor kerst', '2026-12-11'],
    ['drie dagen voor de vijftiende', '2026-12-12'],
    ['een dag voor vrijdag', '2026-11-19'],
    ['in minder dan een week heeft u het', '..2026-11-25'],
    ['minder dan twee weken vanaf vandaag', '..2026-12-02'],
    ['meer dan twee weken na vandaag', '2026-12-02..null'],
    ['meer dan twee dagen voor gisteren', 'null..2026-11-15'],
    ['over twee vrijdagen', '2026-11-27'],
    ['twee vrijdagen vanaf nu', '2026-11-27'],
    ['een spreiding over vier vrijdagen', ''],
    ['vijftig per maand vanaf 1 december', '2026-12-01..null'],
  ])('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('periods', () => {
  it.each([
    ['de week na de volgende', '2026-11-30..2026-12-06'],
    ['de maand na de volgende', '2027-01-01..2027-01-31'],
    ['volgende werkweek', '2026-11-23..2026-11-27'],
    ['december twintigzesentwintig', '2026-12-01..2026-12-31'],
    ['juni negentiennegenennegentig', '1999-06-01..1999-06-30'],
    ['2027 het derde kwartaal', '2027-07-01..2027-09-30'],
  ])('%s → %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
