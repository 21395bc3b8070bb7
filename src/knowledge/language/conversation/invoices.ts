import { canFit } from '#knowledge/language/conversation/pattern.ts';
import type { OpenInvoice } from '#knowledge/language/conversation/state.ts';

const digitWords: Readonly<Record<string, string>> = {
  nul: '0',
  een: '1',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  streep: '-',
};
const tens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const decades = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const units = 'een twee drie vier vijf zes zeven acht negen'.split(' ');

/** Two digits that are spoken as one word ("achttien", "eenentwintig"). */
const twoDigits = new Map<string, string>([
  ...tens.map((word, index) => [word, String(10 + index)] as const),
  ...decades.flatMap((word, index) => [
    [word, String(20 + index * 10)] as const,
    ...units.map((unit, one) => [`${unit}en${word}`, String(21 + index * 10 + one)] as const),
  ]),
]);

const speaksOfNumbers = /\d\d|nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig/;

/** Numbers of invoices that a plain text names: those of the dossier when it is known, otherwise what follows "factuur". */
export function invoicesIn(text: string, invoices: readonly OpenInvoice[] | null): string[] {
  if (invoices === null) return unknownNumbers(text);
  if (invoices.length === 0 || !speaksOfNumbers.test(text)) return [];
  const said = saidCodes(text);
  return invoices.flatMap((invoice) => (isSaid(invoice.number, said) ? [invoice.number] : []));
}

const namedNumber =
  /(?<![a-z])(?:factuur|factuurnummer|nummer|rekening|nota|afrekening)\s+(?:nummer\s+|nr\.?\s+|met nummer\s+)?([a-z]{0,4}-?\d[\d-]{2,15}[a-z]?)(?![\d,€a-z])/g;
const canNameNumber = canFit(namedNumber);

function unknownNumbers(text: string): string[] {
  if (!canNameNumber(text)) return [];
  const numbers: string[] = [];
  namedNumber.lastIndex = 0;
  for (let match = namedNumber.exec(text); match; match = namedNumber.exec(text)) {
    const number = (match[1] as string).toUpperCase();
    if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}

/** All codes in a text, bare ("hk3011"), with the spoken ones joined ("twee twee nul zes" → "2206"). */
function saidCodes(text: string): ReadonlySet<string> {
  const codes = new Set<string>();
  let run = '';
  let words = 0;
  const close = () => {
    // One spoken number is an amount or a day more often than an invoice.
    if (words > 1 && run.length >= 3) codes.add(run);
    run = '';
    words = 0;
  };
  for (const match of text.matchAll(/[a-z0-9]+(?:[-/.][a-z0-9]+)*/g)) {
    const word = match[0];
    const digits = digitWords[word] ?? twoDigits.get(word) ?? (/^\d{1,4}$/.test(word) ? word : null);
    if (digits === null) {
      if (word.length <= 2 && /^[a-z]+$/.test(word) && words === 0) run = '';
      close();
      if (/\d/.test(word)) addParts(codes, word);
      continue;
    }
    if (digits !== '-') run += digits;
    words += 1;
    if (/\d{3,}/.test(word)) codes.add(word);
  }
  close();
  return codes;
}

function addParts(codes: Set<string>, word: string): void {
  codes.add(word.replace(/[^a-z0-9]/g, ''));
}

/** A number is said whole, or by its last part when that is long enough to be no accident. */
function isSaid(number: string, said: ReadonlySet<string>): boolean {
  const lower = number.toLowerCase();
  const bare = lower.replace(/[^a-z0-9]/g, '');
  if (bare === '') return false;
  const digits = bare.replace(/[a-z]/g, '');
  if (said.has(bare) || (digits.length >= 3 && said.has(digits))) return true;
  const last = lower.split(/[^a-z0-9]+/).at(-1) ?? '';
  if (last.length >= 3 && said.has(last)) return true;
  const unpadded = last.replace(/^0+/, '');
  return unpadded.length >= 3 && said.has(unpadded);
}
