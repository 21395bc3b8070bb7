import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import type { Element } from '#rooms/intake/rules/formats/element.ts';
import { daysOfTerms, dueDateOf } from '#rooms/intake/rules/formats/ubl-due-date.ts';

const node = (name: string, content: string | Element[]): Element => ({
  name,
  line: 1,
  attributes: {},
  children: typeof content === 'string' ? [] : content,
  text: typeof content === 'string' ? content : '',
});
const due = (...children: Element[]) => dueDateOf(node('Invoice', children), day('2026-10-05'));
const means = (date: string) => node('PaymentMeans', [node('PaymentDueDate', date)]);

describe('the term in a note', () => {
  it.each([
    ['Betaling binnen 30 dagen na factuurdatum', 30],
    ['Net 30 days', 30],
    ['30 days net', 30],
    ['14 dagen', 14],
    ['Betalingstermijn: 14 dagen', 14],
    ['Payment due within 8 days.', 8],
    ['Zahlbar innerhalb von 14 Tagen', 14],
    ['Payment within 10 days, 2% discount', null],
    ['30 dagen einde maand', null],
    ['14 days after receipt', null],
    ['Betaling bij levering', null],
    ['30-60 dagen', null],
    ['999 dagen', null],
    ['', null],
  ])('%s', (note, days) => {
    expect(daysOfTerms(note)).toBe(days);
  });
});

describe('the due date', () => {
  it('is DueDate first, then payment means, then the note', () => {
    expect(due(node('DueDate', '2026-11-04'), means('2026-12-01')).day).toBe('2026-11-04');
    expect(due(means('2026-12-01'), means('2026-12-01')).day).toBe('2026-12-01');
    expect(due(node('PaymentTerms', [node('Note', '30 dagen')])).day).toBe('2026-11-04');
  });
  it('is open where the document leaves it open', () => {
    expect(due()).toEqual({ day: null, problem: null });
    expect(due(means('2026-12-01'), means('2026-12-31'))).toEqual({ day: null, problem: null });
    expect(
      due(node('PaymentTerms', [node('Note', '30 dagen')]), node('PaymentTerms', [node('Note', '8 dagen')])).day,
    ).toBeNull();
  });
  it('is a problem when the day does not exist', () => {
    expect(due(node('DueDate', '2026-02-30')).problem).toMatchObject({
      field: 'DueDate',
      code: 'wrong-date',
      raw: '2026-02-30',
    });
  });
});
