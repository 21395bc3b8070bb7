import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '#kernel/dates.ts';
import { type CauseFacts, probableCause } from '#rooms/call/rules/probable-cause.ts';

const today = day('2026-11-20');
const nothing: CauseFacts = {
  complaints: [],
  circumstances: [],
  told: null,
  refusedOn: null,
  promises: [],
  invoices: [],
  today,
};
const ago = (days: number): Day => addDays(today, -days);
const open = (number: string, late: number) => ({ number, dueDate: ago(late), paidOn: null });
const paid = (number: string, due: number, days: number) => ({
  number,
  dueDate: ago(due),
  paidOn: addDays(ago(due), days),
});

describe('the probable cause', () => {
  it('is unknown when nothing points anywhere', () => {
    expect(probableCause(nothing)).toBeNull();
    expect(probableCause({ ...nothing, invoices: [open('F1', 10)] })).toBeNull();
  });

  it('is what the customer objects to, above all else', () => {
    expect(
      probableCause({
        ...nothing,
        complaints: [{ openedOn: ago(4), number: 'F1' }],
        told: { cause: 'cannot_pay', on: ago(10), by: 'Sanne' },
      }),
    ).toEqual({
      cause: 'complaint',
      certain: true,
      signs: [{ code: 'complaint-open', facts: { day: ago(4), number: 'F1', count: 1 } }],
    });
  });

  it('names every sign for the same cause', () => {
    const found = probableCause({
      ...nothing,
      circumstances: ['debt_help'],
      told: { cause: 'cannot_pay', on: ago(10), by: 'Sanne' },
      promises: [{ state: 'partly_kept', amountCents: 10_000, receivedCents: 2_500 }],
    });
    expect(found?.cause).toBe('cannot_pay');
    expect(found?.signs.map((sign) => sign.code)).toEqual(['debt-help', 'told-before', 'part-paid']);
    expect(found?.signs.at(-1)?.facts).toEqual({ cents: 2_500, askedCents: 10_000 });
  });

  it('forgets what was told long ago', () => {
    expect(
      probableCause({ ...nothing, told: { cause: 'process', on: ago(91), by: 'Sanne' }, refusedOn: ago(120) }),
    ).toBeNull();
    expect(probableCause({ ...nothing, refusedOn: ago(3) })).toMatchObject({ cause: 'will_not_pay', certain: true });
  });

  it('is unwillingness after two broken promises, but not after one', () => {
    const broken = { state: 'broken', amountCents: 1, receivedCents: 0 };
    expect(probableCause({ ...nothing, promises: [broken] })).toBeNull();
    expect(probableCause({ ...nothing, promises: [broken, broken] })).toMatchObject({
      cause: 'will_not_pay',
      certain: false,
    });
  });

  it('is the own round of payments for who always pays late', () => {
    const invoices = [open('F9', 20), paid('F1', 200, 12), paid('F2', 150, 14), paid('F3', 100, 15)];
    expect(probableCause({ ...nothing, invoices })).toEqual({
      cause: 'process',
      certain: false,
      signs: [{ code: 'always-late', facts: { days: 14, count: 3 } }],
    });
  });

  it('is oversight for a good payer who is just late, and a silent protest after weeks', () => {
    const good = [paid('F1', 200, -2), paid('F2', 150, 0), paid('F3', 100, 1)];
    expect(probableCause({ ...nothing, invoices: [open('F9', 8), ...good] })).toMatchObject({ cause: 'oversight' });
    expect(probableCause({ ...nothing, invoices: [open('F9', 40), ...good] })).toMatchObject({
      cause: 'complaint',
      certain: false,
      signs: [{ code: 'usually-in-time' }],
    });
    expect(probableCause({ ...nothing, invoices: good })).toBeNull();
  });

  it('is a complaint when a newer invoice was paid and an older one was skipped', () => {
    expect(probableCause({ ...nothing, invoices: [open('F1', 60), paid('F2', 30, 0)] })).toEqual({
      cause: 'complaint',
      certain: false,
      signs: [{ code: 'newer-was-paid', facts: { number: 'F1', day: ago(60) } }],
    });
  });
});
