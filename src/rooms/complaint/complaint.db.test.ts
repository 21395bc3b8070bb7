import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { cents } from '#kernel/money.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { newCustomer, newInvoice } from '#rooms/agreement/testing.ts';
import { listComplaints } from '#rooms/complaint/actions/list-complaints.ts';
import {
  closeComplaint,
  disputedCents,
  type NewComplaint,
  openComplaint,
  openComplaints,
} from '#rooms/complaint/index.ts';
import { room } from '#rooms/complaint/room.ts';
import { type CustomerId, type InvoiceId, openDebt, openDebts } from '#rooms/dossier/index.ts';
import { readTimeline } from '#rooms/dossier/actions/read-timeline.ts';
import { room as dossierRoom } from '#rooms/dossier/room.ts';

const rooms = [dossierRoom, room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
let customerId: CustomerId;
let invoiceId: InvoiceId;

const doWork = <Result>(fn: (work: Work) => Promise<Result>): Promise<Result> => test.testWork(tenant, fn);

beforeEach(async () => {
  tenant = await test.testTenant();
  customerId = await doWork((work) => newCustomer(work, 'K1', 'Bakkerij De Zon'));
  invoiceId = await doWork((work) => newInvoice(work, customerId, { number: 'F1001', amount: 480_000 }));
});

async function complain(change: Partial<NewComplaint> = {}) {
  const decision = await doWork((work) =>
    openComplaint(work, {
      customerId,
      invoiceId,
      disputedCents: cents(31_200),
      cause: 'delivery',
      words: 'Twee dozen waren nat.',
      ...change,
    }),
  );
  assert(decision.ok, 'opened');
  return decision.value;
}

const disputed = () =>
  doWork(async (work) => {
    const complaints = await openComplaints(work, [customerId]);
    const debts = await openDebts(work, [customerId]);
    const invoices = new Map([...debts].map(([owner, debt]) => [owner, debt.invoices]));
    return [...(disputedCents(complaints, invoices).get(customerId) ?? [])];
  });

describe('a complaint', () => {
  it('disputes a part; the rest stays due', async () => {
    await complain();
    expect(await disputed()).toEqual([[invoiceId, 31_200]]);
    expect(await doWork((work) => openComplaints(work, [customerId]))).toMatchObject([
      { invoiceId, disputedCents: 31_200, cause: 'delivery', words: 'Twee dozen waren nat.', openedBy: 'Sanne' },
    ]);
    const debt = await doWork((work) => openDebt(work, customerId));
    expect(debt?.balances).toMatchObject([{ openCents: 480_000 }]);
  });

  it('about the whole invoice, or about nothing in particular, disputes all', async () => {
    await complain({ disputedCents: null });
    expect(await disputed()).toEqual([[invoiceId, 480_000]]);
    const second = await doWork((work) => newInvoice(work, customerId, { number: 'F1002', amount: 20_000 }));
    await complain({ invoiceId: null, disputedCents: null });
    expect(await disputed()).toEqual([
      [invoiceId, 480_000],
      [second, 20_000],
    ]);
  });

  it('is closed with its outcome, once, and that can be undone', async () => {
    const { complaintId } = await complain();
    const closed = await doWork((work) =>
      closeComplaint(work, complaintId, { outcome: 'partly_justified', note: 'Eén doos vergoed.' }),
    );
    assert(closed.ok, 'closed');
    expect(await disputed()).toEqual([]);
    expect(
      await doWork((work) => closeComplaint(work, complaintId, { outcome: 'unjustified', note: null })),
    ).toMatchObject({ ok: false, refusal: { code: 'complaint-closed' } });
    const list = await doWork((work) => listComplaints(work, { state: 'closed', limit: 10 }));
    expect(list.complaints).toMatchObject([{ outcome: 'partly_justified', closedBy: 'Sanne', disputedCents: 31_200 }]);

    expect((await doWork((work) => undoEvent(work, closed.value.eventId, rooms))).ok).toBe(true);
    expect(await disputed()).toEqual([[invoiceId, 31_200]]);
  });

  it('can be taken back; the timeline tells all of it', async () => {
    const { eventId } = await complain();
    expect((await doWork((work) => undoEvent(work, eventId, rooms))).ok).toBe(true);
    expect(await disputed()).toEqual([]);
    const { events } = await doWork((work) => readTimeline(work, customerId, { limit: 2 }));
    expect(events.map((event) => event.kind)).toEqual(['complaint/complaint-removed', 'complaint/complaint-opened']);
    expect(events[1]?.payload).toMatchObject({
      kind: 'delivery',
      invoiceNumber: 'F1001',
      disputedCents: 31_200,
    });
  });

  it('is listed oldest first with its age and what it keeps from being asked', async () => {
    await complain();
    const list = await doWork((work) => listComplaints(work, { state: 'open', limit: 10 }));
    expect(list).toMatchObject({
      more: false,
      complaints: [{ customerName: 'Bakkerij De Zon', invoiceNumber: 'F1001', disputedCents: 31_200, daysOpen: 0 }],
    });
    const other = await test.testTenant();
    expect(
      (await test.testWork(other, (work) => listComplaints(work, { state: 'open', limit: 10 }))).complaints,
    ).toEqual([]);
  });

  it('is refused about an invoice that is not open, or for more than is open', async () => {
    const codeOf = (change: Partial<NewComplaint>) =>
      doWork(async (work) => {
        const decision = await openComplaint(work, {
          customerId,
          invoiceId,
          disputedCents: null,
          cause: 'price',
          words: null,
          ...change,
        });
        return decision.ok ? 'opened' : decision.refusal.code;
      });
    expect(await codeOf({ disputedCents: cents(480_001) })).toBe('more-than-open');
    expect(await codeOf({ invoiceId: '00000000-0000-7000-8000-000000000000' as InvoiceId })).toBe('invoice-not-open');
    expect(await codeOf({ customerId: '00000000-0000-7000-8000-000000000000' as CustomerId })).toBe(
      'customer-not-found',
    );
  });
});
