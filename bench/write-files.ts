import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { StoredUpload } from '#platform/files/upload.ts';

const CUSTOMERS = 2_500;

/** The amount of an invoice in cents; the same in both files. */
export function amountOf(number: number): number {
  return 2_500 + ((number * 7919) % 350_000);
}

function invoiceNumber(number: number): string {
  return `F26-${String(number).padStart(6, '0')}`;
}

function euros(value: number): string {
  return (value / 100).toFixed(2);
}

/** A file as the server keeps it while it is being read. */
export async function asUpload(path: string): Promise<StoredUpload> {
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return { fileName: basename(path), path, bytes: (await stat(path)).size, sha256 };
}

/** Writes invoices as UBL (about 4 kB each) in one file, of 2,500 customers. */
export async function writeInvoices(path: string, count: number): Promise<void> {
  await writeAll(path, function* () {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<StandardBusinessDocument xmlns="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">\n<StandardBusinessDocumentHeader><HeaderVersion>1.0</HeaderVersion></StandardBusinessDocumentHeader>\n';
    for (let number = 1; number <= count; number += 1) yield invoiceXml(number);
    yield '</StandardBusinessDocument>\n';
  });
}

function invoiceXml(number: number): string {
  const total = amountOf(number);
  const net = Math.round(total / 1.21);
  const customer = number % CUSTOMERS;
  const amount = (name: string, value: number): string =>
    `    <cbc:${name} currencyID="EUR">${euros(value)}</cbc:${name}>\n`;
  const lines = [0.6, 0.4].map((part, index) => {
    const share = index === 0 ? Math.round(net * part) : net - Math.round(net * 0.6);
    return `  <cac:InvoiceLine><cbc:ID>${index + 1}</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">${euros(share)}</cbc:LineExtensionAmount><cac:Item><cbc:Description>Geleverd volgens pakbon ${number}</cbc:Description><cbc:Name>Artikel ${(number * 31 + index) % 900}</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount currencyID="EUR">${euros(share)}</cbc:PriceAmount></cac:Price></cac:InvoiceLine>\n`;
  });
  return `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0</cbc:CustomizationID>
  <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
  <cbc:ID>${invoiceNumber(number)}</cbc:ID>
  <cbc:IssueDate>2026-09-${String((number % 28) + 1).padStart(2, '0')}</cbc:IssueDate>
  <cbc:DueDate>2026-10-${String((number % 28) + 1).padStart(2, '0')}</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="0106">90000011</cbc:EndpointID><cac:PartyName><cbc:Name>Meetbedrijf</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>Kanaaldijk 12</cbc:StreetName><cbc:CityName>Helmond</cbc:CityName><cbc:PostalZone>5701 AA</cbc:PostalZone><cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>NL900000112B01</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>Meetbedrijf B.V.</cbc:RegistrationName><cbc:CompanyID schemeID="0106">90000011</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cbc:SupplierAssignedAccountID>${10_000 + customer}</cbc:SupplierAssignedAccountID><cac:Party><cac:PartyName><cbc:Name>Bedrijf nummer ${customer}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>Handelsstraat ${(customer % 90) + 1}</cbc:StreetName><cbc:CityName>Tilburg</cbc:CityName><cbc:PostalZone>5011 AB</cbc:PostalZone><cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyLegalEntity><cbc:RegistrationName>Bedrijf nummer ${customer} B.V.</cbc:RegistrationName></cac:PartyLegalEntity><cac:Contact><cbc:Name>Administratie</cbc:Name><cbc:Telephone>+31 13 1000000</cbc:Telephone><cbc:ElectronicMail>administratie@bedrijf-${customer}.example</cbc:ElectronicMail></cac:Contact></cac:Party></cac:AccountingCustomerParty>
  <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>NL91RABO0300000017</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
  <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">${euros(total - net)}</cbc:TaxAmount><cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">${euros(net)}</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">${euros(total - net)}</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
  <cac:LegalMonetaryTotal>
${amount('LineExtensionAmount', net)}${amount('TaxExclusiveAmount', net)}${amount('TaxInclusiveAmount', total)}${amount('PayableAmount', total)}  </cac:LegalMonetaryTotal>
${lines.join('')}</Invoice>
`;
}

/**
 * Writes a camt.053 statement that pays each of those invoices once: of every 100 entries 88 name the invoice, 6 name it with a
 * digit wrong, 6 name nothing.
 */
export async function writeStatement(path: string, count: number): Promise<void> {
  let total = 0;
  for (let number = 1; number <= count; number += 1) total += amountOf(number);
  const balance = (type: string, value: number, day: string): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${euros(value)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>\n`;
  await writeAll(path, function* () {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-20T06:00:00+01:00</CreDtTm></GrpHdr>\n<Stmt><Id>S1</Id><ElctrncSeqNb>324</ElctrncSeqNb><Acct><Id><IBAN>NL91RABO0300000017</IBAN></Id><Ccy>EUR</Ccy></Acct>\n';
    yield balance('OPBD', 1_000_000, '2026-11-19') + balance('CLBD', 1_000_000 + total, '2026-11-20');
    for (let number = 1; number <= count; number += 1) yield entryXml(number);
    yield '</Stmt></BkToCstmrStmt></Document>\n';
  });
}

function entryXml(number: number): string {
  const turn = number % 100;
  const written = invoiceNumber(number);
  const text =
    turn < 88 ? `Factuur ${written}` : turn < 94 ? `Factuur ${written.slice(0, -1)}${(number + 1) % 10}9` : 'betaling';
  const customer = number % CUSTOMERS;
  return (
    `  <Ntry><NtryRef>${number}</NtryRef><Amt Ccy="EUR">${euros(amountOf(number))}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>20261120${String(number).padStart(8, '0')}</AcctSvcrRef>` +
    '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>' +
    `<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">${euros(amountOf(number))}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>Bedrijf nummer ${customer} B.V.</Nm></Pty></Dbtr></RltdPties>` +
    `<RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n`
  );
}

async function writeAll(path: string, pieces: () => Generator<string>): Promise<void> {
  const out = createWriteStream(path);
  for (const piece of pieces()) {
    if (!out.write(piece)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
  }
  await new Promise<void>((resolve, reject) => {
    out.on('error', reject);
    out.end(() => resolve());
  });
}
