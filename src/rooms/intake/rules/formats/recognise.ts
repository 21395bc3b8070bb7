import type { CamtFormat } from '#rooms/intake/rules/formats/camt053.ts';
import type { FileFormat } from '#rooms/intake/rules/formats/parsed.ts';
import type { Problem } from '#rooms/intake/rules/formats/problems.ts';

/** What is accepted, for the message about a file that is not. */
export const ACCEPTED =
  'UBL invoices and credit notes (XML), camt.053 bank statements (XML) or a CSV file of open items';

/** The beginning of a file in its outer form, as the platform finds it. */
export type Beginning =
  | {
      readonly form: 'xml';
      readonly elements: readonly { readonly name: string; readonly namespace: string; readonly depth: number }[];
    }
  | { readonly form: 'text'; readonly start: string }
  | { readonly form: 'binary'; readonly kind: string };

/** A format that can be read, or the problem that it cannot. */
export type Recognised =
  | { readonly reader: 'ubl' }
  | { readonly reader: 'camt'; readonly format: CamtFormat }
  | { readonly reader: 'csv' }
  | { readonly reader: null; readonly format: FileFormat; readonly problem: Problem };

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** Elements that may stand around UBL invoices: the envelope of Peppol, and plain lists of invoices. */
const ENVELOPES: ReadonlySet<string> = new Set([
  'StandardBusinessDocument',
  'Invoices',
  'InvoiceList',
  'Documents',
  'DocumentList',
  'Batch',
  'Envelope',
  'Export',
  'Root',
  'root',
]);

/** Recognises the format of a file by its content. */
export function recognise(beginning: Beginning): Recognised {
  if (beginning.form === 'binary') return recogniseBinary(beginning.kind);
  if (beginning.form === 'text') return recogniseText(beginning.start);

  const root = beginning.elements[0];
  if (!root) return unknown('xml-not-well-formed', 'no element', 'an XML document');
  const message = beginning.elements.find((element) =>
    /^BkToCstmr(Stmt|AcctRpt|DbtCdtNtfctn)(V\d+)?$/.test(element.name),
  );
  if (message) return { reader: 'camt', format: camtFormat(message.name) };
  if (isUblBill(root.name, root.namespace)) return { reader: 'ubl' };
  if (ENVELOPES.has(root.name) && beginning.elements.some((element) => isUblBill(element.name, element.namespace))) {
    return { reader: 'ubl' };
  }
  if (root.name === 'CrossIndustryInvoice' || root.name === 'CrossIndustryDocument')
    return unsupported('cii', 'Cross Industry Invoice (ZUGFeRD, Factur-X)');
  if (root.name === 'auditfile') return unsupported('xaf', 'audit file (XAF)');
  const name = root.namespace ? `${root.name} (${root.namespace})` : root.name;
  if (root.namespace.startsWith(UBL)) return unknown('wrong-root', name, 'Invoice or CreditNote of UBL 2');
  if (root.name === 'Invoice' || root.name === 'CreditNote') {
    return unknown('wrong-root', name, `Invoice or CreditNote in the namespace of UBL 2 (${UBL}Invoice-2)`);
  }
  if (beginning.elements.some((element) => isUblBill(element.name, element.namespace))) {
    return unknown(
      'wrong-root',
      name,
      'Invoice or CreditNote of UBL 2 as the outermost element, or in the envelope StandardBusinessDocument',
    );
  }
  return unknown('format-unknown', name, ACCEPTED);
}

/** True for the element of a UBL 2 invoice or credit note. */
export function isUblBill(name: string, namespace: string): boolean {
  return (name === 'Invoice' || name === 'CreditNote') && namespace === `${UBL}${name}-2`;
}

function camtFormat(name: string): CamtFormat {
  if (name.startsWith('BkToCstmrStmt')) return 'camt.053';
  return name.startsWith('BkToCstmrAcctRpt') ? 'camt.052' : 'camt.054';
}

function recogniseBinary(kind: string): Recognised {
  if (kind === 'xlsx' || kind === 'excel') return unsupported('xlsx', 'Excel workbook; save it as CSV');
  return unknown('format-unknown', kind === 'unknown' ? 'binary data' : kind, ACCEPTED);
}

function recogniseText(start: string): Recognised {
  const text = start.replace(/^\uFEFF|^ï»¿/, '');
  if (text.trim() === '') return unknown('file-empty', '', 'a file with content');
  const firstLine = text.split(/\r\n|\r|\n/, 1)[0] ?? '';
  if (/^0000[\d ]\d{5}/.test(firstLine) && firstLine.length >= 100 && firstLine.length <= 130)
    return unsupported('coda', 'CODA statement');
  if (/(^|\n)\{1:F01/.test(text) || /(^|[\r\n])\s*:(20|25|28C?|60[FM]|61|62[FM]|64|86|940):/.test(text))
    return unsupported('mt940', 'MT940 statement');
  const lines = text.split(/\r\n|\r|\n/).slice(0, 50);
  if (lines.some((line) => /[;,\t|]/.test(line))) return { reader: 'csv' };
  return unknown('format-unknown', firstLine.slice(0, 80), ACCEPTED);
}

function unsupported(format: FileFormat, what: string): Recognised {
  return {
    reader: null,
    format,
    problem: {
      code: 'format-not-supported',
      raw: what,
      expected: `${ACCEPTED}; this format is not yet supported`,
      facts: { variant: format },
    },
  };
}

function unknown(code: Problem['code'], raw: string, expected: string): Recognised {
  return { reader: null, format: 'unknown', problem: { line: 1, code, ...(raw ? { raw } : {}), expected } };
}
