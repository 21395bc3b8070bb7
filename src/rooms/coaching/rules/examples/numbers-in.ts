/** What a piece that is taken out is. */
export const pieceKinds = [
  'customer',
  'colleague',
  'name',
  'place',
  'invoice',
  'amount',
  'iban',
  'email',
  'phone',
  'address',
  'number',
] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** A piece of a text, from `start` up to `end`. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
}

const digitWord =
  '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|zeuven|acht|negen|tien|elf|twaalf|\\p{L}+tien|\\p{L}+tig)';

/** Shapes of numbers and addresses by which somebody can be found; in the order in which they are looked for. */
const shapes: readonly (readonly [PieceKind, RegExp])[] = [
  ['email', /[\p{L}\d._%+-]+\s?(?:@|\bapenstaart(?:je)?\b)\s?[\p{L}\d-]+(?:\s?(?:\.|\bpunt\b)\s?[\p{L}\d-]+)+/giu],
  ['email', /(?:https?:\/\/|www\.)\S+/giu],
  [
    'iban',
    /(?<![\p{L}\d])[A-Z]{2}\d{2}[ .-]?[A-Z0-9]{4}(?:[ .-]?(?=[A-Z]{0,3}\d)[A-Z0-9]{4}){1,7}(?:[ .-]?(?=[A-Z]{0,2}\d)[A-Z0-9]{1,3})?(?![\p{L}\d])/giu,
  ],
  ['address', /(?<![\p{L}\d])\d{4}\s?[A-Z]{2}(?![\p{L}\d])/gu],
  [
    'address',
    /(?<![\p{L}])\p{L}[\p{L}'’-]*(?:straat|laan|weg|plein|kade|dijk|singel|gracht|steenweg|dreef|baan|hof|markt)\s+\d+\s?[a-z]?(?![\p{L}\d])/giu,
  ],
  // A factuur-, klant-, KvK- or btw-number, and letters and figures through each other.
  [
    'invoice',
    /(?<=(?:factuur|facturen|nota|factuurnummer|nummer|kenmerk|klantnummer|ordernummer|bestelling|kvk|btw)(?:nummer)?\s(?:is\s|nummer\s)?)(?=[\p{L}\d./-]*\d)[\p{L}\d][\p{L}\d./-]*[\p{L}\d](?!\s?(?:euro|eur|€|%))/giu,
  ],
  [
    'invoice',
    /(?<![\p{L}\d])(?=[\p{L}\d./-]*\d{2})(?=[\d./-]*\p{L})(?:\p{L}{1,4}[./-]?)\d[\p{L}\d./-]{2,}(?![\p{L}\d])/giu,
  ],
  ['invoice', /(?<![\p{L}\d.,-])(?:19|20)?\d{2}[-/]\d{3,}(?:[-/]\d+)?(?![\p{L}\d])/gu],
  ['phone', /(?<![\p{L}\d])(?:\+|00)\d{2}[\s()-]*(?:\d[\s()./-]*){7,10}(?![\p{L}\d])/gu],
  ['phone', /(?<![\p{L}\d.,])0\d(?:[\s./-]?\d){7,8}(?![\p{L}\d])/gu],
  ['number', new RegExp(`(?<![\\p{L}\\d])${digitWord}(?:[\\s,-]+${digitWord}){5,}(?![\\p{L}\\d])`, 'giu')],
  ['number', /(?<![\p{L}\d.,])\d{6,}(?![\p{L}\d])/gu],
];

/** Numbers and addresses in a text by which somebody can be found: accounts, telephone, e-mail, postcodes, invoices, long runs of figures. */
export function numbersIn(text: string): Piece[] {
  return shapes.flatMap(([kind, shape]) =>
    Array.from(text.matchAll(shape), (match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].replace(/[\s().,/-]+$/u, '').length,
    })),
  );
}
