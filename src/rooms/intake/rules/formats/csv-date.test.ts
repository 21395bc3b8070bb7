import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDay, decideOrder, orderEvidence } from '#rooms/intake/rules/formats/csv-date.ts';

const cells = (...raws: string[]) => raws.map((raw, index) => ({ line: index + 2, raw }));

describe('a date of a CSV cell', () => {
  it.each([
    ['15-09-2026', 'dmy', '2026-09-15'],
    ['1/2/2026', 'dmy', '2026-02-01'],
    ['1/2/2026', 'mdy', '2026-01-02'],
    ['2026-09-15', 'dmy', '2026-09-15'],
    ['20260915', null, '2026-09-15'],
    ['15.09.26', 'dmy', '2026-09-15'],
    ['15 sep 2026', null, '2026-09-15'],
    ['1-okt-26', null, '2026-10-01'],
    ['15-09-2026 00:00:00', 'dmy', '2026-09-15'],
    ['2026-09-15T10:00:00Z', null, '2026-09-15'],
    ['15-09-2026', null, '2026-09-15'],
    ['5 maart 2026', null, '2026-03-05'],
  ] as const)('%s as %s', (raw, order, expected) => {
    expect(csvDay(raw, order)).toBe(expected);
  });
  it.each([
    ['30-02-2026', 'dmy'],
    ['2026-02-30', 'ymd'],
    ['31/04/2026', 'dmy'],
    ['15-09-2026', 'mdy'],
    ['01/02/2026', null],
    ['45981', 'dmy'],
    ['morgen', 'dmy'],
    ['', 'dmy'],
  ] as const)('refuses %s as %s', (raw, order) => {
    expect(csvDay(raw, order)).toBeNull();
  });
});

describe('the order of day and month', () => {
  it('is told by one date that can be read in one way', () => {
    expect(decideOrder(cells('01/02/2026', '15/02/2026'))).toEqual({ order: 'dmy', doubtful: null });
    expect(decideOrder(cells('01/02/2026', '02/15/2026'))).toEqual({ order: 'mdy', doubtful: null });
    expect(decideOrder(cells('01.02.2026'))).toEqual({ order: 'dmy', doubtful: null });
    expect(decideOrder(cells('2026-02-01'))).toEqual({ order: 'ymd', doubtful: null });
    expect(decideOrder([])).toEqual({ order: null, doubtful: null });
  });
  it('is asked when it stays open', () => {
    expect(decideOrder(cells('01/02/2026', '03/04/2026')).doubtful).toEqual({ line: 2, raw: '01/02/2026' });
    expect(decideOrder(cells('15/02/2026', '02/15/2026')).order).toBeNull();
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([orderEvidence(text), csvDay(text, 'dmy'), csvDay(text, null)]).toHaveLength(3);
      }),
    );
  });
});
