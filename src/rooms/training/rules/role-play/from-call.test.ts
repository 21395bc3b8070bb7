import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { answer } from '#rooms/training/rules/role-play/answer.ts';
import { personaFromCall, type RealCall, resumeCall } from '#rooms/training/rules/role-play/from-call.ts';

const call: RealCall = {
  callDate: day('2026-11-18'),
  customer: { name: 'Bakkerij Smit', invoices: [{ number: '2026-77', openCents: 84_000 }] },
  turns: [
    { role: 'agent', text: 'Goedemorgen, met Anna van Lindehof. Spreek ik met meneer Smit?' },
    { role: 'customer', text: 'Ja, dat ben ik.' },
    { role: 'agent', text: 'Ik bel over factuur 2026-77 van 840 euro, die staat drie weken open.' },
    { role: 'customer', text: 'Ik heb op dit moment geen geld, het zit even tegen.' },
    { role: 'agent', text: 'Oké, dan wacht ik het wel af.' },
    { role: 'customer', text: 'Fijn, dank u.' },
  ],
};

describe('a role-play from a real call', () => {
  it('makes a debtor like the one in the call', () => {
    const persona = personaFromCall(call, ear);
    expect(persona.cause).toBe('cannot_pay');
    expect(persona.invoices).toEqual([{ number: '2026-77', cents: 84_000, daysOver: 20 }]);
    expect(persona.region).toBe('nl');
  });

  it('goes on from any turn', () => {
    const before = resumeCall(personaFromCall(call, ear), 1, call, 4, ear);
    expect(before.turns.map((turn) => turn.text)).toEqual(call.turns.slice(0, 4).map((turn) => turn.text));
    expect(before.told.purpose).toBe(true);
    const next = answer(before, 'Dat begrijp ik. Wat is er op korte termijn wel mogelijk?', ear);
    expect(next.turns).toHaveLength(6);
    expect(next.turns.at(-1)?.role).toBe('customer');
  });
});
