import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { pointIds } from '#knowledge/language/review/points/point.ts';
import { bestAndWeakest } from '#rooms/coaching/rules/best-and-weakest.ts';
import { forAllPoints, usualPolicy, verdictsBy } from '#rooms/coaching/rules/policy.ts';
import { recordingKind } from '#rooms/coaching/rules/recording-kind.ts';
import { type CallFacts, enoughWords, findIn, type Said } from '#rooms/coaching/rules/review.ts';
import { maySee } from '#rooms/coaching/rules/visible.ts';

const said: Said = [
  { role: 'agent', text: 'Goedemorgen, met Iris van Merel. Spreek ik met meneer Van Laar?' },
  { role: 'customer', text: 'Ja.' },
  { role: 'agent', text: 'Factuur 25-310 van 1.200 euro is op 1 oktober vervallen. Wanneer kunt u betalen?' },
  { role: 'customer', text: 'Maandag 24 november betaal ik alles.' },
  { role: 'agent', text: 'Dus maandag 24 november 1.200 euro. Klopt dat? Dank u wel.' },
];
const facts: CallFacts = {
  callDay: day('2025-11-20'),
  customer: { name: 'Van Laar', invoices: [{ number: '25-310', openCents: 120_000, dueDate: '2025-10-01' }] },
  openedBeforeMs: 20_000,
  recorded: [{ kind: 'promise', day: '2025-11-24', amountCents: 120_000, followed: true }],
};

describe('what is found in a call', () => {
  it('is the same every time, for every point, with quotes of turns that exist', () => {
    const found = findIn(said, facts);
    expect(findIn(said, facts)).toEqual(found);
    expect(Object.keys(found.checks)).toEqual([...pointIds]);
    for (const quotes of Object.values(found.evidence).flatMap((one) => Object.values(one)))
      for (const { turn, quote } of quotes) expect(said[turn - 1]?.text).toContain(quote);
    expect(verdictsBy(usualPolicy, found.checks).recorded).toBe('good');
  });

  it('is what the words alone give when nothing else is known', () => {
    const found = findIn(said, { ...facts, openedBeforeMs: null, recorded: null });
    expect(verdictsBy(usualPolicy, found.checks).recorded).toBe('not_observable');
  });
});

it('needs words of both sides', () => {
  expect(enoughWords(said)).toBe(true);
  expect(enoughWords(said.filter((turn) => turn.role === 'agent'))).toBe(false);
  expect(enoughWords(said.slice(0, 2))).toBe(false);
});

it('names the best and the weakest point in a line', () => {
  const none = forAllPoints(() => 'not_observable' as const);
  expect(bestAndWeakest(none)).toEqual({ best: null, weakest: null });
  expect(bestAndWeakest({ ...none, prepared: 'good', lead: 'partly', questions: 'missed' })).toEqual({
    best: 'prepared',
    weakest: 'questions',
  });
});

it('is seen by who held the call and who steers', () => {
  expect(maySee({ userId: 'a', role: 'collector' }, 'a')).toBe(true);
  expect(maySee({ userId: 'a', role: 'collector' }, 'b')).toBe(false);
  expect(maySee({ userId: null, role: 'collector' }, null)).toBe(false);
  expect(maySee({ userId: 'a', role: 'coach' }, 'b')).toBe(true);
  expect(maySee({ userId: 'a', role: 'admin' }, null)).toBe(true);
});

it.each([
  ['RIFF....WAVEfmt ', 'audio/wav'],
  ['RIFF....AVI fmt ', null],
  ['OggS\0\u0002', 'audio/ogg'],
  ['\0\0\0 ftypM4A ', 'audio/mp4'],
  ['ID3\u0004', 'audio/mpeg'],
  ['\u00ff\u00fb\u0090\0', 'audio/mpeg'],
  ['\u00ff\u00fe\u0041\0', null],
  ['<html>', null],
  ['', null],
])('a recording that begins with %j is %s', (start, kind) => {
  expect(recordingKind(Uint8Array.from(start, (letter) => letter.charCodeAt(0)))).toBe(kind);
});
