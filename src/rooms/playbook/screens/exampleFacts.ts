import type { LineFacts } from '#rooms/playbook/contract.ts';

/** An invented call, to show how a line sounds. */
export function exampleFacts(caller: string, company: string): LineFacts {
  return {
    caller,
    company,
    name: 'Els de Wit',
    customer: 'Bakkerij De Wit',
    number: '2026-0417',
    day: '2026-10-06',
    days: 24,
    count: 3,
    cents: 145_000,
    promisedCents: 145_000,
    promisedDay: '2026-10-23',
    paidCents: 50_000,
    missingCents: 95_000,
    currency: 'EUR',
  };
}
