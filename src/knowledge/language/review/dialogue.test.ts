import { describe, expect, it } from 'vitest';
import { mostTurns, readDialogue } from '#knowledge/language/review/dialogue.ts';

const turn = { role: 'agent', text: 'Goedemorgen.' };

describe('reading a dialogue', () => {
  it('takes what the contract describes', () => {
    const read = readDialogue({
      callDate: '2026-01-05',
      customer: { name: 'A', invoices: [{ number: '1', openCents: 5, dueDate: '2025-12-01' }] },
      turns: [{ ...turn, from: 0, to: 900 }],
    });
    expect(read).toMatchObject({
      ok: true,
      value: { callDate: '2026-01-05', turns: [{ role: 'agent', from: 0, to: 900 }] },
    });
  });

  it.each([
    [null, '$'],
    [[], '$'],
    [{}, '$.callDate'],
    [{ callDate: '2026-02-30', turns: [] }, '$.callDate'],
    [{ callDate: '2026-02-03' }, '$.turns'],
    [{ callDate: '2026-02-03', turns: {} }, '$.turns'],
    [{ callDate: '2026-02-03', turns: [] }, '$.turns'],
    [{ callDate: '2026-02-03', turns: [turn, 7] }, '$.turns[1]'],
    [{ callDate: '2026-02-03', turns: [{ ...turn, role: 'coach' }] }, '$.turns[0].role'],
    [{ callDate: '2026-02-03', turns: [{ role: 'agent' }] }, '$.turns[0].text'],
    [{ callDate: '2026-02-03', turns: [{ ...turn, from: -1 }] }, '$.turns[0].from'],
    [{ callDate: '2026-02-03', turns: [{ ...turn, to: 'later' }] }, '$.turns[0].to'],
    [{ callDate: '2026-02-03', customer: 3, turns: [] }, '$.customer'],
    [
      { callDate: '2026-02-03', customer: { invoices: [{ number: 3, openCents: 1 }] }, turns: [] },
      '$.customer.invoices[0].number',
    ],
    [
      { callDate: '2026-02-03', customer: { invoices: [{ number: '3', openCents: 1.5 }] }, turns: [] },
      '$.customer.invoices[0].openCents',
    ],
    [{ callDate: '2026-02-03', turns: Array.from({ length: mostTurns + 1 }, () => turn) }, '$.turns'],
  ])('refuses %j at %s', (json, path) => {
    const read = readDialogue(json);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem.path).toBe(path);
  });
});
