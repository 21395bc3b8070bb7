import { addDays, type Day } from '#kernel/dates.ts';

/** A file as the browser's picker gets it. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const namespaces =
  'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"';

function file(name: string, text: string): PickedFile {
  return { name, mimeType: name.endsWith('.csv') ? 'text/csv' : 'text/xml', buffer: Buffer.from(text) };
}

function party(id: string, name: string): string {
  return `<cac:Party><cac:PartyIdentification><cbc:ID>${id}</cbc:ID></cac:PartyIdentification><cac:PostalAddress><cbc:CityName>Helmond</cbc:CityName><cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName></cac:PartyLegalEntity><cac:Contact><cbc:Telephone>+31 40 1000001</cbc:Telephone></cac:Contact></cac:Party>`;
}

function parties(): string {
  return `<cac:AccountingSupplierParty>${party('90000011', 'Veldhoven Verpakkingen B.V.')}</cac:AccountingSupplierParty><cac:AccountingCustomerParty>${party('K-501', 'Drukkerij De Haan')}</cac:AccountingCustomerParty>`;
}

function total(amount: string): string {
  return `<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="EUR">${amount}</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="EUR">${amount}</cbc:PayableAmount></cac:LegalMonetaryTotal>`;
}

/** An e-invoice of 'Drukkerij De Haan', fifty days old and twenty days late. */
export function invoice(number: string, amount: string, today: Day): PickedFile {
  return file(
    `${number}.xml`,
    `<?xml version="1.0" encoding="UTF-8"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" ${namespaces}><cbc:ID>${number}</cbc:ID><cbc:IssueDate>${addDays(today, -50)}</cbc:IssueDate><cbc:DueDate>${addDays(today, -20)}</cbc:DueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>${parties()}${total(amount)}</Invoice>`,
  );
}

/** A credit note for one of those invoices. */
export function creditNote(number: string, credits: string, amount: string, today: Day): PickedFile {
  return file(
    `${number}.xml`,
    `<?xml version="1.0" encoding="UTF-8"?><CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2" ${namespaces}><cbc:ID>${number}</cbc:ID><cbc:IssueDate>${addDays(today, -10)}</cbc:IssueDate><cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>${credits}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>${parties()}${total(amount)}</CreditNote>`,
  );
}

/** A list of open items with headings of its own, so that its columns must be pointed out. */
export function openItems(today: Day): PickedFile {
  const dutch = (day: Day): string => day.split('-').reverse().join('-');
  return file(
    'openstaand.csv',
    `Stuk;Relatie;Wie;Gemaakt;Uiterlijk;Totaal;Rest\nV-9001;K-777;Garage Smeets;${dutch(addDays(today, -70))};${dutch(addDays(today, -40))};1.210,00;1.210,00\nV-9002;K-778;Slagerij Aerts;${dutch(addDays(today, -60))};${dutch(addDays(today, -30))};484,50;484,50\n`,
  );
}

/** Money that comes in: amount ('250.00'), from whom, with which words. */
export interface Receipt {
  readonly amount: string;
  readonly name: string;
  readonly iban: string;
  readonly text: string;
}

/** A bank statement of one day. `opening` as a decimal; the closing balance follows. */
export function statement(number: number, day: Day, opening: number, receipts: readonly Receipt[]): PickedFile {
  const closing = receipts.reduce((sum, receipt) => sum + Number(receipt.amount), opening);
  const balance = (kind: string, amount: number): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount.toFixed(2)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
  const entries = receipts.map(
    (receipt, index) =>
      `<Ntry><NtryRef>${number}-${index}</NtryRef><Amt Ccy="EUR">${receipt.amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>${receipt.name}</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>${receipt.iban}</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>${receipt.text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`,
  );
  return file(
    `afschrift-${number}.xml`,
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M${number}</MsgId><CreDtTm>${day}T20:00:00+01:00</CreDtTm></GrpHdr><Stmt><Id>S${number}</Id><ElctrncSeqNb>${number}</ElctrncSeqNb><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>${balance('OPBD', opening)}${balance('CLBD', closing)}${entries.join('')}</Stmt></BkToCstmrStmt></Document>`,
  );
}
