import { beforeEach, describe, expect, it } from 'vitest';
import { id } from '#kernel/ids.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { browserWith, openTestServer, signIn } from '#platform/http/testing.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { bookWaiting, newInvoice, readStatement } from '#rooms/agreement/testing.ts';
import { addContact, type CustomerId } from '#rooms/dossier/index.ts';
import { room as dossierRoom } from '#rooms/dossier/room.ts';
import { letterheadFor } from '#rooms/letter/actions/letterhead.ts';
import { room } from '#rooms/letter/room.ts';
import { newReachableCustomer } from '#rooms/letter/testing.ts';
import { room as paymentRoom } from '#rooms/payment/room.ts';

const test = await openTestDatabase({ rooms: [dossierRoom, paymentRoom, room] });
let tenant: TestTenant;
let customerId: CustomerId;
const doWork = <Result>(fn: (work: Work) => Promise<Result>): Promise<Result> => test.testWork(tenant, fn);

beforeEach(async () => {
  tenant = await test.testTenant({ name: 'Veldhuis' });
  customerId = await doWork(newReachableCustomer);
});

describe('the letterhead', () => {
  it('says who writes to whom, where a letter can go, and that no mail goes out', async () => {
    const person = { role: null, phone: null };
    await doWork((work) => addContact(work, customerId, { ...person, name: 'Piet', email: 'piet@klant.example' }));
    await doWork((work) => addContact(work, customerId, { ...person, name: 'Jan', email: 'JAN@klant.example' }));
    await doWork((work) => addContact(work, customerId, { ...person, name: 'Els', email: 'staat op de site' }));
    expect(await doWork((work) => letterheadFor(work, customerId))).toEqual({
      ok: true,
      value: {
        letterhead: {
          language: 'nl',
          addressForm: 'u',
          customerName: 'Bakkerij De Zon',
          collectorName: 'Sanne',
          administrationName: 'Veldhuis',
          payTo: null,
        },
        addresses: [
          { name: 'Bakkerij De Zon', email: 'jan@klant.example' },
          { name: 'Piet', email: 'piet@klant.example' },
        ],
        mailFrom: null,
      },
    });
    const nobody = await doWork((work) => letterheadFor(work, id('00000000-0000-7000-8000-000000000000')));
    expect(nobody).toEqual({ ok: false, refusal: { code: 'customer-not-found' } });
  });

  it('names the account on which customers pay, not the one that was read first', async () => {
    const invoiceId = await doWork((work) => newInvoice(work, customerId, { number: 'F1', amount: 5000 }));
    await doWork((work) =>
      readStatement(work, { from: '2026-11-01', to: '2026-11-10', account: 'NL02ABNA0123456789' }),
    );
    await doWork((work) =>
      readStatement(work, { from: '2026-11-01', to: '2026-11-10', account: 'NL20INGB0001234567' }, [
        { day: '2026-11-03', amount: 5000, text: 'dank', id: 'a' },
      ]),
    );
    await doWork((work) => bookWaiting(work, invoiceId));
    const head = await doWork((work) => letterheadFor(work, customerId));
    expect(head.ok && head.value.letterhead.payTo).toEqual({ iban: 'NL20INGB0001234567', name: 'Veldhuis' });
  });
});

it('the endpoints write, show, keep back and preview letters', async () => {
  const server = await openTestServer(test.platform);
  const account = await server.account({ tenantId: tenant.tenantId, role: 'collector' });
  const browser = await signIn(server, account, tenant.tenantId);
  const letter = {
    kind: 'confirmation',
    to: 'jan@klant.example',
    language: 'nl',
    subject: 'Onze afspraak',
    body: 'Beste Jan,',
  };
  const written = await browser.send('POST', `/api/customers/${customerId}/letters`, letter);
  expect(written.statusCode).toBe(200);
  const { letterId } = written.json<{ letterId: string }>();
  const listed = await browser.send('GET', '/api/letters?box=waiting');
  expect(listed.json()).toMatchObject({
    letters: [{ letterId, customerName: 'Bakkerij De Zon', state: 'held' }],
    more: false,
  });
  expect((await browser.send('GET', `/api/letters/${letterId}`)).json()).toMatchObject({ body: 'Beste Jan,' });
  expect((await browser.send('POST', `/api/letters/${letterId}/arrived`)).json()).toMatchObject({
    refusal: { code: 'letter-not-uncertain' },
  });
  expect((await browser.send('POST', `/api/letters/${letterId}/cancel`)).statusCode).toBe(200);
  expect((await browser.send('POST', `/api/letters/${letterId}/retry`, { to: 'geen adres' })).json()).toMatchObject({
    refusal: { code: 'address-not-valid' },
  });

  const head = (await browser.send('GET', `/api/customers/${customerId}/letterhead`)).json<{ letterhead: object }>();
  const callback = { kind: 'callback', day: '2026-11-24', time: '14:00', by: null };
  const facts = { ...head.letterhead, kind: 'confirmation', calledOn: '2026-11-20', outcomes: [callback] };
  const preview = await browser.send('POST', '/api/letters/preview', facts);
  expect(preview.json()).toMatchObject({
    subject: 'Wij bellen u op 24 november 2026',
    html: expect.stringContaining('Ik bel u op dinsdag 24 november 2026 om 14:00 uur.') as string,
  });
  expect((await browser.send('POST', '/api/letters/preview', { ...facts, outcomes: [] })).json()).toMatchObject({
    refusal: { code: 'nothing-to-write' },
  });

  const other = await test.testTenant();
  const stranger = browserWith(server.server, browser.cookie, other.tenantId);
  expect((await stranger.send('GET', `/api/letters/${letterId}`)).statusCode).toBe(403);
  await server.server.close();
});
