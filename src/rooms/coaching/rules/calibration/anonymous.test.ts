import { expect, it } from 'vitest';
import type { Day } from '#kernel/dates.ts';
import { anonymousWords } from '#rooms/coaching/rules/calibration/anonymous.ts';

it('takes names and amounts out and leaves who spoke and when', () => {
  const said = [
    { role: 'agent', text: 'Goedemorgen, met Sanne van Veldhuis. Spreek ik met Bakkerij De Zon?', from: 0, to: 4000 },
    { role: 'customer', text: 'Ja, met Joost. Ik betaal vrijdag 2.000 euro.', from: 4300, to: 6000 },
  ] as const;
  const known = {
    customers: ['Bakkerij De Zon'],
    colleagues: ['Sanne', 'Veldhuis'],
    places: [],
    invoices: [],
    callDay: '2026-11-20' as Day,
  };
  const clean = anonymousWords(said, known);
  expect(clean.map(({ role, from, to }) => ({ role, from, to }))).toEqual(
    said.map(({ role, from, to }) => ({ role, from, to })),
  );
  expect(clean.map(({ text }) => text).join(' ')).not.toMatch(/Sanne|Veldhuis|Zon|Joost|2\.000/);
});
