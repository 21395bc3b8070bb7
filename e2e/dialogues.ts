import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type Day, daysInMonth, weekday } from '#kernel/dates.ts';
import type { PickedFile } from './files.ts';

const folder = join(import.meta.dirname, '../examples/dialogues');

/** A call of the examples with what should come out of it. */
export interface ExampleCall {
  readonly file: string;
  readonly customer: {
    readonly name: string;
    readonly invoices: readonly { readonly number: string; readonly openCents: number; readonly dueDate: string }[];
  };
  readonly turns: readonly { readonly role: 'agent' | 'customer'; readonly text: string }[];
  readonly expected: {
    readonly outcomes: readonly string[];
    readonly cause: string | null;
    readonly amountCents?: number;
    readonly day?: string;
    readonly time?: string;
  };
}

/** The ten example calls. */
export const exampleCalls: readonly ExampleCall[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<ExampleCall, 'file'>) }));

/** Where an example lies. */
export const pathOf = ({ file }: ExampleCall): string => join(folder, file);

/** A list of open items with the customers of the examples, each with an e-mail address. */
export function exampleCustomers(today: Day): PickedFile {
  const dutch = (day: string): string => day.split('-').reverse().join('-');
  const euros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
  const rows = exampleCalls.flatMap(({ customer }, index) =>
    customer.invoices.map(
      ({ number, openCents }) =>
        `${number};E-${String(index + 1).padStart(3, '0')};${customer.name};klant${String(index + 1)}@voorbeeld.example;${dutch(addDays(today, -70))};${dutch(addDays(today, -40))};${euros(openCents)};${euros(openCents)};EUR`,
    ),
  );
  const head = 'Factuurnummer;Debiteurnr.;Naam;E-mail;Factuurdatum;Vervaldatum;Factuurbedrag;Openstaand;Valuta';
  return { name: 'voorbeelden.csv', mimeType: 'text/csv', buffer: Buffer.from([head, ...rows, ''].join('\n')) };
}

/** The day that an example means, counted from today. */
export function dayMeant(words: string, today: Day): Day {
  if (words === 'morgen') return addDays(today, 1);
  if (words === 'vrijdag') return addDays(today, ((5 - weekday(today) + 6) % 7) + 1);
  if (words === 'volgende week dinsdag') return addDays(today, 9 - weekday(today));
  const wanted = words === 'de vijftiende' ? 15 : 1;
  for (let ahead = 0; ahead <= daysInMonth(2026, 1); ahead += 1) {
    const day = addDays(today, ahead);
    if (Number(day.slice(8)) === wanted) return day;
  }
  throw new Error(`no day is meant by ${words}`);
}
