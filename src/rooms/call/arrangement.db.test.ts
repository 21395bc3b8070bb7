import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { day, instant } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { planInstalments } from '#rooms/agreement/contract.ts';
import { arrangementsOf, promisesOf } from '#rooms/agreement/index.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { newCustomer, newInvoice } from '#rooms/agreement/testing.ts';
import { saveCall } from '#rooms/call/contract.ts';
import { recordCall } from '#rooms/call/index.ts';
import { room } from '#rooms/call/room.ts';
import { emptyForm, emptyParts, outcomesOf } from '#rooms/call/rules/call-form.ts';
import { room as complaint } from '#rooms/complaint/room.ts';
import type { CustomerId, InvoiceId } from '#rooms/dossier/index.ts';
import { room as dossier } from '#rooms/dossier/room.ts';
import { room as payment } from '#rooms/payment/room.ts';
import { standingOf } from '#rooms/worklist/index.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const rooms = [dossier, payment, agreement, complaint, worklist, room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
let customerId: CustomerId;
let invoiceId: InvoiceId;

const doWork = <Result>(fn: (work: Work) => Promise<Result>): Promise<Result> => test.testWork(tenant, fn);

/** Saves a call with an arrangement as the form sends it. */
function save(part: Partial<typeof emptyParts.arrangement>) {
  const filled = outcomesOf(
    { ...emptyForm, spokenWith: 'Els de Wit', arrangement: { ...emptyParts.arrangement, from: 'vandaag', ...part } },
    {
      today: day('2026-11-20'),
      timeZone: 'Europe/Amsterdam',
      currency: 'EUR',
      invoiceIds: [invoiceId],
      selectedCents: 100_000,
      plan: planInstalments,
    },
  );
  assert(filled.ok, 'the form is complete');
  return doWork((work) => {
    const body = saveCall.body?.parse({ callId: work.newId<'call'>(), ...filled.value });
    assert(body, 'a body');
    return recordCall(work, { ...body, customerId });
  });
}

beforeEach(async () => {
  test.clock.set(instant('2026-11-20T08:30:00Z'));
  tenant = await test.testTenant();
  await doWork(async (work) => {
    customerId = await newCustomer(work, 'K1', 'Bakkerij De Zon');
    invoiceId = await newInvoice(work, customerId, { number: 'F1', amount: 100_000 });
  });
});

describe('a call that ends with an arrangement', () => {
  it('stores it as its instalments and waits for the first; undo takes back all of it', async () => {
    const saved = await save({});
    assert(saved.ok, 'saved');
    const [arrangement] = await doWork((work) => arrangementsOf(work, [customerId]));
    expect(arrangement).toMatchObject({ totalCents: cents(100_000), promisedBy: 'Els de Wit', state: 'running' });
    expect(arrangement?.instalments.map((one) => `${one.day} ${one.amountCents}`)).toEqual([
      '2026-11-20 33334',
      '2026-12-20 33333',
      '2027-01-20 33333',
    ]);
    const { standing } = await doWork((work) => standingOf(work, customerId));
    expect(standing?.headline).toMatchObject({ code: 'promise-running', facts: { cents: 33_334 } });

    const { undo } = saved.value;
    assert(undo, 'it can be undone');
    expect(await doWork((work) => undoEvent(work, undo, rooms))).toMatchObject({ ok: true });
    expect(await doWork((work) => promisesOf(work, [customerId]))).toEqual([]);
    expect((await doWork((work) => standingOf(work, customerId))).standing?.headline.code).not.toBe('promise-running');
  });

  it('is refused beyond the own limits, with the outcome that it is about; nothing is saved', async () => {
    expect(await save({ count: 4 })).toMatchObject({
      refusal: { code: 'outcomes-refused', refusals: [{ kind: 'arrangement', code: 'beyond-limit', field: null }] },
    });
    expect(await doWork((work) => promisesOf(work, [customerId]))).toEqual([]);
  });
});
