import { type Day, dayFrom } from '#kernel/dates.ts';
import { type Cents, centsFromDecimal } from '#kernel/money.ts';

/** Reads an XML decimal as cents ('12', '-12.5', '.50', '12.500'); null when it is none or has parts of a cent. */
export function centsOfXml(text: string): Cents | null {
  const plain = text
    .trim()
    .replace(/^([+-]?)\./, '$10.')
    .replace(/\.$/, '');
  return centsFromDecimal(plain);
}

/** Reads an XML date or moment as the day that it names in its own offset ('2026-11-20', '2026-11-20T23:59:00+01:00'). */
export function dayOfXml(text: string): Day | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.,]+)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text.trim());
  return match?.[1] ? dayFrom(match[1]) : null;
}

/** An ISO 4217 code in capitals; null when it has not the form of one. */
export function currencyFrom(text: string | null): string | null {
  if (text === 'EUR') return text;
  const code = text?.trim().toUpperCase() ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
}
