import { describe, expect, it } from 'vitest';
import { type LineView, lineFor, stepPhase } from '#rooms/call/rules/lines.ts';
import { causes, phases } from '#rooms/call/rules/outcome.ts';
import { placeholdersAt } from '#rooms/playbook/rules/placeholders.ts';
import { isSlot, linePhases, slots } from '#rooms/playbook/rules/slots.ts';

const view: LineView = {
  phase: 'purpose',
  result: null,
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
      phase: 'purpose',
      variant: 'one',
      facts: { number: '2026-001', day: '2026-10-06', cents: 100_000 },
    });
  });

  it('follows the reason of the call', () => {
    const unkept = { cents: 300_000, day: '2026-11-18', paidCents: 100_000 };
    expect(lineFor({ ...view, headline: 'promise-partly-kept', unkept })).toMatchObject({
      variant: 'promise-partly-kept',
      facts: { missingCents: 200_000 },
    });
    expect(lineFor({ ...view, headline: 'said-paid' }).variant).toBe('said-paid');
    expect(lineFor({ ...view, overdue: [] }).variant).toBe('nothing-overdue');
  });

  it('names no debt to a voicemail or to somebody else, in whatever phase', () => {
    for (const phase of phases.filter((one) => one !== 'record')) {
      expect(lineFor({ ...view, phase, result: 'someone_else' })).toMatchObject({ phase: 'someone_else' });
      expect(lineFor({ ...view, phase, result: 'voicemail' })).toMatchObject({ phase: 'voicemail' });
    }
    expect(lineFor({ ...view, result: 'voicemail' }).variant).toBe('contact');
    expect(lineFor({ ...view, result: 'voicemail', contactName: null }).variant).toBe('any');
    expect(lineFor({ ...view, result: 'voicemail', contactName: null, kind: 'consumer' }).variant).toBe('contact');
    expect(lineFor({ ...view, phase: 'record', result: 'voicemail' }).phase).toBe('record');
    for (const phase of ['someone_else', 'voicemail'] as const)
      for (const variant of slots[phase]) expect(placeholdersAt(phase, variant, 'nl')).not.toContain('bedrag');
  });

  it('follows the cause where the cause decides', () => {
    expect(lineFor({ ...view, phase: 'negotiate', cause: 'cannot_pay' }).variant).toBe('cannot_pay');
    expect(lineFor({ ...view, phase: 'listen', cause: 'cannot_pay' }).variant).toBe('any');
    expect(lineFor({ ...view, phase: 'close', promised: true }).variant).toBe('promised');
  });

  it('asks for a person before anything else', () => {
    expect(lineFor({ ...view, phase: 'open' })).toMatchObject({ variant: 'contact', facts: { name: 'Els de Wit' } });
    expect(lineFor({ ...view, phase: 'open', contactName: null }).variant).toBe('business');
    expect(lineFor({ ...view, phase: 'open', kind: 'consumer' }).variant).toBe('consumer');
  });
});

describe('the playbook', () => {
  it('has the same phases, and a line for every choice', () => {
    expect(linePhases.filter((one) => (phases as readonly string[]).includes(one))).toEqual(phases);
    const views = phases.flatMap((phase) => [
      ...[null, ...causes].map((cause) => ({ ...view, phase, cause })),
      ...(['business', 'consumer'] as const).map((kind) => ({ ...view, phase, kind, contactName: null })),
      { ...view, phase, promised: true },
    ]);
    const unkept = { cents: 1, day: '2026-11-18', paidCents: 0 };
    const reasons = ['promise-partly-kept', 'promise-broken', 'said-paid', 'callback-due', null];
    for (const one of [
      ...views,
      ...reasons.map((headline) => ({ ...view, headline, unkept })),
      { ...view, overdue: [] },
      { ...view, overdue: [...view.overdue, ...view.overdue] },
    ]) {
      const { phase, variant } = lineFor(one);
      expect({ phase, variant, there: isSlot(phase, variant) }).toMatchObject({ there: true });
    }
  });
});

describe('stepping through the phases', () => {
  it('stays at the ends', () => {
    expect(stepPhase(phases, 'prepare', -1)).toBe('prepare');
    expect(stepPhase(phases, 'open', 1)).toBe('purpose');
    expect(stepPhase(phases, 'record', 1)).toBe('record');
  });
});
