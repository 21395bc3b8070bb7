import { createHash } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import type { StoredUpload } from '#platform/files/upload.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { room as dossierRoom } from '#rooms/dossier/room.ts';
import { importFile } from '#rooms/intake/actions/import-file.ts';
import { mapColumns, previewImport, viewImport } from '#rooms/intake/actions/preview-import.ts';
import { publishImport } from '#rooms/intake/actions/publish-import.ts';
import { revertImport } from '#rooms/intake/actions/revert-import.ts';
import { room } from '#rooms/intake/room.ts';
import type { ImportId } from '#rooms/intake/rules/preview.ts';
import * as payment from '#rooms/payment/index.ts';
import { room as paymentRoom } from '#rooms/payment/room.ts';

let db: TestDatabase;
let tenant: TestTenant;
let folder: string;
beforeAll(async () => {
  db = await openTestDatabase({ rooms: [dossierRoom, paymentRoom, room] });
  folder = await mkdtemp(join(tmpdir(), 'nakomen-import-'));
});
beforeEach(async () => {
  tenant = await db.testTenant();
});

const header = 'Factuurnummer;Factuurdatum;Vervaldatum;Debiteurnummer;Naam;Bedrag;Openstaand\n';
const two = `${header}2026-1001;01-10-2026;31-10-2026;D1;Jansen Bouw B.V.;1.210,00;1.210,00\n2026-1002;13-10-2026;12-11-2026;D2;Café De Leeuw;99,95;99,95\n`;

async function upload(content: string, fileName = 'open.csv'): Promise<StoredUpload> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const path = join(folder, `${sha256}-${fileName}`);
  await writeFile(path, content);
  return { fileName, path, bytes: Buffer.byteLength(content), sha256 };
}

async function preview(content: string, fileName?: string) {
  const file = await upload(content, fileName);
  return db.testWork(tenant, async (work) => {
    const { importId, plan } = await previewImport(work, file);
    const view = await viewImport(work, importId, plan);
    if (!view.ok) throw new Error('no view');
    return view.value;
  });
}

const publish = (importId: ImportId, accept: 'all' | string[] = []) =>
  db.testWork(tenant, (work) => publishImport(work, importId, accept));
const revert = (importId: ImportId) => db.testWork(tenant, (work) => revertImport(work, importId));
const invoices = (...numbers: string[]) => db.testWork(tenant, (work) => dossier.invoicesByNumber(work, numbers));

const camt = (amount: string, text: string, closing: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-10T08:00:00</CreDtTm></GrpHdr>
<Stmt><Id>S1</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>2026-11-10T08:00:00</CreDtTm><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-10</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-10</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-10</Dt></BookgDt><ValDt><Dt>2026-11-10</Dt></ValDt><AcctSvcrRef>R1</AcctSvcrRef>
<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Jansen Bouw</Nm></Dbtr><DbtrAcct><Id><IBAN>NL02RABO0123456789</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>`;

describe('a contact person in an e-invoice', () => {
  test('comes into the dossier once, and what a person wrote stays', async () => {
    const file = await readFile(join(import.meta.dirname, '../../../../examples/ubl-invoice.xml'), 'utf8');
    const people = () =>
      db.testWork(tenant, async (work) => {
        const [invoice] = await dossier.invoicesByNumber(work, ['2026-0412']);
        const debt = invoice && (await dossier.openDebt(work, invoice.customerId));
        return debt?.contacts.map(({ name }) => name);
      });
    await publish((await preview(file, 'one.xml')).importId);
    expect(await people()).toEqual(['An Peeters']);
    const next = file.replaceAll('2026-0412', '2026-0413').replace('An Peeters', 'an  peeters');
    expect(await publish((await preview(next, 'two.xml')).importId)).toMatchObject({ ok: true });
    expect(await people()).toEqual(['An Peeters']);
  });
});

describe('a list of open items', () => {
  test('is shown first, then published; the same file and the same content again change nothing', async () => {
    const first = await preview(two);
    expect(first).toMatchObject({ blocked: null, format: 'csv', counts: { new: 2, changed: 0, customersNew: 2 } });
    expect(await invoices('2026-1001')).toEqual([]);
    expect(await publish(first.importId)).toMatchObject({ ok: true, value: { counts: { new: 2 } } });
    expect(new Set((await invoices('2026-1001', '2026-1002')).map((one) => one.openCents as number))).toEqual(
      new Set([121_000, 9_995]),
    );

    const again = await preview(two);
    expect(again).toMatchObject({
      blocked: 'nothing-new',
      counts: { new: 0, same: 2 },
      sameFile: { importId: first.importId },
    });
    expect(await publish(again.importId)).toMatchObject({ ok: false, refusal: { code: 'nothing-new' } });
    expect((await preview(`${two}\n`, 'copy.csv')).blocked).toBe('nothing-new');
  });

  test('asks about another amount for a known number, and takes it only when accepted', async () => {
    await publish((await preview(two)).importId);
    const other = await preview(two.replace('99,95;99,95', '89,95;89,95'), 'correction.csv');
    expect(other.rows.find((row) => row.verdict === 'changed')).toMatchObject({
      title: '2026-1002',
      changes: [{ field: 'amountCents', before: 9_995, after: 8_995 }],
    });
    expect(await publish(other.importId)).toMatchObject({
      refusal: { code: 'changes-not-accepted', numbers: ['2026-1002'] },
    });
    expect(await publish(other.importId, ['invoice 2026-1002'])).toMatchObject({ ok: true });
    expect((await invoices('2026-1002'))[0]?.openCents).toBe(8_995);
    expect(await revert(other.importId)).toMatchObject({ ok: true });
    expect((await invoices('2026-1002'))[0]?.openCents).toBe(9_995);
  });

  test('with a bad row is refused whole, with line and field', async () => {
    const bad = await preview(`${two}2026-1003;30-02-2026;31-03-2026;D1;Jansen Bouw B.V.;10,00;10,00\n`);
    expect(bad.blocked).toBe('refused');
    expect(bad.problems[0]).toMatchObject({ line: 4, code: 'wrong-date', weight: 'row' });
    expect(await publish(bad.importId)).toMatchObject({ ok: false, refusal: { code: 'file-refused' } });
    expect(await invoices('2026-1001')).toEqual([]);
  });

  test('with columns that nobody knows is asked about; the answer is remembered', async () => {
    const strange = 'a;b;c;d\nX-1;01-10-2026;12,50;Piet\nX-2;13-10-2026;22,50;Piet\n';
    const asked = await preview(strange);
    expect(asked.blocked).toBe('asked');
    const mapping = { columns: { '0': 'number', '1': 'issueDate', '2': 'amount', '3': 'customerName' } } as const;
    const mapped = await db.testWork(tenant, (work) => mapColumns(work, asked.importId, mapping));
    expect(mapped).toMatchObject({ ok: true, value: { blocked: null, counts: { new: 2 } } });
    expect((await preview(strange.replace('12,50', '13,50'), 'next.csv')).blocked).toBeNull();
  });

  test('does not count money twice that our own bank booked already', async () => {
    await publish((await preview(two)).importId);
    const bank = await preview(camt('1000.00', '2026-1001', '1000.00'), 'bank.xml');
    await publish(bank.importId);
    const [waiting] = await db.testWork(tenant, (work) => payment.waitingReceipts(work, 10));
    const [invoice] = await invoices('2026-1001');
    await db.testWork(tenant, (work) =>
      payment.bookPayment(work, waiting!.paymentId, [{ invoiceId: invoice!.invoiceId, cents: waiting!.amountCents }]),
    );
    const list = await preview(two.replace('1.210,00;1.210,00', '1.210,00;210,00'), 'week.csv');
    expect(list).toMatchObject({ blocked: 'nothing-new', counts: { changed: 0 } });
  });

  test('is reverted, unless a person booked on it', async () => {
    const first = await preview(two);
    await publish(first.importId);
    const bank = await preview(camt('1000.00', 'betaling', '1000.00'), 'bank.xml');
    await publish(bank.importId);
    const [waiting] = await db.testWork(tenant, (work) => payment.waitingReceipts(work, 10));
    const [invoice] = await invoices('2026-1001');
    const lines = [{ invoiceId: invoice!.invoiceId, cents: waiting!.amountCents }];
    await db.testWork(tenant, (work) => payment.bookPayment(work, waiting!.paymentId, lines));
    expect(await revert(first.importId)).toMatchObject({
      ok: false,
      refusal: { code: 'built-upon', list: [{ what: 'booked-by-hand', name: 'Jansen Bouw' }] },
    });
    expect(await revert(bank.importId)).toMatchObject({ ok: false, refusal: { code: 'built-upon' } });
    await db.testWork(tenant, (work) => payment.cancelBooking(work, waiting!.paymentId));
    expect(await revert(bank.importId)).toMatchObject({ ok: true });
    expect(await revert(first.importId)).toMatchObject({ ok: true });
    expect(await invoices('2026-1001', '2026-1002')).toEqual([]);
    expect(await publish((await preview(two)).importId)).toMatchObject({ ok: true, value: { counts: { new: 2 } } });
    expect(await invoices('2026-1001', '2026-1002')).toHaveLength(2);
  });
});

describe('a bank statement', () => {
  test('books what is sure, and gives everything back when it is reverted', async () => {
    await publish((await preview(two)).importId);
    const bank = await preview(camt('1210.00', 'Factuur 2026-1001', '1210.00'), 'bank.xml');
    expect(bank).toMatchObject({ blocked: null, kind: 'statements', counts: { new: 1 } });
    expect(await publish(bank.importId)).toMatchObject({ ok: true, value: { booked: 1 } });
    expect((await invoices('2026-1001'))[0]?.openCents).toBe(0);
    expect(await preview(camt('1210.00', 'Factuur 2026-1001', '1210.00'), 'bank2.xml')).toMatchObject({
      blocked: 'nothing-new',
      counts: { new: 0, same: 1 },
    });
    expect(await revert(bank.importId)).toMatchObject({ ok: true });
    expect((await invoices('2026-1001'))[0]?.openCents).toBe(121_000);
    const back = await preview(camt('1210.00', 'Factuur 2026-1001', '1210.00'), 'bank3.xml');
    expect(await publish(back.importId)).toMatchObject({ ok: true, value: { booked: 1 } });
  });

  test('that does not add up is refused with the difference', async () => {
    const bank = await preview(camt('1210.00', 'x', '1200.00'), 'bank.xml');
    expect(bank).toMatchObject({ blocked: 'refused', problems: [{ code: 'does-not-reconcile' }] });
    expect(await publish(bank.importId)).toMatchObject({ refusal: { code: 'file-refused' } });
  });
});

test('importing without a screen publishes, or leaves nothing behind', async () => {
  const good = await upload(two);
  expect(await db.testWork(tenant, (work) => importFile(work, good, { acceptChanges: false }))).toMatchObject({
    value: { outcome: 'published', counts: { new: 2 } },
  });
  const bad = await upload('<a', 'bad.xml');
  expect(await db.testWork(tenant, (work) => importFile(work, bad, { acceptChanges: false }))).toMatchObject({
    value: { outcome: 'refused', refusal: { code: 'file-refused' } },
  });
});
