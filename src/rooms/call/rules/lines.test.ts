import { describe, expect, it } from 'vitest';
import { type LineView, lineFor, stepPhase } from '#rooms/call/rules/lines.ts';
import { phases } from '#rooms/call/rules/outcome.ts';

const view: LineView = {
  phase: 'purpose',
  kind: 'business',
  contactName: 'Els de Wit',
  customerName: 'Bakkerij De Wit',
  headline: 'overdue-never-spoken',
  overdue: [{ number: '2026-001', cents: 100_000, dueDate: '2026-10-06' }],
  overdueCents: 100_000,
  currency: 'EUR',
  daysLate: 45,
  unkept: null,
  cause: null,
  promised: false,
};

describe('the line to say', () => {
  it('names invoice, amount and due date', () => {
    expect(lineFor(view)).toMatchObject({
      code: 'purpose.one',
      facts: { number: '2026-001', day: '2026-10-06', cents: 100_000 },
    });
  });

  it('follows the reason of the call', () => {
    const unkept = { cents: 300_000, day: '2026-11-18', paidCents: 100_000 };
    expect(lineFor({ ...view, headline: 'promise-partly-kept', unkept })).toMatchObject({
      code: 'purpose.promise-partly-kept',
      facts: { missingCents: 200_000 },
    });
    expect(lineFor({ ...view, headline: 'said-paid' }).code).toBe('purpose.said-paid');
    expect(lineFor({ ...view, overdue: [] }).code).toBe('purpose.nothing-overdue');
  });

  it('follows the cause where the cause decides', () => {
    expect(lineFor({ ...view, phase: 'negotiate', cause: 'cannot_pay' }).code).toBe('negotiate.cannot_pay');
    expect(lineFor({ ...view, phase: 'listen', cause: 'cannot_pay' }).code).toBe('listen.any');
    expect(lineFor({ ...view, phase: 'close', promised: true }).code).toBe('close.promised');
  });

  it('asks for a person before anything else', () => {
    expect(lineFor({ ...view, phase: 'open' })).toMatchObject({ code: 'open.contact', facts: { name: 'Els de Wit' } });
    expect(lineFor({ ...view, phase: 'open', contactName: null }).code).toBe('open.business');
    expect(lineFor({ ...view, phase: 'open', kind: 'consumer' }).code).toBe('open.consumer');
  });
});

describe('stepping through the phases', () => {
  it('stays at the ends', () => {
    expect(stepPhase(phases, 'prepare', -1)).toBe('prepare');
    expect(stepPhase(phases, 'open', 1)).toBe('purpose');
    expect(stepPhase(phases, 'record', 1)).toBe('record');
  });
});
