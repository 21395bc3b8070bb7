import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytes, readFile } from '#rooms/intake/actions/read-file.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nakomen-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const codes = async (text: string | Buffer) =>
  (await readBytes(Buffer.from(text as string))).problems.map((problem) => problem.code);

describe('a file that cannot be used', () => {
  it('of 200 MB is refused without being read', async () => {
    const path = join(folder, 'large.xml');
    await writeFile(path, '<a/>');
    await truncate(path, 200 * 1024 * 1024);
    expect(await readFile(path)).toMatchObject({
      problems: [{ code: 'file-too-large', raw: '200 MB', expected: 'at most 128 MB' }],
    });
  });
  it.each([
    ['', 'file-empty'],
    ['   \n', 'file-empty'],
    ['%PDF-1.7', 'format-unknown'],
    ['hello', 'format-unknown'],
    ['<html><body></html>', 'xml-not-well-formed'],
    ['<!doctype html><html></html>', 'xml-not-well-formed'],
    ['<a>&b;</a>', 'xml-entity'],
    ['<a>', 'xml-truncated'],
    ['<Invoice/>', 'wrong-root'],
    [`<Invoice xmlns="${UBL}Invoice-2"/>`, 'missing-value'],
  ])('%s', async (text, code) => {
    expect(await codes(text)).toContain(code);
  });
  it('is told by its content, not its name', async () => {
    const path = join(folder, 'statement.csv');
    await writeFile(path, `<Invoice xmlns="${UBL}Invoice-2"><ID>1</ID></Invoice>`);
    expect((await readFile(path)).format).toBe('ubl');
  });
});

it('skips an embedded document however large', async () => {
  const attachment = 'QUJD'.repeat(2_000_000);
  const text = `<Invoice xmlns="${UBL}Invoice-2" xmlns:c="urn:c"><c:ID>1</c:ID><c:IssueDate>2026-10-05</c:IssueDate><c:DocumentCurrencyCode>EUR</c:DocumentCurrencyCode><c:AdditionalDocumentReference><c:Attachment><c:EmbeddedDocumentBinaryObject>${attachment}</c:EmbeddedDocumentBinaryObject></c:Attachment></c:AdditionalDocumentReference><c:AccountingCustomerParty><c:Party><c:PartyName><c:Name>Jansen</c:Name></c:PartyName></c:Party></c:AccountingCustomerParty><c:LegalMonetaryTotal><c:PayableAmount>1</c:PayableAmount></c:LegalMonetaryTotal></Invoice>`;
  expect(await readBytes(Buffer.from(text))).toMatchObject({
    invoices: [{ number: '1', openCents: 100 }],
    problems: [],
  });
});
