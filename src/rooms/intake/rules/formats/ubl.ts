import type { Day } from '#kernel/dates.ts';
import { type Cents, cents, decimalFromCents } from '#kernel/money.ts';
import { all, at, attribute, type Element, ownText, textAt } from '#rooms/intake/rules/formats/element.ts';
import type { ParsedInvoice, ParsedInvoices } from '#rooms/intake/rules/formats/parsed.ts';
import { type Problem, shown } from '#rooms/intake/rules/formats/problems.ts';
import { isUblBill } from '#rooms/intake/rules/formats/recognise.ts';
import { dueDateOf } from '#rooms/intake/rules/formats/ubl-due-date.ts';
import { partyOf } from '#rooms/intake/rules/formats/ubl-party.ts';
import { centsOfXml, currencyFrom, dayOfXml } from '#rooms/intake/rules/formats/values.ts';
import { ibanFrom } from '#rooms/intake/rules/references.ts';

/** The elements that are read as one invoice each. */
export const ublRecords: ReadonlySet<string> = new Set(['Invoice', 'CreditNote']);

/** Parts of an invoice without facts for us; embedded documents are among them, however large. */
export const ublSkipped: ReadonlySet<string> = new Set([
  'InvoiceLine',
  'CreditNoteLine',
  'UBLExtensions',
  'Signature',
  'AdditionalDocumentReference',
  'Attachment',
  'EmbeddedDocumentBinaryObject',
  'TaxTotal',
  'WithholdingTaxTotal',
  'AllowanceCharge',
  'Delivery',
  'DeliveryTerms',
  'PayeeParty',
  'TaxRepresentativeParty',
  'BuyerCustomerParty',
  'SellerSupplierParty',
  'PricingExchangeRate',
  'PaymentExchangeRate',
  'StandardBusinessDocumentHeader',
]);

/** Credit notes by their type code, where a sender puts them in an `Invoice` (UNTDID 1001). */
const CREDIT_CODES: ReadonlySet<string> = new Set([
  '81',
  '83',
  '261',
  '262',
  '296',
  '308',
  '381',
  '396',
  '420',
  '458',
  '532',
]);

/** Takes invoices one by one and gives what was read at the end. Never throws. */
export interface UblReader {
  readonly record: (element: Element, namespace: string) => void;
  readonly end: (failed: Problem | null) => ParsedInvoices;
}

/** Reads UBL 2 invoices and credit notes of any country's profile. */
export function ublReader(): UblReader {
  const invoices: ParsedInvoice[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  return {
    record: (element, namespace) => {
      if (!isUblBill(element.name, namespace)) return;
      const found: Problem[] = [];
      const invoice = readInvoice(element, found);
      problems.push(...found);
      if (!invoice) return;
      const key = `${invoice.kind} ${invoice.supplier.name} ${invoice.number}`;
      const earlier = seen.get(key);
      if (earlier === undefined) {
        seen.set(key, invoice.line);
        invoices.push(invoice);
      } else {
        const expected = `a number once in the file; it is also in line ${earlier}`;
        const facts = { variant: 'elsewhere', otherLine: earlier };
        problems.push({
          line: invoice.line,
          field: 'ID',
          code: 'double-number',
          raw: shown(invoice.number),
          expected,
          facts,
        });
      }
    },
    end: (failed) => {
      if (failed) return { kind: 'invoices', format: 'ubl', invoices: [], problems: [failed] };
      if (invoices.length === 0 && problems.length === 0) {
        problems.push({ code: 'no-invoices', expected: 'at least one Invoice or CreditNote of UBL 2' });
      }
      return { kind: 'invoices', format: 'ubl', invoices, problems };
    },
  };
}

function readInvoice(element: Element, problems: Problem[]): ParsedInvoice | null {
  const number = textAt(element, 'ID');
  if (!number) problems.push(missing(element, 'ID', 'an invoice number'));
  const issueDate = requiredDay(element, problems);
  const currency = currencyOf(element, problems);
  const amounts = amountsOf(element, problems);
  const due = dueDateOf(element, issueDate);
  if (due.problem) problems.push(due.problem);
  const supplier = partyOf(at(element, 'AccountingSupplierParty'));
  const found = partyOf(at(element, 'AccountingCustomerParty'));
  const customer = found.name === '' ? { ...found, name: found.id ?? '' } : found;
  if (!customer.name)
    problems.push(
      missing(
        at(element, 'AccountingCustomerParty') ?? element,
        'AccountingCustomerParty/Party/PartyName/Name',
        'the name of the customer',
      ),
    );
  if (!number || !issueDate || !currency || !amounts || due.problem || !customer.name) return null;

  const typeCode = textAt(element, 'InvoiceTypeCode') ?? textAt(element, 'CreditNoteTypeCode') ?? '';
  const isCredit = element.name === 'CreditNote' || CREDIT_CODES.has(typeCode);
  const sign = element.name === 'CreditNote' || (isCredit && amounts.payable > 0) ? -1 : 1;
  const means = all(element, 'PaymentMeans');
  const payerIban = firstOf(
    means,
    (one) => ibanOf(one, 'PaymentMandate', 'PayerFinancialAccount', 'ID') ?? ibanOf(one, 'PayerFinancialAccount', 'ID'),
  );
  return {
    line: element.line,
    number,
    kind: isCredit ? 'credit_note' : 'invoice',
    issueDate,
    dueDate: due.day,
    currency,
    payableCents: amounts.payable,
    openCents: cents(sign * amounts.payable),
    totalCents: amounts.total === null ? null : cents(sign * amounts.total),
    supplier,
    customer: { ...customer, iban: payerIban },
    paymentReference:
      firstOf(means, (one) => textAt(one, 'PaymentID')) ?? firstOf(means, (one) => textAt(one, 'InstructionID')),
    creditedInvoices: creditedBy(element),
    orderReference: textAt(element, 'OrderReference', 'ID'),
    buyerReference: textAt(element, 'BuyerReference'),
    paymentTerms: textAt(element, 'PaymentTerms', 'Note'),
    supplierIban: firstOf(means, (one) => ibanOf(one, 'PayeeFinancialAccount', 'ID')),
  };
}

function requiredDay(element: Element, problems: Problem[]): Day | null {
  const raw = textAt(element, 'IssueDate');
  const day = raw ? dayOfXml(raw) : null;
  if (day) return day;
  const line = at(element, 'IssueDate')?.line ?? element.line;
  const expected = 'an existing day, YYYY-MM-DD';
  problems.push(
    raw
      ? { line, field: 'IssueDate', code: 'wrong-date', raw: shown(raw), expected }
      : missing(element, 'IssueDate', expected),
  );
  return null;
}

function currencyOf(element: Element, problems: Problem[]): string | null {
  const payable = at(element, 'LegalMonetaryTotal', 'PayableAmount');
  const ofAmount = attribute(payable, 'currencyID');
  const raw = textAt(element, 'DocumentCurrencyCode') ?? ofAmount;
  const currency = currencyFrom(raw);
  if (!currency) {
    const line = at(element, 'DocumentCurrencyCode')?.line ?? element.line;
    problems.push({
      line,
      field: 'DocumentCurrencyCode',
      code: raw ? 'wrong-currency' : 'missing-value',
      ...(raw ? { raw: shown(raw) } : {}),
      expected: 'a currency of three letters',
    });
    return null;
  }
  if (payable && ofAmount !== null && currencyFrom(ofAmount) !== currency) {
    problems.push({
      line: payable.line,
      field: 'PayableAmount@currencyID',
      code: 'wrong-currency',
      raw: shown(ofAmount),
      expected: `${currency}, as the document`,
      facts: { variant: 'same', currency },
    });
    return null;
  }
  return currency;
}

function amountsOf(element: Element, problems: Problem[]): { payable: Cents; total: Cents | null } | null {
  const totals = at(element, 'LegalMonetaryTotal');
  const payableElement = at(totals, 'PayableAmount');
  const raw = ownText(payableElement);
  if (!payableElement || raw === null) {
    problems.push(
      missing(payableElement ?? totals ?? element, 'LegalMonetaryTotal/PayableAmount', 'the amount to pay'),
    );
    return null;
  }
  const payable = centsOfXml(raw);
  if (payable === null) {
    const expected = 'a decimal with a point and at most two digits of cents';
    problems.push({
      line: payableElement.line,
      field: 'LegalMonetaryTotal/PayableAmount',
      code: 'wrong-amount',
      raw: shown(raw),
      expected,
    });
    return null;
  }
  const total = centsAt(totals, 'TaxInclusiveAmount');
  const prepaid = centsAt(totals, 'PrepaidAmount') ?? 0;
  const rounding = centsAt(totals, 'PayableRoundingAmount') ?? 0;
  // Older profiles count the rounding in the total with tax, newer ones do not.
  if (total !== null && payable !== total - prepaid && payable !== total - prepaid + rounding) {
    problems.push({
      line: payableElement.line,
      field: 'LegalMonetaryTotal/PayableAmount',
      code: 'payable-differs',
      raw: shown(raw),
      expected: `${decimalFromCents(cents(total - prepaid + rounding))}: total with tax less prepaid; the amount to pay was taken as written`,
      facts: {
        wantedCents: total - prepaid + rounding,
        currency: currencyFrom(attribute(payableElement, 'currencyID')) ?? 'EUR',
      },
    });
  }
  return { payable, total };
}

function creditedBy(element: Element): readonly string[] {
  const numbers = all(element, 'BillingReference').flatMap((reference) => [
    textAt(reference, 'InvoiceDocumentReference', 'ID'),
    textAt(reference, 'SelfBilledInvoiceDocumentReference', 'ID'),
  ]);
  return [...new Set(numbers.filter((number) => number !== null))];
}

function centsAt(totals: Element | null, name: string): Cents | null {
  const raw = textAt(totals, name);
  return raw === null ? null : centsOfXml(raw);
}

function ibanOf(element: Element, one: string, two: string, three?: string): string | null {
  const text = textAt(element, one, two, three);
  return text === null ? null : ibanFrom(text);
}

function firstOf<Value>(elements: readonly Element[], read: (element: Element) => Value | null): Value | null {
  for (const element of elements) {
    const value = read(element);
    if (value !== null) return value;
  }
  return null;
}

function missing(element: Element, field: string, expected: string): Problem {
  return { line: element.line, field, code: 'missing-value', expected };
}
