import { expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { isOpen, nothingSaid, overrulesIn, type PointWords, sameWords } from '#rooms/coaching/rules/point-words.ts';

const at = instant('2026-11-20T08:00:00.000Z');
const disputed: PointWords = { overrule: null, dispute: { reason: 'r', by: 'Sanne', at, answer: null } };
const answered: PointWords = {
  overrule: { verdict: 'good', reason: 'ja', by: 'Karim', at },
  dispute: { reason: 'r', by: 'Sanne', at, answer: { kind: 'changes', reason: 'ja', by: 'Karim', at } },
};

it('a dispute is open until it is answered', () => {
  expect([isOpen(nothingSaid), isOpen(disputed), isOpen(answered)]).toEqual([false, true, false]);
});

it('words are the same whatever the order in which they were kept', () => {
  const turned = JSON.parse(
    '{"dispute":{"answer":null,"at":"2026-11-20T08:00:00.000Z","by":"Sanne","reason":"r"},"overrule":null}',
  ) as PointWords;
  expect(sameWords(disputed, turned)).toBe(true);
  expect(sameWords(disputed, answered)).toBe(false);
});

it('verdicts of coaches are told apart from what was only said', () => {
  expect(overrulesIn({ lead: answered, summary: disputed })).toEqual({ lead: 'good' });
});
