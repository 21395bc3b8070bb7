import type { Day } from '#kernel/dates.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';
import { isOrdinaryWord } from '#rooms/coaching/rules/examples/ordinary-words.ts';
import { numbersIn, type Piece, type PieceKind } from '#rooms/coaching/rules/examples/numbers-in.ts';

/** What is known of the people and companies in a call. */
export interface KnownNames {
  /** The customer, his contacts. */
  readonly customers: readonly string[];
  /** The collector, colleagues, the own company. */
  readonly colleagues: readonly string[];
  /** Street and town of the customer. */
  readonly places: readonly string[];
  readonly invoices: readonly string[];
  readonly callDay: Day;
}

/** A turn of an example. */
export interface ExampleTurn {
  readonly role: 'agent' | 'customer';
  readonly text: string;
}

/** An anonymised stretch, with how often what was replaced. */
export interface Anonymised {
  readonly turns: readonly ExampleTurn[];
  readonly replaced: readonly { readonly kind: PieceKind; readonly count: number }[];
}

/** What stands in the place of what was taken out. Calls are in Dutch, so these words are too. */
const insteadOf: Readonly<Record<PieceKind, string>> = {
  customer: '[klant]',
  colleague: '[collega]',
  name: '[naam]',
  place: '[plaats]',
  invoice: '[factuur]',
  amount: '[bedrag]',
  iban: '[rekening]',
  email: '[e-mail]',
  phone: '[telefoon]',
  address: '[adres]',
  number: '[nummer]',
};

/**
 * Takes names, companies, places, amounts, invoice numbers, accounts, telephone numbers, e-mail and addresses out of a stretch of a call: what is known of the
 * call, and what has the shape of such a thing. It rather takes out too much. Nobody can promise that nothing is left: a person reads it before it is kept.
 */
export function anonymise(turns: readonly ExampleTurn[], known: KnownNames): Anonymised {
  const learned = turns.flatMap(({ text }) => introducedIn(text));
  const counts = new Map<PieceKind, number>();
  const clean = turns.map(({ role, text }) => {
    const found = piecesIn(text, known, learned);
    for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return { role, text: withoutPieces(text, found) };
  });
  return { turns: clean, replaced: [...counts].map(([kind, count]) => ({ kind, count })) };
}

/** What in a text that a person wrote still names somebody for certain: known names and numbers, accounts, e-mail, telephone. */
export function stillNamed(turns: readonly ExampleTurn[], known: KnownNames): string[] {
  const certain = new Set<PieceKind>(['customer', 'colleague', 'invoice', 'iban', 'email', 'phone']);
  const found = turns.flatMap(({ text }) =>
    chosen(text, [...knownIn(text, known), ...numbersIn(text)]).flatMap(({ kind, start, end }) =>
      certain.has(kind) ? [text.slice(start, end)] : [],
    ),
  );
  return [...new Set(found)];
}

function piecesIn(text: string, known: KnownNames, learned: readonly string[]): Piece[] {
  const amounts = readPhrases(text, known.callDay).amounts.flatMap(({ cents, start, end }): Piece[] =>
    cents === null ? [] : [{ kind: 'amount', start, end }],
  );
  const names = learned.flatMap((name) => placesOf(text, name).map((at): Piece => ({ kind: 'name', ...at })));
  return chosen(text, [...knownIn(text, known), ...numbersIn(text), ...amounts, ...names, ...capitalisedIn(text)]);
}

function knownIn(text: string, known: KnownNames): Piece[] {
  const all: readonly (readonly [PieceKind, readonly string[]])[] = [
    ['customer', known.customers.flatMap(partsOf)],
    ['colleague', known.colleagues.flatMap(partsOf)],
    ['place', known.places.flatMap(partsOf)],
    ['invoice', known.invoices],
  ];
  return all.flatMap(([kind, names]) =>
    names.flatMap((name) => placesOf(text, name).map((at): Piece => ({ kind, ...at }))),
  );
}

const shortestPart = 3;

/** A name whole, and the parts of it that are no ordinary words: "Bakkerij De Zon" is also called by "De Zon". */
function partsOf(name: string): string[] {
  const whole = name.trim();
  const parts = whole.split(/[\s,.&/()-]+/).filter((part) => part.length >= shortestPart && !isOrdinaryWord(part));
  const tails = whole.split(/\s+/).map((_, index, words) => words.slice(index).join(' '));
  return whole === '' ? [] : [...tails.filter((tail) => tail.includes(' ')), whole, ...parts];
}

/** Where a name stands in a text as words of its own, in whatever letters. */
function placesOf(text: string, name: string): { start: number; end: number }[] {
  const wanted = name.trim();
  if (wanted.length < 2) return [];
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\d])${escaped}(?:'?s)?(?![\\p{L}\\d])`, 'giu');
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

const introduced =
  /(?<![\p{L}])(?:met|meneer|mevrouw|mevr\.?|dhr\.?|mw\.?|de heer|naam is|ik heet|ik ben|vraag naar|collega)\s+(\p{L}[\p{L}'’-]+)/giu;

/** Names that people give themselves or each other: "met Joost", "mevrouw Peeters". In small letters only where no other word can stand. */
function introducedIn(text: string): string[] {
  return Array.from(text.matchAll(introduced), (match) => match[1] ?? '').filter(
    (word) =>
      word.length >= 2 &&
      !isOrdinaryWord(word) &&
      (isCapitalised(word) || /(?:meneer|mevrouw|spreekt met|naam is|ik heet)\s/i.test(text)),
  );
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

const particle = "(?:van|de|der|den|het|ten|ter|'t|von|el|la|le)";
const word = new RegExp(
  `(?<![\\p{L}\\d])\\p{Lu}[\\p{L}\\d'’.&-]*(?:(?:\\s+${particle}){0,2}\\s+\\p{Lu}[\\p{L}\\d'’.&-]*)*`,
  'gu',
);

/** Dutch writes only names with a capital inside a sentence: what is written so and is no ordinary word, is a name. */
function capitalisedIn(text: string): Piece[] {
  return Array.from(text.matchAll(word)).flatMap((match): Piece[] => {
    const words = match[0].replace(/[.'’-]+$/u, '');
    let start = match.index;
    let rest = words;
    // The first word of a sentence has a capital anyway.
    if (/(?:^|[.!?…:]["'”’]?\s+|^["'“‘(]+)$/u.test(text.slice(0, start))) {
      const [first = ''] = rest.split(/\s/);
      if (isOrdinaryWord(first) || !rest.includes(' ')) {
        const after = rest.slice(first.length);
        start += first.length + (after.length - after.trimStart().length);
        rest = after.trimStart();
      }
    }
    const parts = rest.split(/\s+/).filter((part) => part !== '');
    if (parts.every((part) => isOrdinaryWord(part))) return [];
    return [{ kind: 'name', start, end: start + rest.length }];
  });
}

/** From what is known best to what is only supposed: where pieces overlap, the first has the word. */
const order: readonly PieceKind[] = [
  'email',
  'iban',
  'address',
  'phone',
  'invoice',
  'customer',
  'colleague',
  'place',
  'amount',
  'number',
  'name',
];

/** Pieces that do not overlap; what sticks out of one that had the word is taken out as well. */
function chosen(text: string, pieces: readonly Piece[]): Piece[] {
  const sorted = pieces.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.end - b.start - (a.end - a.start),
  );
  const kept: Piece[] = [];
  for (const piece of sorted) {
    const over = kept.filter((other) => piece.start < other.end && other.start < piece.end);
    kept.push(...(over.length === 0 ? [piece] : left(text, piece, over)));
  }
  return kept.filter((piece) => piece.end > piece.start).sort((a, b) => a.start - b.start);
}

function left(text: string, piece: Piece, over: readonly Piece[]): Piece[] {
  let { start } = piece;
  const rests: Piece[] = [];
  for (const other of [...over.toSorted((a, b) => a.start - b.start), { start: piece.end, end: piece.end }]) {
    const rest = text.slice(start, Math.max(start, other.start));
    const from = start + (rest.length - rest.trimStart().length);
    const words = rest.trim().split(/\s+/);
    if (!words.every((one) => isOrdinaryWord(one)))
      rests.push({ kind: piece.kind, start: from, end: from + rest.trim().length });
    start = Math.max(start, other.end);
  }
  return rests;
}

function withoutPieces(text: string, pieces: readonly Piece[]): string {
  let result = '';
  let done = 0;
  for (const { kind, start, end } of pieces) {
    result += text.slice(done, start) + insteadOf[kind];
    done = end;
  }
  return (result + text.slice(done)).replace(/(\[[\p{L}-]+\])(?:\s+\1)+/gu, '$1');
}
