import type { Day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { PaidPart, StoryCustomer, StoryEntry, StoryInvoice } from '#app/demo/story/happenings.ts';

/** How clearly a payment says what it is for. */
export type PaymentStyle = 'clear' | 'bare' | 'wrong_number' | 'customer_number' | 'rounded' | 'direct_debit';

const clearTexts = [
  'Factuur {n}',
  '{n}',
  'fact. {n}',
  'Betaling factuur {n}',
  '{n} klantnr {k}',
  'Factuurnummer {n} klant {k}',
  'fac {n} dd {d}',
  'Uw factuur {n} van {d}',
  'INV {n}',
];
const severalTexts = ['Facturen {n}', '{n}', 'betaalrun {n}', 'Fact {n} klantnr {k}', 'Betr. {n}'];
const bareTexts = [
  'betaling',
  'uw factuur',
  'Overboeking',
  'materialen',
  'levering vorige maand',
  'conform afspraak',
  'telefonisch afgesproken',
  'zie mail',
  'betaling openstaande rekening',
  'cv onderdelen',
  'Factuur',
];

/** How a customer's next payment will look; most are clear. */
export function styleOf(dice: Dice, customer: StoryCustomer): PaymentStyle {
  if (customer.manner === 'direct_debit') return 'direct_debit';
  return dice.weighted([
    ['clear', 88],
    ['bare', 5],
    ['customer_number', 3],
    ['wrong_number', 2],
    ['rounded', 2],
  ]);
}

/** A way of paying that leaves the program in doubt. */
export function oddStyle(dice: Dice): PaymentStyle {
  return dice.weighted([
    ['bare', 34],
    ['customer_number', 24],
    ['wrong_number', 22],
    ['rounded', 20],
  ]);
}

/** The entry on the statement of a payment of these invoices. With style `rounded` the amount is rounded down to whole euros. */
export function entryOf(
  dice: Dice,
  entryKey: string,
  customer: StoryCustomer,
  paid: readonly { invoice: StoryInvoice['facts']; cents: number }[],
  day: Day,
  style: PaymentStyle,
): StoryEntry {
  const parts = style === 'rounded' ? rounded(paid) : paid;
  const numbers = parts.map((part) => part.invoice.number);
  const single = parts.length === 1 ? parts[0] : undefined;
  const structured =
    single?.invoice.paymentReference && (style === 'clear' || style === 'rounded') && dice.chance(0.85)
      ? single.invoice.paymentReference
      : null;
  return {
    entryKey,
    day,
    cents: cents(parts.reduce((total, part) => total + part.cents, 0)),
    name: customer.accountName,
    iban: customer.iban,
    reference: structured
      ? { kind: 'ogm', value: structured }
      : style === 'direct_debit'
        ? { kind: 'endToEnd', value: numbers[0] ?? null }
        : { kind: null, value: null },
    endToEndId: style === 'direct_debit' ? (numbers[0] ?? null) : null,
    text: structured ? '' : textOf(dice, customer, parts, style),
    reasonCode: null,
    customerNumber: customer.facts.number,
    pays: parts.map((part): PaidPart => ({ invoiceNumber: part.invoice.number, cents: cents(part.cents) })),
    doubtful: style !== 'clear' && style !== 'direct_debit',
    leftWaiting: false,
  };
}

function rounded<Part extends { cents: number }>(parts: readonly Part[]): Part[] {
  const total = parts.reduce((sum, part) => sum + part.cents, 0);
  const last = parts[parts.length - 1];
  if (!last || last.cents <= total % 100) return [...parts];
  return parts.map((part) => (part === last ? { ...part, cents: part.cents - (total % 100) } : part));
}

function textOf(
  dice: Dice,
  customer: StoryCustomer,
  parts: readonly { invoice: StoryInvoice['facts'] }[],
  style: PaymentStyle,
): string {
  const numbers = parts.map((part) => written(dice, part.invoice.number));
  if (style === 'direct_debit') return `Incasso ${parts[0]?.invoice.number ?? ''} ${customer.facts.number}`;
  if (style === 'bare') return dice.pick(bareTexts);
  if (style === 'customer_number')
    return dice.pick([
      `klantnummer ${customer.facts.number}`,
      `debiteur ${customer.facts.number}`,
      customer.facts.number,
    ]);
  const named = style === 'wrong_number' ? numbers.map((number) => mistyped(dice, number)) : numbers;
  const list = named.join(dice.pick([', ', ' ', ' + ', ' / ']));
  const issued = parts[0]?.invoice.issueDate ?? '';
  return dice
    .pick(parts.length > 1 ? severalTexts : clearTexts)
    .replace('{n}', list)
    .replace('{k}', customer.facts.number)
    .replace('{d}', `${issued.slice(8)}-${issued.slice(5, 7)}-${issued.slice(0, 4)}`);
}

/** People leave out signs of a number or write it small. */
function written(dice: Dice, number: string): string {
  return dice.weighted([
    [number, 70],
    [number.replace('-', ''), 14],
    [number.replace('-', ' '), 8],
    [number.toLowerCase(), 8],
  ]);
}

/** Two neighbouring digits of the number change places, or one is off. */
function mistyped(dice: Dice, number: string): string {
  const signs = number.split('');
  const place = signs.length - 2;
  const [one, two] = [signs[place] as string, signs[place + 1] as string];
  if (one !== two && dice.chance(0.6)) [signs[place], signs[place + 1]] = [two, one];
  else signs[place + 1] = String((Number(two) + dice.int(1, 9)) % 10);
  return signs.join('');
}
