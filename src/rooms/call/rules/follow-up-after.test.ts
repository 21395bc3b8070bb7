import { describe, expect, it } from 'vitest';
import { addDays, day, instant, weekday } from '#kernel/dates.ts';
import { type CallEnd, nextStepsAfter } from '#rooms/call/rules/follow-up-after.ts';

const isWorkingDay: CallEnd['isWorkingDay'] = (candidate) => weekday(candidate) <= 5;
const after = (facts: Partial<CallEnd>) =>
  nextStepsAfter({
    result: 'right_person',
    kinds: [],
    paidOn: null,
    now: instant('2026-11-20T08:30:00Z'),
    today: day('2026-11-20'),
    timeZone: 'Europe/Amsterdam',
    isWorkingDay,
    nextWorkingDay: (from) => {
      let next = addDays(from, 1);
      while (!isWorkingDay(next)) next = addDays(next, 1);
      return next;
    },
    ...facts,
  });

describe('what comes next by itself, after a call on Friday at 9:30', () => {
  it('no answer: in two hours, or the next working morning', () => {
    expect(after({ result: 'no_answer' })).toEqual([{ kind: 'retry', at: '2026-11-20T10:30:00.000Z' }]);
    expect(after({ result: 'no_answer', now: instant('2026-11-20T15:30:00Z') })).toEqual([
      { kind: 'retry', at: '2026-11-23T08:00:00.000Z' },
    ]);
  });

  it('busy: in half an hour', () => {
    expect(after({ result: 'busy' })).toEqual([{ kind: 'retry', at: '2026-11-20T09:00:00.000Z' }]);
  });

  it('voicemail or somebody else: the next working day, on the other half of it', () => {
    expect(after({ result: 'voicemail' })).toEqual([{ kind: 'retry', at: '2026-11-23T12:30:00.000Z' }]);
    expect(after({ result: 'someone_else', now: instant('2026-11-20T13:00:00Z') })).toEqual([
      { kind: 'retry', at: '2026-11-23T08:00:00.000Z' },
    ]);
    expect(after({ result: 'someone_else', kinds: ['callback'] })).toEqual([]);
  });

  it('a wrong number: nothing, the list tells to find another', () => {
    expect(after({ result: 'wrong_number' })).toEqual([]);
  });

  it('says paid: a look at the bank two working days after the payment', () => {
    expect(after({ kinds: ['says_paid'] })).toEqual([{ kind: 'check_payment', at: '2026-11-24' }]);
    expect(after({ kinds: ['says_paid'], paidOn: day('2026-11-23') })).toEqual([
      { kind: 'check_payment', at: '2026-11-25' },
    ]);
    expect(after({ kinds: ['says_paid'], paidOn: day('2026-11-02') })).toEqual([
      { kind: 'check_payment', at: '2026-11-24' },
    ]);
  });

  it('refuses: the next working morning; a promise or complaint speaks for itself', () => {
    expect(after({ kinds: ['refuses'] })).toEqual([{ kind: 'retry', at: '2026-11-23T08:00:00.000Z' }]);
    expect(after({ kinds: ['refuses', 'complaint'] })).toEqual([]);
    expect(after({ kinds: ['promise'] })).toEqual([]);
    expect(after({ kinds: ['nothing'] })).toEqual([]);
  });
});
