import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A plain debtor for tests: he forgot it and can pay at once. */
export function examplePersona(change: Partial<Persona> = {}): Persona {
  return {
    id: 'example',
    name: 'Ronald de Wit',
    company: 'De Wit Bouw',
    isPrivate: false,
    region: 'nl',
    manner: 'plain',
    level: 1,
    brief: 'Een aannemer die meestal op tijd betaalt.',
    truth: 'Hij was het vergeten.',
    invoices: [{ number: '2026-0412', cents: 125_000, daysOver: 24 }],
    delivery: 'de levering van maart',
    colleague: 'Karin van de boekhouding',
    cause: 'oversight',
    complaint: null,
    disputed: 0,
    excuses: ['stall'],
    funds: [{ inDays: 0, share: 1 }],
    will: 0.55,
    secrecy: 0.4,
    mood: { trust: 0.45, irritation: 0.1, stress: 0.2, patience: 0.8 },
    temper: 1,
    knowsInvoice: true,
    reception: false,
    chatty: 0,
    lines: {},
    ...change,
  };
}
