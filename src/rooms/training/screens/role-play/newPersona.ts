import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A debtor to begin with when a team makes one up. */
export function newPersona(): Persona {
  return {
    id: 'own',
    name: '',
    company: '',
    isPrivate: false,
    region: 'nl',
    manner: 'plain',
    level: 2,
    brief: '',
    truth: '',
    invoices: [{ number: '2026-0001', cents: 100_000, daysOver: 20 }],
    delivery: 'de levering',
    colleague: null,
    cause: 'oversight',
    complaint: null,
    disputed: 0,
    excuses: ['stall'],
    funds: [{ inDays: 0, share: 1 }],
    will: 0.5,
    secrecy: 0.45,
    mood: { trust: 0.4, irritation: 0.15, stress: 0.2, patience: 0.7 },
    temper: 1,
    knowsInvoice: true,
    reception: false,
    chatty: 0.1,
    lines: {},
  };
}
