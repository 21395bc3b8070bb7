import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { openTestDatabase } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { changeCustomer } from '#rooms/dossier/actions/change-customer.ts';
import { listCustomers } from '#rooms/dossier/actions/read-dossier.ts';
import { readTimeline } from '#rooms/dossier/actions/read-timeline.ts';
import {
  allocate,
  circumstancesOf,
  type CustomerFacts,
  type CustomerId,
  cancelAllocations,
  endCircumstance,
  type InvoiceFacts,
  openDebt,
  recordCircumstance,
  saveCustomers,
  saveInvoices,
  useCreditNotes,
  withdrawInvoices,
  writeNote,
} from '#rooms/dossier/index.ts';
import { room } from '#rooms/dossier/room.ts';

const test = await openTestDatabase({ rooms: [room] });

const bakery: CustomerFacts = {
  number: 'K1',
  name: 'Bakkerij De Zon',
  kind: 'business',
  country: 'NL',
  language: 'nl',
  email: null,
  phone: null,
  street: null,
  postcode: null,
  city: null,
  registrationNumber: null,
};

function invoice(number: string, amount: number, change: Partial<InvoiceFacts> = {}): InvoiceFacts {
  return {
    number,
    kind: amount < 0 ? 'credit_note' : 'invoice',
    issueDate: day('2026-10-01'),
    dueDate: day('2026-10-31'),
    currency: 'EUR',
    amountCents: cents(amount),
    settledElsewhereCents: cents(0),
    paymentReference: null,
    creditsNumber: null,
    ...change,
  };
}

async function withCustomer(work: Work, ...invoices: InvoiceFacts[]) {
  const [saved] = await saveCustomers(work, [bakery]);
  const customerId = saved?.customerId as CustomerId;
  const changes = await saveInvoices(
    work,
    invoices.map((facts) => ({ ...facts, customerId })),
  );
  return { customerId, invoiceIds: changes.map((change) => change.invoiceId), changes };
}

describe('dossier', () => {
  it('derives what is open from amount, settlement elsewhere and allocations', async () => {
    const tenant = await test.testTenant();
    await test.testWork(tenant, async (work) => {
      const { customerId, invoiceIds } = await withCustomer(
        work,
        invoice('F1', 1000, { settledElsewhereCents: cents(100) }),
        invoice('F2', 500),
      );
      const [first] = invoiceIds;
      const sourceId = randomUUID();
      const line = { day: work.today, sourceKind: 'payment' as const, sourceId, invoiceId: first ?? fail() };
      expect(await allocate(work, [{ ...line, cents: cents(901) }])).toMatchObject({
        ok: false,
        refusal: { code: 'more-than-open', openCents: 900 },
      });
      expect(await allocate(work, [{ ...line, cents: cents(400) }])).toMatchObject({ ok: true });
      expect((await openDebt(work, customerId))?.balances).toEqual([
        { currency: 'EUR', openCents: 1000, overdueCents: 1000, daysLate: 20 },
      ]);

      expect(await cancelAllocations(work, [sourceId])).toHaveLength(1);
      expect(await cancelAllocations(work, [sourceId])).toHaveLength(0);
      expect((await openDebt(work, customerId))?.balances[0]?.openCents).toBe(1400);
    });
  });

  it('changes nothing when the same facts are saved again, and says what changed otherwise', async () => {
    const tenant = await test.testTenant();
    await test.testWork(tenant, async (work) => {
      const first = await withCustomer(work, invoice('F1', 1000));
      const again = await withCustomer(work, invoice('F1', 1000));
      const other = await withCustomer(work, invoice('F1', 1200));
      expect([first, again, other].map(({ changes }) => changes[0]?.change)).toEqual(['new', 'same', 'changed']);
      expect(other.changes[0]?.before?.amountCents).toBe(1000);
      expect(other.invoiceIds).toEqual(first.invoiceIds);
    });
  });

  it('hides withdrawn invoices and brings the same row back when they come again', async () => {
    const tenant = await test.testTenant();
    await test.testWork(tenant, async (work) => {
      const first = await withCustomer(work, invoice('F1', 1000));
      await withdrawInvoices(work, first.invoiceIds);
      expect((await openDebt(work, first.customerId))?.invoices).toEqual([]);
      const again = await withCustomer(work, invoice('F1', 800));
      expect(again.changes[0]?.change).toBe('new');
      expect(again.invoiceIds).toEqual(first.invoiceIds);
      expect((await openDebt(work, first.customerId))?.balances[0]?.openCents).toBe(800);
    });
  });

  it('uses a credit note for the invoice that it names, once', async () => {
    const tenant = await test.testTenant();
    await test.testWork(tenant, async (work) => {
      const { customerId } = await withCustomer(
        work,
        invoice('F1', 1000),
        invoice('C1', -300, { creditsNumber: 'F1' }),
      );
      await useCreditNotes(work, [customerId]);
      await useCreditNotes(work, [customerId]);
      const debt = await openDebt(work, customerId);
      expect(debt?.invoices.map(({ number, openCents }) => [number, openCents])).toEqual([['F1', 700]]);
    });
  });

  it('writes a timeline with who, when and why, and undoes a note and a correction', async () => {
    const tenant = await test.testTenant();
    const customerId = (await test.testWork(tenant, (work) => withCustomer(work, invoice('F1', 1000)))).customerId;
    const note = await test.testWork(tenant, (work) => writeNote(work, customerId, 'Belt vrijdag terug'));
    const change = await test.testWork(tenant, (work) => changeCustomer(work, customerId, { phone: '030 555 01 02' }));
    if (!note.ok || !change.ok || !change.value.eventId) throw new Error('refused');

    const noteEvent = note.value.eventId;
    expect(await test.testWork(tenant, (work) => undoEvent(work, noteEvent, [room]))).toMatchObject({ ok: true });
    expect(await test.testWork(tenant, (work) => undoEvent(work, noteEvent, [room]))).toMatchObject({ ok: false });
    const changeEvent = change.value.eventId;
    expect(await test.testWork(tenant, (work) => undoEvent(work, changeEvent, [room]))).toMatchObject({ ok: true });

    const { events, more } = await test.testWork(tenant, (work) => readTimeline(work, customerId, { limit: 4 }));
    expect(more).toBe(true);
    expect(events.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['dossier/correction-undone', false],
      ['dossier/note-removed', false],
      ['dossier/customer-corrected', true],
      ['dossier/note-written', true],
    ]);
    expect(events[0]).toMatchObject({
      actorName: tenant.collector.name,
      causedBy: { kind: 'dossier/customer-corrected' },
    });
    const debt = await test.testWork(tenant, (work) => openDebt(work, customerId));
    expect(debt?.customer.phone).toBeNull();
  });

  it('keeps what a person changed when a file says otherwise', async () => {
    const tenant = await test.testTenant();
    await test.testWork(tenant, async (work) => {
      const { customerId } = await withCustomer(work);
      await changeCustomer(work, customerId, { email: 'crediteuren@dezon.example' });
      await saveCustomers(work, [{ ...bakery, email: 'info@dezon.example', city: 'Zeist' }]);
      expect((await openDebt(work, customerId))?.customer).toMatchObject({
        email: 'crediteuren@dezon.example',
        city: 'Zeist',
      });
    });
  });

  it('finds customers by name, number and invoice number, and takes signs in the words literally', async () => {
    const tenant = await test.testTenant();
    await test.testWork(tenant, async (work) => {
      await withCustomer(work, invoice('INV-2026/0012', 1000));
      const found = async (words: string) =>
        (await listCustomers(work, { words, limit: 10, offset: 0 })).customers.length;
      expect(await found('de zon')).toBe(1);
      expect(await found('k1')).toBe(1);
      expect(await found('inv 2026-0012')).toBe(1);
      expect(await found('%')).toBe(0);
      expect(await found("'; drop table customer; --")).toBe(0);
      expect(await found('')).toBe(1);
    });
  });
});

function fail(): never {
  throw new Error('the test is set up wrong');
}

describe('circumstances and form of address', () => {
  const noteIn = { kind: 'guardianship', untilDay: null, note: 'Bewindvoerder: Van Dam, 030 555 01 02' } as const;

  it('are noted once, end, and both can be taken back; the timeline tells who did it', async () => {
    const tenant = await test.testTenant();
    const doWork = <Result>(fn: (work: Work) => Promise<Result>) => test.testWork(tenant, fn);
    const { customerId } = await doWork((work) => withCustomer(work));
    const kinds = async () =>
      ((await doWork((work) => circumstancesOf(work, [customerId]))).get(customerId) ?? []).map(({ kind }) => kind);
    const note = () => doWork((work) => recordCircumstance(work, customerId, { ...noteIn, fromDay: work.today }));

    const [noted, again] = [await note(), await note()];
    expect(again).toMatchObject({ ok: false, refusal: { code: 'circumstance-noted-already' } });
    if (!noted.ok) throw new Error('not noted');
    const { circumstanceId, eventId } = noted.value;
    expect(await kinds()).toEqual(['guardianship']);

    const ended = await doWork((work) => endCircumstance(work, customerId, circumstanceId));
    if (!ended.ok) throw new Error('not ended');
    expect(await kinds()).toEqual([]);
    expect(await doWork((work) => endCircumstance(work, customerId, circumstanceId))).toMatchObject({ ok: false });
    await doWork((work) => undoEvent(work, ended.value.eventId, [room]));
    expect(await kinds()).toEqual(['guardianship']);
    await doWork((work) => undoEvent(work, eventId, [room]));
    expect(await kinds()).toEqual([]);

    const { events } = await doWork((work) => readTimeline(work, customerId, { limit: 10 }));
    expect(events.filter(({ kind }) => kind.includes('circumstance')).map(({ kind }) => kind)).toEqual([
      'dossier/circumstance-ended',
      'dossier/circumstance-restored',
      'dossier/circumstance-ended',
      'dossier/circumstance-recorded',
    ]);
    const other = await test.testTenant();
    expect(await test.testWork(other, (work) => circumstancesOf(work, [customerId]))).toEqual(new Map());
  });

  it('an import leaves the form of address alone, and it can be put back', async () => {
    const tenant = await test.testTenant();
    const doWork = <Result>(fn: (work: Work) => Promise<Result>) => test.testWork(tenant, fn);
    const { customerId } = await doWork((work) => withCustomer(work));
    const form = async () => (await doWork((work) => openDebt(work, customerId)))?.customer.addressForm;
    expect(await form()).toBeNull();
    const changed = await doWork((work) => changeCustomer(work, customerId, { addressForm: 'je' }));
    if (!changed.ok || !changed.value.eventId) throw new Error('not changed');
    await doWork((work) => saveCustomers(work, [{ ...bakery, city: 'Zeist' }]));
    expect(await form()).toBe('je');
    await doWork((work) => undoEvent(work, changed.value.eventId as never, [room]));
    expect(await form()).toBeNull();
  });
});
