import type { DebtInvoice, FirstExcuse, Funds, Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A persona whose lists may be changed, as endpoints and events take it. */
export type PlainPersona = Omit<Persona, 'invoices' | 'excuses' | 'funds' | 'lines'> & {
  invoices: [DebtInvoice, ...DebtInvoice[]];
  excuses: [FirstExcuse, ...FirstExcuse[]];
  funds: [Funds, ...Funds[]];
  lines: { [Move in keyof Persona['lines']]: string[] };
};

/** A copy of a persona for an endpoint or event. */
export function plainPersona(persona: Persona): PlainPersona {
  const [invoice, ...invoices] = persona.invoices;
  const [excuse, ...excuses] = persona.excuses;
  const [funds, ...laterFunds] = persona.funds;
  return {
    ...persona,
    mood: { ...persona.mood },
    invoices: [invoice, ...invoices],
    excuses: [excuse, ...excuses],
    funds: [funds, ...laterFunds],
    lines: Object.fromEntries(Object.entries(persona.lines).map(([move, texts]) => [move, [...texts]])),
  };
}
