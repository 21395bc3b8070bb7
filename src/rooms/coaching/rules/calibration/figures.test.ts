import { describe, expect, it } from 'vitest';
import { judgedCall, judgementOf, verdictsOf } from '#rooms/coaching/rules/calibration/calibration.testing.ts';
import { agreementOf, readingOf } from '#rooms/coaching/rules/calibration/agreement.ts';
import { agreementAbout, agreementPerPoint, coachAgreement, drift } from '#rooms/coaching/rules/calibration/figures.ts';
import { krippendorff } from '#rooms/coaching/rules/calibration/krippendorff.ts';

const spread = (['good', 'missed', 'partly', 'good', 'missed', 'partly'] as const).map((one) =>
  judgedCall([one, one], one),
);

describe('agreement', () => {
  it('says nothing with too few units or calls, but counts them', () => {
    const few = agreementOf(
      [
        [
          [1, 1],
          [0, 1],
        ],
        [[0, 0]],
      ],
      'nominal',
    );
    expect(few).toEqual({ alpha: null, low: null, high: null, units: 3, calls: 2, same: 2 / 3, reading: 'too-little' });
    expect(
      agreementOf(
        Array.from({ length: 4 }, () => [
          [0, 1],
          [1, 1],
          [0, 0],
        ]),
        'nominal',
      ).reading,
    ).toBe('too-little');
  });

  it('has no alpha where everybody always gave the same', () => {
    const same = agreementOf(
      Array.from({ length: 10 }, () => [[2, 2]]),
      'ordinal',
    );
    expect(same).toMatchObject({ alpha: null, same: 1, reading: 'no-variation' });
  });

  it('gives alpha with an interval around it, the same every time', () => {
    const calls = Array.from({ length: 20 }, (_, index) => [[index % 3, index % 7 === 0 ? 0 : index % 3]]);
    const found = agreementOf(calls, 'nominal');
    expect(found.alpha).toBe(krippendorff(calls.flat(), 'nominal'));
    expect(found.low).toBeLessThan(found.alpha ?? 0);
    expect(found.high).toBeGreaterThan(found.alpha ?? 0);
    expect(agreementOf(calls, 'nominal')).toEqual(found);
  });

  it('has a narrower interval with more calls', () => {
    const some = Array.from({ length: 20 }, (_, index) => [[index % 3, index % 5 === 0 ? 0 : index % 3]]);
    const width = ({ low, high }: { low: number | null; high: number | null }) => (high ?? 0) - (low ?? 0);
    const more = Array.from({ length: 10 }, () => some).flat();
    expect(width(agreementOf(more, 'nominal'))).toBeLessThan(width(agreementOf(some, 'nominal')) / 2);
  });

  it('is read by the usual limits', () => {
    expect([1, 0.8, 0.7999, 0.667, 0.6669, -0.2].map(readingOf)).toEqual([
      'reliable',
      'reliable',
      'tentative',
      'tentative',
      'unreliable',
      'unreliable',
    ]);
  });
});

describe('agreement of people and program', () => {
  it('is 1 when all say the same, also without what could not be seen', () => {
    const { people, program } = agreementAbout(spread, ['lead', 'summary']);
    expect(people).toMatchObject({ nominal: { alpha: 1, units: 12, calls: 6 }, ordinal: { alpha: 1 } });
    expect(program.nominal).toMatchObject({ alpha: 1, units: 24, reading: 'reliable' });
  });

  it('keeps people and program apart', () => {
    const calls = spread.map((call) => ({ ...call, program: { ...call.program, verdicts: verdictsOf('good') } }));
    const { people, program } = agreementAbout(calls, ['lead', 'summary']);
    expect(people.nominal.alpha).toBe(1);
    expect(program.nominal.alpha).toBeLessThan(0.1);
  });

  it('by order leaves out what could not be seen; by name counts it', () => {
    const calls = Array.from({ length: 12 }, (_, index) =>
      judgedCall(index % 2 === 0 ? ['good', 'not_observable'] : ['missed', 'missed'], 'good'),
    );
    const lead = agreementPerPoint(calls).find(({ point }) => point === 'lead');
    expect(lead?.people.nominal.units).toBe(12);
    expect(lead?.people.ordinal).toMatchObject({ units: 6, reading: 'too-little' });
  });

  it('takes what a judge left open for missing', () => {
    const calls = spread.map((call) => ({ ...call, people: [...call.people, judgementOf({})] }));
    expect(agreementAbout(calls, ['lead', 'summary']).people.nominal).toMatchObject({ alpha: 1, units: 12 });
  });
});

it('drift shows each month and marks the ones below the limit', () => {
  const bad = spread.map((call, index) =>
    judgedCall(index % 2 === 0 ? ['good', 'missed'] : ['partly', 'good'], 'good', '2026-12'),
  );
  const months = drift([...bad, ...spread]);
  expect(months.map(({ month, peopleBelow }) => [month, peopleBelow])).toEqual([
    ['2026-11', false],
    ['2026-12', true],
  ]);
  const little = drift([judgedCall(['good', 'missed'], 'good', '2026-10')])[0];
  expect(little).toMatchObject({ peopleBelow: false, programBelow: false, people: { reading: 'too-little' } });
});

it('what coaches left standing counts as agreed, what they overruled not', () => {
  const reviews = Array.from({ length: 8 }, (_, index) => ({
    automatic: verdictsOf(index % 2 === 0 ? 'good' : 'missed'),
    verdicts: verdictsOf(index % 2 === 0 ? 'good' : 'missed', index === 0 ? { lead: 'missed' } : {}),
  }));
  expect(coachAgreement(reviews)).toMatchObject({ reviews: 8, points: 80, overruled: 1, agreement: { same: 79 / 80 } });
  expect(coachAgreement(reviews, ['smile']).overruled).toBe(0);
});
