import { describe, expect, it } from 'vitest';
import type { CheckMark } from '#knowledge/language/review/points/point.ts';
import { forAllPoints, usualPolicy } from '#rooms/coaching/rules/policy.ts';
import { type JudgedChecks, previewPolicy } from '#rooms/coaching/rules/policy-preview.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';

const marks = (yes: number, no: number): CheckMark[] =>
  [...Array.from({ length: yes }, () => 'yes' as const), ...Array.from({ length: no }, () => 'no' as const)].map(
    (answer, index) => ({ id: String(index), answer, weight: 1, required: false, vital: false }),
  );
const review = (id: string, yes: number, no: number, overruled: JudgedChecks['overruled'] = {}): JudgedChecks => ({
  reviewId: id as ReviewId,
  checks: forAllPoints((point) => (point === 'lead' ? marks(yes, no) : [])),
  overruled,
});
const stricter = { ...usualPolicy, lead: { ...usualPolicy.lead, goodFrom: 95, partlyFrom: 60 } };

describe('what another policy would change', () => {
  it('counts points that go up and down, with the calls and examples', () => {
    const reviews = [review('a', 9, 1), review('b', 10, 0), review('c', 5, 5)];
    expect(previewPolicy(usualPolicy, stricter, reviews)).toEqual({
      calls: 3,
      callsChanged: 2,
      up: 0,
      down: 2,
      perPoint: [{ point: 'lead', up: 0, down: 2 }],
      middleBefore: 100,
      middleAfter: 50,
      examples: [
        { reviewId: 'a', point: 'lead', from: 'good', to: 'partly' },
        { reviewId: 'c', point: 'lead', from: 'partly', to: 'missed' },
      ],
    });
    expect(previewPolicy(stricter, usualPolicy, reviews)).toMatchObject({ up: 2, down: 0 });
  });

  it('leaves alone what a coach judged', () => {
    const judged = [review('a', 9, 1, { lead: 'good' })];
    expect(previewPolicy(usualPolicy, stricter, judged)).toMatchObject({ callsChanged: 0, examples: [] });
  });

  it('counts calls whose score alone changes', () => {
    const reviews = [
      {
        ...review('a', 9, 1),
        checks: forAllPoints((id) => (id === 'lead' ? marks(1, 0) : id === 'summary' ? marks(0, 1) : [])),
      },
    ];
    const heavy = { ...usualPolicy, lead: { ...usualPolicy.lead, weight: 3 } };
    expect(previewPolicy(usualPolicy, heavy, reviews)).toMatchObject({
      callsChanged: 1,
      up: 0,
      down: 0,
      middleAfter: 75,
    });
  });

  it('shows examples of several points before more of one, each from another call', () => {
    const many = Array.from({ length: 20 }, (_, index) => review(`r${index}`, 9, 1));
    const { examples } = previewPolicy(usualPolicy, stricter, many);
    expect(examples).toHaveLength(6);
    expect(new Set(examples.map((one) => one.reviewId)).size).toBe(6);
  });
});
