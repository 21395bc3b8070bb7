import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { type Instalments, readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

const plan = (text: string): Partial<Instalments> | null => {
  const found = readPhrases(text, day('2026-11-18')).instalments;
  return found && Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
};

const cases: readonly (readonly [text: string, expected: Partial<Record<keyof Instalments, unknown>> | null])[] = [
  ['kan dat in drie termijnen', { count: 3 }],
  ['in vier schijven als het kan', { count: 4 }],
  ['vier schijven', { count: 4 }],
  ['mag ik het in twee keer betalen', { count: 2 }],
  ['in tweeën', { count: 2 }],
  ['drie maandelijkse termijnen', { count: 3, interval: 'month' }],
  ['12 termijnen van 50 euro per maand', { count: 12, interval: 'month', cents: 5000 }],
  ['60 euro in de maand', { interval: 'month', cents: 6000 }],
  ['tachtig euro de maand', { interval: 'month', cents: 8000 }],
  ['15 euro op de week', { interval: 'week', cents: 1500 }],
  ["45 euro 's maands", { interval: 'month', cents: 4500 }],
  ['60 euro in de maand januari', null],
  ['60 euro in de week van 7 december', null],
  ['honderd per maand', { interval: 'month', cents: 10000 }],
  ['ik kan tweehonderd euro per maand missen', { interval: 'month', cents: 20000 }],
  ['elke week vijftig', { interval: 'week', cents: 5000 }],
  ['iedere maand honderdvijftig euro', { interval: 'month', cents: 15000 }],
  ['vijftig euro om de twee weken', { interval: 'two-weeks', cents: 5000 }],
  ['om de veertien dagen 75 euro', { interval: 'two-weeks', cents: 7500 }],
  ['maandelijks 80 euro', { interval: 'month', cents: 8000 }],
  ['elke vrijdag 25 euro', { interval: 'week', cents: 2500 }],
  ['drie keer tweehonderd euro', { count: 3, cents: 20000 }],
  ['3x 250 euro', { count: 3, cents: 25000 }],
  ['vier keer € 125', { count: 4, cents: 12500 }],
  ['gespreid over zes maanden', { count: 6, interval: 'month' }],
  ['kan ik dat spreiden over drie maanden', { count: 3, interval: 'month' }],
  ['een afbetalingsplan van 10 maanden', { count: 10, interval: 'month' }],
  ['de helft nu en de rest eind december', { count: 2 }],
  ['de helft vrijdag en de andere helft op 1 december', { count: 2, from: '2026-11-20' }],
  ['vijfhonderd op 1 december en de rest op 1 januari', { count: 2, from: '2026-12-01' }],
  ['vanaf 1 december 100 euro per maand', { interval: 'month', cents: 10000, from: '2026-12-01' }],
  ['ik betaal vrijdag alles', null],
  ['ik heb al drie keer gebeld', null],
  ['u bent drie termijnen achter', null],
  ['500 euro vrijdag', null],
  ['twee facturen van honderd euro', null],
  ['hallo', null],
];

describe('instalments in speech', () => {
  it.each(cases)('%s → %j', (text, expected) => {
    expect(plan(text)).toEqual(expected);
  });
});
