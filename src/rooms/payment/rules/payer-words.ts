/** A piece of a payer's text that may be an invoice number or a reference: capitals and digits only, and where it stands. */
export interface WrittenNumber {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** A word such as 'factuur' stands just before it. */
  readonly afterInvoiceWord: boolean;
}

const MOST_PIECES = 5;
const MOST_GAP = 3;
const invoiceWord =
  /^(FACTUUR|FACTUREN|FACTUURNR|FACTUURNUMMER|FACT|FACTNR|FAKTUUR|FACTURE|FACTURES|INVOICE|INVOICES|INV|RECHNUNG|NOTA|CREDITNOTA|CREDITFACTUUR|REF|REFERENTIE|KENMERK|BETALINGSKENMERK|NUMMER|NR|NO)$/;

/** Writes an invoice number or reference as it is compared: capitals and digits only. */
export function keyOf(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly digits: number;
}

/**
 * All pieces of a text that may be an invoice number or a reference: runs of letters and digits, also across spaces, dots,
 * dashes and slashes ('2026 - 0012', 'F2026/12'), with at least four digits, or with two after a word such as 'factuur'.
 */
export function writtenNumbers(text: string): WrittenNumber[] {
  const pieces = piecesOf(text);
  const found: WrittenNumber[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    let key = '';
    let digits = 0;
    const start = pieces[first];
    if (!start || !mayStart(start)) continue;
    const afterInvoiceWord = isAfterInvoiceWord(pieces, first);
    for (let last = first; last < Math.min(first + MOST_PIECES, pieces.length); last += 1) {
      const piece = pieces[last] as Piece;
      const before = pieces[last - 1];
      if (last > first && before && piece.from - before.to > MOST_GAP) break;
      key += piece.text;
      digits += piece.digits;
      if (key.length > 35) break;
      if (!mayEnd(piece) || digits < (afterInvoiceWord ? 2 : 4)) continue;
      found.push({ key, from: start.from, to: piece.to, afterInvoiceWord });
    }
  }
  return found;
}

function piecesOf(text: string): Piece[] {
  return [...text.toUpperCase().matchAll(/[A-Z]+|\d+/g)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
    digits: /\d/.test(match[0]) ? match[0].length : 0,
  }));
}

/** Numbers begin with digits or with a short prefix ('INV', 'F', 'VF'). */
function mayStart(piece: Piece): boolean {
  return piece.digits > 0 || piece.text.length <= 5;
}

function mayEnd(piece: Piece): boolean {
  return piece.digits > 0 || piece.text.length <= 2;
}

function isAfterInvoiceWord(pieces: readonly Piece[], index: number): boolean {
  const [own, before, earlier] = [pieces[index], pieces[index - 1], pieces[index - 2]];
  if (own && invoiceWord.test(own.text)) return true;
  if (before && invoiceWord.test(before.text)) return true;
  return (
    before !== undefined &&
    earlier !== undefined &&
    before.digits === 0 &&
    before.text.length <= 4 &&
    invoiceWord.test(earlier.text)
  );
}
