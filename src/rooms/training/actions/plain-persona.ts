import type { z } from 'zod';
import type { personaSchema } from '#rooms/training/contract/persona.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A persona as answers and events have it: a copy of its own, in the shape of the schema. */
export function plainPersona(persona: Persona): z.output<typeof personaSchema> {
  const [invoice, ...invoices] = persona.invoices;
  const [excuse, ...excuses] = persona.excuses;
  const [funds, ...laterFunds] = persona.funds;
  const lines = Object.fromEntries(Object.entries(persona.lines).map(([move, texts]) => [move, [...texts]]));
  return {
    ...persona,
    mood: { ...persona.mood },
    invoices: [invoice, ...invoices],
    excuses: [excuse, ...excuses],
    funds: [funds, ...laterFunds],
    lines,
  };
}
