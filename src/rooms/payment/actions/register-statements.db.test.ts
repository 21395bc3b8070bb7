import { beforeAll, describe, expect, test } from 'vitest';
import { type Day, day } from '#kernel/dates.ts';
import { cents, sum } from '#kernel/money.ts';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import type { Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { room as dossierRoom } from '#rooms/dossier/room.ts';
import { listPayments } from '#rooms/payment/actions/list-payments.ts';
import { setAside } from '#rooms/payment/actions/set-aside.ts';
import * as payment from '#rooms/payment/index.ts';
import { room } from '#rooms/payment/room.ts';

let db: TestDatabase;
let tenant: TestTenant;
beforeAll(async () => {
  db = await openTestDatabase({ rooms: [dossierRoom, room] });
});

const facts: dossier.CustomerFacts = {
  number: '',
  name: '',
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

async function customer(work: Work, number: string, name: string): Promise<dossier.CustomerId> {
  const [change] = await dossier.saveCustomers(work, [{ ...facts, number, name }]);
  return change!.customerId;
}

async function invoice(
  work: Work,
  customerId: dossier.CustomerId,
  number: string,
  amount: number,
  more: Partial<dossier.NewInvoice> = {},
): Promise<dossier.InvoiceId> {
  const [change] = await dossier.saveInvoices(work, [
    {
      customerId,
      number,
      kind: amount < 0 ? 'credit_note' : 'invoice',
      issueDate: day('2026-10-01'),
      dueDate: day('2026-10-31'),
      currency: 'EUR',
      amountCents: cents(amount),
      settledElsewhereCents: cents(0),
      paymentReference: null,
      creditsNumber: null,
      ...more,
    },
  ]);
  return change!.invoiceId;
}

let lines = 0;
function entry(amount: number, text: string, more: Partial<payment.StatementEntry> = {}): payment.StatementEntry {
  lines += 1;
  return {
    line: lines,
    entryKey: `e${lines}`,
    bookingDate: day('2026-11-10'),
    valueDate: day('2026-11-10'),
    amountCents: cents(amount),
    currency: 'EUR',
    counterparty: { name: 'Jansen Bouw B.V.', iban: 'NL91ABNA0417164300', account: null },
    reference: { kind: null, value: null },
    endToEndId: null,
    text,
    reversal: false,
    reasonCode: null,
    bankReference: null,
    mandateId: null,
    transactionCode: null,
    ...more,
  };
}

function statement(
  entries: readonly payment.StatementEntry[],
  more: Partial<payment.NewStatement> = {},
): payment.NewStatement {
  return {
    line: 1,
    id: 'S1',
    number: '1',
    account: 'NL02RABO0123456789',
    accountName: null,
    currency: 'EUR',
    from: day('2026-11-10'),
    to: day('2026-11-10'),
    openingBalanceCents: cents(100_000),
    closingBalanceCents: cents(100_000 + sum(entries.map((one) => one.amountCents))),
    entries,
    ...more,
  };
}

const register = (one: payment.NewStatement) =>
  db.testWork(tenant, (work) => payment.registerStatements(work, [one], { importId: null }));
const openOf = (invoiceId: dossier.InvoiceId) =>
  db.testWork(tenant, async (work) => (await dossier.invoicesById(work, [invoiceId]))[0]!.openCents);
const waiting = () => db.testWork(tenant, (work) => listPayments(work, { tab: 'waiting', limit: 50, offset: 0 }));

describe('a statement', () => {
  let jansen: dossier.CustomerId;
  let first: dossier.InvoiceId;
  let second: dossier.InvoiceId;

  beforeAll(async () => {
    tenant = await db.testTenant();
    [jansen, first, second] = await db.testWork(tenant, async (work) => {
      const id = await customer(work, 'D1', 'Jansen Bouw B.V.');
      return [
        id,
        await invoice(work, id, '2026-00101', 12_100),
        await invoice(work, id, '2026-00102', 24_200),
      ] as const;
    });
  });

  test('that does not add up is refused with the difference, and nothing is kept', async () => {
    const wrong = { ...statement([entry(100, 'x')]), closingBalanceCents: cents(99_999) };
    expect(await register(wrong)).toMatchObject({
      ok: false,
      refusal: { code: 'does-not-reconcile', differenceCents: -101 },
    });
    expect((await waiting()).payments).toEqual([]);
  });

  test('books what leaves no doubt, lets the rest wait with the best guess first, and changes nothing the second time', async () => {
    const read = statement([
      entry(12_100, 'Factuur 2026-00101'),
      entry(5_000, 'deel van 2026-00102'),
      entry(-1_250, 'Kosten betaalpakket', { counterparty: { name: null, iban: null, account: null } }),
    ]);
    expect(await register(read)).toMatchObject({ ok: true, value: { newPayments: 3, alreadyThere: 0, booked: 1 } });
    expect(await openOf(first)).toBe(0);
    expect(await openOf(second)).toBe(24_200);

    const page = await waiting();
    expect(page.counts).toEqual({ waiting: 1, apart: 1, booked: 1, set_aside: 0 });
    expect(page.bankReadUntil).toBe('2026-11-10');
    const guess = page.payments[0]!.suggestions[0]!;
    expect(guess).toMatchObject({
      customerId: jansen,
      lines: [{ number: '2026-00102', cents: 5_000, openCents: 24_200 }],
    });
    expect(guess.reasons.map((reason) => reason.code)).toEqual([
      'number',
      'part-of-invoice',
      'known-iban',
      'same-name',
    ]);

    expect(await register(read)).toMatchObject({ ok: true, value: { newPayments: 0, alreadyThere: 3, booked: 0 } });
    expect((await waiting()).counts).toEqual(page.counts);
    expect(await db.testWork(tenant, (work) => payment.unmatchedMoney(work, jansen))).toBe(5_000);
  });

  test('a partial payment is one key to accept, and undo brings it back', async () => {
    const guessed = (await waiting()).payments[0]!;
    const booked = await db.testWork(tenant, (work) =>
      payment.bookPayment(work, guessed.paymentId, guessed.suggestions[0]!.lines),
    );
    expect(booked.ok).toBe(true);
    expect(await openOf(second)).toBe(19_200);
    expect(await db.testWork(tenant, (work) => payment.cancelBooking(work, guessed.paymentId))).toMatchObject({
      ok: true,
    });
    expect(await openOf(second)).toBe(24_200);
    expect((await waiting()).counts.waiting).toBe(1);
  });

  test('that overlaps an earlier one brings only what is new', async () => {
    const [a, b] = [
      entry(300, 'a', { bookingDate: day('2026-11-11') }),
      entry(400, 'b', { bookingDate: day('2026-11-12') }),
    ];
    const days = (from: string, to: string) => ({ from: from as Day, to: to as Day });
    await register(statement([a], { ...days('2026-11-11', '2026-11-11'), id: 'S2' }));
    const wider = statement([{ ...a, entryKey: 'other' }, b], { ...days('2026-11-11', '2026-11-12'), id: 'S3' });
    expect(await register(wider)).toMatchObject({ ok: true, value: { newPayments: 1, alreadyThere: 1 } });
  });

  test('money that the bank takes back is open again', async () => {
    const back = entry(-12_100, 'Stornering', { reversal: true, reasonCode: 'MD06', bookingDate: day('2026-11-13') });
    const read = statement([back], { from: day('2026-11-13'), to: day('2026-11-13'), id: 'S4' });
    expect(await register(read)).toMatchObject({ ok: true });
    expect(await openOf(first)).toBe(12_100);
    expect((await waiting()).payments.map((one) => one.amountCents)).not.toContain(-12_100);
  });
});

describe('matching', () => {
  test('tries waiting payments again when their invoice comes in', async () => {
    tenant = await db.testTenant();
    await register(statement([entry(7_700, 'fact 2026-777')]));
    const invoiceId = await db.testWork(tenant, async (work) =>
      invoice(work, await customer(work, 'D7', 'Zeven BV'), '2026-777', 7_700),
    );
    expect(await openOf(invoiceId)).toBe(0);
  });

  test('adds up several numbers with a credit note, but does not trust an account of somebody else', async () => {
    tenant = await db.testTenant();
    const [own, credit, stranger] = await db.testWork(tenant, async (work) => {
      const jansen = await customer(work, 'D1', 'Jansen Bouw B.V.');
      const other = await customer(work, 'D2', 'Pietersen Dakwerken');
      return [
        await invoice(work, jansen, 'F2026-0001', 10_000),
        await invoice(work, jansen, 'C2026-0001', -2_500),
        await invoice(work, other, 'F2026-0002', 8_000),
      ] as const;
    });
    await register(statement([entry(7_500, 'F2026-0001 minus C2026-0001')]));
    expect([await openOf(own), await openOf(credit)]).toEqual([0, 0]);
    await register(
      statement([entry(8_000, 'F2026-0002')], { id: 'S5', from: day('2026-11-11'), to: day('2026-11-11') }),
    );
    expect(await openOf(stranger)).toBe(8_000);
    const reasons = (await waiting()).payments[0]!.suggestions[0]!.reasons.map((reason) => reason.code);
    expect(reasons).toEqual(['number', 'amount-equal', 'other-iban']);
  });

  test('an overpayment books what is open and keeps the rest as money of that customer', async () => {
    tenant = await db.testTenant();
    const customerId = await db.testWork(tenant, async (work) => {
      const id = await customer(work, 'D1', 'Jansen Bouw B.V.');
      await invoice(work, id, '2026-00300', 10_000);
      return id;
    });
    await register(statement([entry(10_500, 'factuur 2026-00300')]));
    const one = (await waiting()).payments[0]!;
    expect(one.suggestions[0]).toMatchObject({ restCents: 500, lines: [{ cents: 10_000 }] });
    await db.testWork(tenant, (work) => payment.bookPayment(work, one.paymentId, one.suggestions[0]!.lines));
    expect(await db.testWork(tenant, (work) => payment.unmatchedMoney(work, customerId))).toBe(500);
    expect(await db.testWork(tenant, (work) => setAside(work, one.paymentId))).toMatchObject({ ok: true });
    expect(await db.testWork(tenant, (work) => payment.unmatchedMoney(work, customerId))).toBe(0);
  });

  test('never books more than a payment has or an invoice asks', async () => {
    tenant = await db.testTenant();
    const invoiceId = await db.testWork(tenant, async (work) =>
      invoice(work, await customer(work, 'D1', 'Jansen'), '2026-00400', 10_000),
    );
    await register(statement([entry(4_000, 'hallo')]));
    const one = (await waiting()).payments[0]!;
    const book = (amount: number) =>
      db.testWork(tenant, (work) => payment.bookPayment(work, one.paymentId, [{ invoiceId, cents: cents(amount) }]));
    expect(await book(4_001)).toMatchObject({ ok: false, refusal: { code: 'more-than-payment' } });
    expect(await book(4_000)).toMatchObject({ ok: true });
    expect(await book(1)).toMatchObject({ ok: false, refusal: { code: 'payment-not-waiting' } });
  });
});
