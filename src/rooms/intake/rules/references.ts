import { isValidBIC, isValidIBAN } from 'ibantools';

/** The kinds of payment reference: ISO 11649 (rf), Belgian structured message (ogm), Dutch betalingskenmerk, end-to-end id. */
export type ReferenceKind = 'rf' | 'ogm' | 'betalingskenmerk' | 'endToEnd';

/** A reference on a payment. A value without kind is a structured reference whose kind is not known or whose check digits are wrong. */
export interface Reference {
  readonly kind: ReferenceKind | null;
  readonly value: string | null;
}

/** No reference at all. */
export const noReference: Reference = { kind: null, value: null };

/** Remainder of a number of any length, written in digits and letters (A = 10 … Z = 35), by 97. */
export function mod97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** The reference in capitals without spaces when it is a valid ISO 11649 creditor reference, else null. */
export function rfFrom(text: string): string | null {
  const value = text.replace(/\s/g, '').toUpperCase();
  if (!/^RF\d{2}[0-9A-Z]{1,21}$/.test(value)) return null;
  return mod97(value.slice(4) + value.slice(0, 4)) === 1 ? value : null;
}

/** Makes an ISO 11649 reference of a number (letters and digits, at most 21). */
export function rfOf(number: string): string {
  const body = number
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase()
    .slice(0, 21);
  return `RF${String(98 - mod97(`${body}RF00`)).padStart(2, '0')}${body}`;
}

/** The 12 digits of a valid Belgian structured message (+++ddd/dddd/ddddd+++, *** or bare digits), else null. */
export function ogmFrom(text: string): string | null {
  const match = /^\s*(?:\+\+\+|\*\*\*)?\s*(\d{3})[/ ]?(\d{4})[/ ]?(\d{5})\s*(?:\+\+\+|\*\*\*)?\s*$/.exec(text);
  if (!match) return null;
  const digits = `${match[1]}${match[2]}${match[3]}`;
  const rest = Number(digits.slice(0, 10)) % 97;
  return Number(digits.slice(10)) === (rest === 0 ? 97 : rest) ? digits : null;
}

/** Writes 12 digits as a Belgian structured message. */
export function ogmText(digits: string): string {
  return `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`;
}

const WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];
const LENGTH_CODES: Readonly<Record<number, string>> = { 7: '7', 8: '8', 9: '9', 10: '0', 11: '1', 12: '2' };

/**
 * The digits of a valid Dutch betalingskenmerk, else null: 7 digits without check, 9 to 14 with check digit and length code,
 * 16 with check digit (weights from the right 2, 4, 8, 5, 10, 9, 7, 3, 6, 1; eleven minus the remainder by 11; 10 → 1, 11 → 0).
 */
export function betalingskenmerkFrom(text: string): string | null {
  const digits = text.replace(/[\s.]/g, '');
  if (!/^\d+$/.test(digits)) return null;
  if (digits.length === 7) return digits;
  const body = digits.slice(1);
  if (digits.length >= 9 && digits.length <= 14) {
    if (LENGTH_CODES[digits.length - 2] !== digits[1]) return null;
  } else if (digits.length !== 16) return null;
  let total = 0;
  for (let place = 0; place < body.length; place += 1) {
    total += Number(body[body.length - 1 - place]) * (WEIGHTS[place % WEIGHTS.length] ?? 0);
  }
  const check = 11 - (total % 11);
  const wanted = check === 10 ? 1 : check === 11 ? 0 : check;
  return Number(digits[0]) === wanted ? digits : null;
}

/**
 * The kind of a structured reference. The bank's word on who issued it (BBA, CUR) decides when the form fits, also where the
 * check digits do not; without it, form and check digits do, and `country` (of the account) where two kinds fit.
 */
export function structuredReference(raw: string, issuer: string | null, country: string | null): Reference {
  const text = raw.trim();
  if (text === '') return noReference;
  const rf = rfFrom(text);
  if (rf) return { kind: 'rf', value: rf };
  const digits = text.replace(/[\s./+*]/g, '');
  const issuedBy = issuer?.trim().toUpperCase() ?? '';
  if (issuedBy === 'BBA' && /^\d{12}$/.test(digits)) return { kind: 'ogm', value: digits };
  if (issuedBy === 'CUR' && /^(\d{7}|\d{9,14}|\d{16})$/.test(digits))
    return { kind: 'betalingskenmerk', value: digits };
  const ogm = ogmFrom(text);
  const kenmerk = betalingskenmerkFrom(text);
  // Seven digits carry no check: only the issuer makes them a betalingskenmerk.
  if (kenmerk !== null && kenmerk.length !== 7 && country === 'NL') return { kind: 'betalingskenmerk', value: kenmerk };
  return ogm === null ? { kind: null, value: text } : { kind: 'ogm', value: ogm };
}

/** The IBAN in capitals without spaces when it is valid, else null. */
export function ibanFrom(text: string): string | null {
  const value = text.replace(/[\s.-]/g, '').toUpperCase();
  return isValidIBAN(value) ? value : null;
}

/** The BIC in capitals when it is valid, else null. */
export function bicFrom(text: string): string | null {
  const value = text.replace(/\s/g, '').toUpperCase();
  return isValidBIC(value) ? value : null;
}
