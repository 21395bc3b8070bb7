import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFile } from '#rooms/intake/actions/read-file.ts';
import type { ParsedFile, ParsedInvoice, ParsedStatement } from '#rooms/intake/rules/formats/parsed.ts';

const DATA = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const there = existsSync(DATA);

async function readFolder(folder: string, wanted: (name: string) => boolean): Promise<Map<string, ParsedFile>> {
  const names = readdirSync(`${DATA}${folder}`).filter((name) => /\.xml$/i.test(name) && wanted(name));
  const files = new Map<string, ParsedFile>();
  for (const name of names) files.set(name, await readFile(`${DATA}${folder}/${name}`));
  return files;
}

const invoicesOf = (files: Map<string, ParsedFile>): ParsedInvoice[] =>
  [...files.values()].flatMap((file) => (file.kind === 'invoices' ? file.invoices : []));
const statementsOf = (files: Map<string, ParsedFile>): ParsedStatement[] =>
  [...files.values()].flatMap((file) => (file.kind === 'statements' ? file.statements : []));

// The figures were reckoned from the files by another program (a plain tree of each document), not by this reader.
describe.runIf(there)('files of others in ../shared/data: UBL', () => {
  it('gives every complete document, to the cent', async () => {
    const files = await readFolder('einvoice-ubl', () => true);
    const invoices = invoicesOf(files);
    const open: Record<string, number> = {};
    for (const invoice of invoices) open[invoice.currency] = (open[invoice.currency] ?? 0) + invoice.openCents;
    expect(files.size).toBe(109);
    expect(invoices).toHaveLength(84);
    expect(invoices.filter((invoice) => invoice.kind === 'credit_note')).toHaveLength(6);
    expect(open).toEqual({ DKK: 79_119_693, EUR: 7_760_543, NOK: 240_556, SEK: 47_528_700, GBP: 240_000 });
  });

  it('refuses the rest, each with its reason', async () => {
    const files = await readFolder('einvoice-ubl', () => true);
    const refused = new Map([...files].filter(([, file]) => file.kind === 'invoices' && file.invoices.length === 0));
    const reasons: Record<string, number> = {};
    for (const { problems } of refused.values()) {
      for (const { code } of problems) reasons[code] = (reasons[code] ?? 0) + 1;
    }
    expect(reasons).toEqual({ 'wrong-root': 23, 'wrong-currency': 1, 'wrong-amount': 1 });
    expect(refused.get('nl__SI-UBL-INV-1.2-error-rounding-vat-2.xml')?.problems).toMatchObject([
      { line: 138, field: 'LegalMonetaryTotal/PayableAmount', raw: '67.3770' },
    ]);
  });

  it('knows who, when and by which reference', async () => {
    const [invoice] = invoicesOf(await readFolder('einvoice-ubl', (name) => name === 'cen__ubl-tc434-example1.xml'));
    expect(invoice).toMatchObject({
      number: '12115118',
      dueDate: '2015-01-09',
      paymentReference: 'Deb. 10202 / Fact. 12115118',
      supplier: { name: 'De Koksmaat' },
      customer: { name: 'ODIN 59', id: '10202' },
    });
    const [credit] = invoicesOf(
      await readFolder('einvoice-ubl', (name) => name === 'peppol-ex__base-creditnote-correction.xml'),
    );
    expect(credit).toMatchObject({
      kind: 'credit_note',
      payableCents: 165_625,
      openCents: -165_625,
      creditedInvoices: ['Snippet1'],
    });
  });
});

describe.runIf(there)('files of others in ../shared/data: camt', () => {
  it('reads a fortnight of a real account: every statement reconciles and follows the one before', async () => {
    const files = await readFolder('bank-camt', (name) => name.startsWith('subite053'));
    const statements = statementsOf(files);
    expect([...files.values()].flatMap((file) => file.problems)).toEqual([]);
    expect(statements).toHaveLength(24);
    expect(statements.every((statement) => statement.reconciles)).toBe(true);
    const entries = statements.flatMap((statement) => statement.entries);
    expect(entries).toHaveLength(91);
    expect(entries.reduce((total, entry) => total + entry.amountCents, 0)).toBe(-64_309_497);
    const main = statements.filter((statement) => statement.account === 'LT625883379695428516');
    for (let day = 1; day < main.length; day += 1)
      expect(main[day]?.openingBalanceCents).toBe(main[day - 1]?.closingBalanceCents);
  });

  it('reads all versions of all banks, and says what is no statement for booking', async () => {
    const files = await readFolder('bank-camt', () => true);
    const formats: Record<string, number> = {};
    for (const file of files.values()) formats[file.format] = (formats[file.format] ?? 0) + 1;
    expect(formats).toEqual({ 'camt.053': 25, 'camt.052': 17, 'camt.054': 8 });
    for (const [name, file] of files)
      expect([name, file.problems.some((problem) => problem.code === 'not-a-statement')]).toEqual([
        name,
        file.format !== 'camt.053',
      ]);
    expect(statementsOf(files)).toHaveLength(60);
  });

  it('does not let a statement that does not add up pass', async () => {
    const files = await readFolder('bank-camt', (name) => name === 'genkgo__camt053.v2.five.decimals.xml');
    expect(statementsOf(files)).toMatchObject([
      {
        openingBalanceCents: 1_815,
        closingBalanceCents: 2_705,
        reconciles: false,
        differenceCents: 5,
        entries: [{ amountCents: 885 }],
      },
    ]);
  });

  it('knows returns and the debtor behind them', async () => {
    const [statement] = statementsOf(
      await readFolder('bank-camt', (name) => name === 'hbci4java__test-camt-ruecklastschrift.xml'),
    );
    expect(statement?.entries).toMatchObject([
      { amountCents: -5_300, reasonCode: 'MS03', counterparty: { name: 'Sven Schuldner' }, mandateId: 'TEST1234' },
    ]);
  });
});
