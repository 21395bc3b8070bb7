import { describe, expect, it } from 'vitest';
import { day, dayOf, instant } from '#kernel/dates.ts';
import { mayDo } from '#kernel/endpoint.ts';
import { cents } from '#kernel/money.ts';
import { mayCallWith } from '#rooms/worklist/rules/call-gate.ts';
import { defaultPolicy } from '#rooms/worklist/rules/contact-policy.ts';
import { type CallMoment, callGates } from '#rooms/worklist/rules/may-call.ts';
import { aFollowUp, anInvoice, aPromise, aSituation } from '#rooms/worklist/rules/testing.ts';
import { judgedPromise, unkeptPromises } from '#rooms/worklist/rules/unkept-promises.ts';

const timeZone = 'Europe/Amsterdam';

function gatesAt(at: string, facts: Parameters<typeof aSituation>[0] = {}, change: Partial<CallMoment> = {}) {
  const now = instant(at);
  return callGates({
    situation: aSituation(facts),
    policy: defaultPolicy('NL'),
    country: 'NL',
    now,
    today: dayOf(now, timeZone),
    timeZone,
    paid: [],
    talkDays: [],
    ...change,
  });
}

/** Friday 20 November 2026, half past nine. */
const FRIDAY = '2026-11-20T08:30:00Z';
const codes = (...given: Parameters<typeof gatesAt>) => gatesAt(...given).map((gate) => `${gate.code} ${gate.weight}`);
const attempts = aSituation().attempts;

describe('nothing stands in the way', () => {
  it('of a customer who is late, on a working day', () => {
    expect(gatesAt(FRIDAY)).toEqual([]);
    expect(mayCallWith([], [])).toEqual({ allowed: true, gates: [], inTheWay: [] });
  });
});

describe('the clock and the calendar', () => {
  it.each([
    ['2026-11-20T05:59:00Z', 'outside-hours', '2026-11-20T06:00:00.000Z'],
    ['2026-11-20T19:00:00Z', 'outside-hours', '2026-11-21T06:00:00.000Z'],
    ['2026-11-21T19:30:00Z', 'outside-hours', '2026-11-23T06:00:00.000Z'],
    ['2026-11-22T11:00:00Z', 'sunday', '2026-11-23T06:00:00.000Z'],
    ['2026-12-25T11:00:00Z', 'holiday', '2026-12-28T06:00:00.000Z'],
  ])('at %s: %s until %s', (at, code, until) => {
    const bankReadUntil = dayOf(instant(at), timeZone);
    expect(gatesAt(at, { bankReadUntil })).toMatchObject([{ code, weight: 'hard', overridable: 'steer', until }]);
  });

  it('open at seven and close at eight by the clock on the wall', () => {
    expect(codes('2026-11-20T06:00:00Z')).toEqual([]);
    expect(codes('2026-11-20T18:59:59Z')).toEqual([]);
    // In summer an hour earlier in Greenwich.
    expect(codes('2026-07-17T05:00:00Z', { bankReadUntil: day('2026-07-16') })).toEqual([]);
  });

  it('leaves Saturday out where the administration does', () => {
    const policy = { ...defaultPolicy('NL'), saturday: null };
    expect(gatesAt('2026-11-21T10:00:00Z', {}, { policy })).toMatchObject([
      { code: 'outside-hours', facts: { from: null, until: null }, until: '2026-11-23T06:00:00.000Z' },
    ]);
  });

  it("follows the holidays of the customer's country", () => {
    const bankReadUntil = day('2026-07-20');
    expect(codes('2026-07-21T09:00:00Z', { bankReadUntil }, { country: 'BE' })).toEqual(['holiday hard']);
    expect(codes('2026-07-21T09:00:00Z', { bankReadUntil })).toEqual([]);
  });
});

describe('the circumstances of the customer', () => {
  it.each([
    ['deceased', 'deceased', 'administer'],
    ['bankrupt', 'bankrupt', 'administer'],
    ['guardianship', 'guardianship', 'steer'],
    ['debt_help', 'debt-help', 'steer'],
  ] as const)('%s stops the call, also an agreed one', (kind, code, overridable) => {
    const facts = {
      circumstances: [{ kind, untilDay: null, note: null }],
      followUps: [aFollowUp('callback', '2026-11-20T08:00:00Z')],
    };
    expect(gatesAt(FRIDAY, facts)).toMatchObject([{ code, weight: 'hard', overridable, until: null }]);
  });

  it('an agreed silence ends after its last day; who is vulnerable may be called', () => {
    const silence = { kind: 'agreed_silence', untilDay: day('2026-11-30'), note: null } as const;
    const vulnerable = { kind: 'vulnerable', untilDay: null, note: null } as const;
    expect(gatesAt(FRIDAY, { circumstances: [vulnerable, silence] })).toMatchObject([
      { code: 'agreed-silence', until: '2026-12-01', facts: { day: '2026-11-30' } },
    ]);
    expect(codes(FRIDAY, { circumstances: [vulnerable] })).toEqual([]);
  });
});

describe('what went before', () => {
  it('three talks in a week or two calls on a day are enough, unless the customer asked for it', () => {
    const talked = { ...attempts, talkDays: [day('2026-11-16'), day('2026-11-17'), day('2026-11-18')] };
    expect(gatesAt(FRIDAY, { attempts: talked })).toMatchObject([{ code: 'too-often', until: '2026-11-23' }]);
    expect(codes(FRIDAY, { attempts: { ...attempts, triesToday: 2 } })).toEqual(['too-often hard']);
    const followUps = [aFollowUp('callback', '2026-11-20T08:00:00Z')];
    expect(codes(FRIDAY, { attempts: talked, followUps })).toEqual([]);
  });

  it('a wrong number stops the call until another one is known', () => {
    const wrong = { ...attempts, lastResult: 'wrong_number', lastPhones: '+31101234567' };
    expect(codes(FRIDAY, { attempts: wrong })).toEqual(['wrong-number hard']);
    expect(codes(FRIDAY, { attempts: wrong, phones: '+31101234568' })).toEqual([]);
  });

  it('a running promise stops the call; when its day has passed, the bank must be read first', () => {
    const promise = aPromise({ dueDay: day('2026-11-23') });
    expect(gatesAt(FRIDAY, { promises: [promise] })).toMatchObject([
      { code: 'promise-running', overridable: 'work', facts: { cents: 300_000, day: '2026-11-23' } },
    ]);
    expect(codes(FRIDAY, { promises: [aPromise()], bankReadUntil: day('2026-11-18') })).toEqual(['bank-too-old hard']);
  });

  it('a complaint about everything stops the call, about a part it is worth knowing', () => {
    const disputed = (amount: number) => ({ invoices: [anInvoice({ disputedCents: cents(amount) })] });
    expect(codes(FRIDAY, disputed(100_000))).toEqual(['complaint-running hard']);
    expect(gatesAt(FRIDAY, disputed(40_000))).toMatchObject([
      { weight: 'advice', overridable: null, facts: { cents: 40_000, callableCents: 60_000 } },
    ]);
  });

  it('money that is not booked stops the call when it may be all of it', () => {
    const unmatched = (amount: number) => ({ unmatched: { cents: cents(amount), currency: 'EUR' } });
    expect(codes(FRIDAY, unmatched(100_000))).toEqual(['money-unmatched hard']);
    expect(codes(FRIDAY, unmatched(20_000))).toEqual(['money-unmatched advice']);
  });

  it('bank data of more than three working days ago stop the call; who reads no bank is only told', () => {
    expect(codes(FRIDAY, { bankReadUntil: day('2026-11-16') })).toEqual([]);
    expect(codes(FRIDAY, { bankReadUntil: day('2026-11-13') })).toEqual(['bank-too-old hard']);
    expect(codes(FRIDAY, { bankReadUntil: null })).toEqual(['bank-too-old advice']);
    const check = [aFollowUp('check_payment', '2026-11-20T08:00:00Z')];
    expect(codes(FRIDAY, { followUps: check })).toEqual(['bank-too-old hard']);
  });

  it('who usually pays by itself is worth waiting for, but not after a broken promise', () => {
    const dueDate = day('2026-11-16');
    const paid = [8, 9, 8, 9].map((late) => ({ dueDate: day('2026-06-01'), paidDay: day(`2026-06-0${late}`) }));
    const facts = { invoices: [anInvoice({ dueDate })] };
    expect(codes(FRIDAY, facts, { paid })).toEqual(['pays-by-itself advice']);
    const broken = [aPromise({ state: 'broken' })];
    expect(codes(FRIDAY, { ...facts, promises: broken }, { paid })).toEqual([]);
  });
});

describe('several at once', () => {
  const gates = gatesAt('2026-11-22T11:00:00Z', {
    circumstances: [{ kind: 'debt_help', untilDay: null, note: null }],
    attempts: { ...attempts, triesToday: 3 },
    unmatched: { cents: cents(20_000), currency: 'EUR' },
  });

  it('are all told, the weightiest first', () => {
    expect(gates.map((gate) => gate.code)).toEqual(['debt-help', 'sunday', 'too-often', 'money-unmatched']);
  });

  it('must all be set aside; an advice need not', () => {
    const override = (code: (typeof gates)[number]['code']) => ({
      code,
      reason: 'De bewindvoerder vroeg erom',
      byName: 'Karim',
      at: instant('2026-11-22T11:00:00Z'),
    });
    const half = mayCallWith(gates, [override('sunday')]);
    expect([half.allowed, half.inTheWay.map((gate) => gate.code)]).toEqual([false, ['debt-help', 'too-often']]);
    expect(mayCallWith(gates, [override('sunday'), override('debt-help'), override('too-often')]).allowed).toBe(true);
  });

  it('are set aside by a coach where the customer is protected, not by a collector', () => {
    for (const { weight, overridable } of gates.filter((gate) => gate.weight === 'hard')) {
      expect([
        weight,
        overridable && mayDo('collector', overridable),
        overridable && mayDo('coach', overridable),
      ]).toEqual(['hard', false, true]);
    }
  });
});

describe('the promise that counts', () => {
  it('is the last one that was not kept, while there is something to ask for', () => {
    const unkept = unkeptPromises(
      [
        aPromise({ promiseId: 'a', state: 'broken', dueDay: day('2026-11-02') }),
        aPromise({ promiseId: 'b', state: 'kept' }),
      ],
      day('2026-11-20'),
    );
    expect(unkept).toEqual([]);
    const broken = aPromise({ state: 'broken' });
    expect(judgedPromise([broken], true)).toBe(broken);
    expect(judgedPromise([broken], false)).toBeNull();
    expect(judgedPromise([{ ...broken, fulfilled: true }], true)).toBeNull();
  });
});
