import { assert } from '#kernel/assert.ts';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { saveCall } from '#rooms/call/contract.ts';
import { type CallId, type NewCall, recordCall } from '#rooms/call/index.ts';
import type { Said } from '#rooms/coaching/rules/review.ts';
import { type CustomerId, type InvoiceId, saveCustomers, saveInvoices } from '#rooms/dossier/index.ts';

/** A call that was led well and ends in a promise of € 2,000 for Friday 27 November 2026. */
export const goodWords: Said = [
  { role: 'agent', text: 'Goedemorgen, met Sanne van Veldhuis. Spreek ik met Bakkerij De Zon?', from: 0, to: 4000 },
  { role: 'customer', text: 'Ja, met Joost.', from: 4300, to: 5500 },
  {
    role: 'agent',
    text: 'Joost, de facturen K1-F0001 en K1-F0002 van samen 2.000 euro zijn op 6 oktober vervallen en staan nog open.',
    from: 5800,
    to: 12_000,
  },
  { role: 'customer', text: 'Klopt, mijn boekhouder is ziek, alles ligt stil.', from: 13_000, to: 16_000 },
  { role: 'agent', text: 'Dat is vervelend voor u. Wie kan er nu wel betalen?', from: 16_300, to: 19_000 },
  { role: 'customer', text: 'Dat kan ik zelf.', from: 19_500, to: 20_500 },
  { role: 'agent', text: 'Fijn. Welke dag lukt het u?', from: 20_800, to: 22_500 },
  { role: 'customer', text: 'Vrijdag 27 november, dan betaal ik alles.', from: 23_000, to: 25_500 },
  {
    role: 'agent',
    text: 'Dus vrijdag 27 november betaalt u 2.000 euro voor beide facturen, ik stuur u een bevestiging. Klopt dat?',
    from: 26_000,
    to: 32_000,
  },
  { role: 'customer', text: 'Ja, dat klopt.', from: 32_300, to: 33_000 },
  { role: 'agent', text: 'Dank u wel Joost, en beterschap voor uw boekhouder.', from: 33_400, to: 36_000 },
];

/** A call that was led badly: hedging, a moral lecture, no day, a threat at the end. */
export const badWords: Said = [
  { role: 'agent', text: 'Ja hallo, ik bel misschien ongelegen, maar heeft u toevallig onze factuur gezien?' },
  { role: 'customer', text: 'Welke factuur?' },
  { role: 'agent', text: 'Die van 2.000 euro. Die is zeker niet goed aangekomen?' },
  { role: 'customer', text: 'Eh ja, dat zal het zijn.' },
  {
    role: 'agent',
    text: 'Een fatsoenlijk mens betaalt gewoon zijn rekeningen, in de winkel moet u ook meteen afrekenen.',
  },
  { role: 'customer', text: 'Nou zeg. Ik kijk er wel een keer naar.' },
  { role: 'agent', text: 'Oké, u ziet maar. Als het weer niks wordt, stuur ik de deurwaarder. Dag.' },
];

/** A customer with two invoices of € 1,000 that are six weeks over. */
async function debtor(work: Work, number: string): Promise<{ customerId: CustomerId; invoiceIds: InvoiceId[] }> {
  const facts = { kind: 'business', country: 'NL', language: 'nl', email: null, phone: null, street: null } as const;
  const [customer] = await saveCustomers(work, [
    { ...facts, number, name: 'Bakkerij De Zon', postcode: null, city: null, registrationNumber: null },
  ]);
  assert(customer, 'a customer');
  const { customerId } = customer;
  const days = { issueDate: day('2026-09-06'), dueDate: day('2026-10-06') };
  const amounts = { currency: 'EUR', amountCents: cents(100_000), settledElsewhereCents: cents(0) };
  const others = { kind: 'invoice', paymentReference: null, creditsNumber: null } as const;
  const changes = await saveInvoices(
    work,
    ['0001', '0002'].map((last) => ({ ...days, ...amounts, ...others, customerId, number: `${number}-F${last}` })),
  );
  return { customerId, invoiceIds: changes.map((change) => change.invoiceId) };
}

/** Records a call with these words with a new customer, and a promise of € 2,000 for Friday 27 November 2026 unless other outcomes are given. */
export async function callWithWords(
  work: Work,
  said: Said,
  options: { readonly openedBeforeMs?: number; readonly outcomes?: readonly unknown[]; readonly number?: string } = {},
): Promise<{ callId: CallId; customerId: CustomerId; undo: EventId | null }> {
  const { customerId, invoiceIds } = await debtor(work, options.number ?? 'K1');
  const promise = { kind: 'promise', amountCents: 200_000, currency: 'EUR', day: '2026-11-27', invoiceIds };
  const body = saveCall.body?.parse({
    callId: work.newId<'call'>(),
    result: 'right_person',
    outcomes: options.outcomes ?? [promise],
    words: {
      said: said.map((turn) => ({ ...turn, source: 'transcript' })),
      nudges: [],
      excuses: [],
      gentle: false,
      openedBeforeMs: options.openedBeforeMs ?? 30_000,
    },
  });
  assert(body, 'a body');
  const saved = await recordCall(work, { ...body, customerId } satisfies NewCall);
  assert(saved.ok, `the call was saved: ${saved.ok ? '' : JSON.stringify(saved.refusal)}`);
  return { callId: saved.value.callId, customerId, undo: saved.value.undo };
}
