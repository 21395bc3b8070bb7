import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

/** The days that are read from a text, said on Wednesday 18 November 2026. */
const days = (text: string): string =>
  readPhrases(text, day('2026-11-18'))
    .dates.map(({ from, to }) => (from === to ? from : `${from ?? ''}..${to ?? ''}`))
    .join(' ');

describe('days that are denied or corrected', () => {
  it.each([
    ['Niet op donderdag maar op zaterdag.', '2026-11-21'],
    ['ik stort zaterdag, nee wacht, maandag', '2026-11-23'],
    ['Vrijdag... sorry, zondag bedoel ik.', '2026-11-22'],
    ['donderdag gaat me niet lukken, dinsdag wel', '2026-11-24'],
    ['Ik kan morgen niet, maar overmorgen wel.', '2026-11-20'],
    ['eerst dacht ik aan 1 december maar het wordt 4 december', '2026-12-04'],
    ['zaterdag in plaats van vrijdag', '2026-11-21'],
    ['vrijdag is te vroeg, doe maar maandag', '2026-11-23'],
  ])('"%s" leaves %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each([
    ['donderdag of zaterdag', '2026-11-19 2026-11-21'],
    ['donderdag 100 euro en zaterdag de rest', '2026-11-19 2026-11-21'],
    ['Zaterdag lukt niet.', '2026-11-21'],
    ['vrijdag niet en maandag ook niet', '2026-11-20 2026-11-23'],
  ])('"%s" keeps %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

describe('names and dates that do not exist', () => {
  it.each([
    'Spreek ik met mevrouw Vrijdag?',
    'met de heer Augustus',
    'meneer van Maart belt u',
    'Brasserie Zaterdag heeft niets ontvangen',
    'Oktober NV is onze klant',
    'Juni is onze hond',
    '31 september',
    'de dertigste februari',
    'op eenendertig juni',
    '29 februari 2027',
  ])('"%s" is no date', (text) => {
    expect(days(text)).toBe('');
  });

  it.each([
    ['dag mevrouw, vrijdag dan', '2026-11-20'],
    ['30 november', '2026-11-30'],
    ['31 juni of 1 juli', '2027-07-01'],
  ])('"%s" is %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

it.each([
  ['dinsdag in de week van 14 december', '2026-12-15'],
  ['vrijdag van de week van 30 november', '2026-12-04'],
  ['dezen avond doe ik het', '2026-11-18'],
  ['deze voormiddag nog', '2026-11-18'],
  ['Kerstmis, 25 december', '2026-12-25'],
])('reads "%s" as %s', (text, expected) => {
  expect(days(text)).toContain(expected);
});
