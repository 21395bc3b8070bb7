import { type Day, epochMilliseconds, type Instant } from '#kernel/dates.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import { dutch } from '#rooms/letter/rules/languages/nl.ts';
import { english } from '#rooms/letter/rules/languages/en.ts';
import { french } from '#rooms/letter/rules/languages/fr.ts';
import { german } from '#rooms/letter/rules/languages/de.ts';
import type { LetterWords } from '#rooms/letter/rules/languages/words.ts';
import type { AddressForm, LetterLanguage } from '#rooms/letter/rules/letter.ts';

const locales: Readonly<Record<LetterLanguage, string>> = { nl: 'nl-NL', fr: 'fr-BE', de: 'de-DE', en: 'en-GB' };

/** More invoices than these are counted, not named. */
const MOST_NAMED = 10;

/** The sentences of a language in a form of address. */
export function wordsIn(language: LetterLanguage, form: AddressForm): LetterWords {
  if (language === 'en') return english;
  return { nl: dutch, fr: french, de: german }[language](form);
}

/** An amount as the language writes it: '€ 1.250,00'. */
export function writtenMoney(amount: Cents, currency: Currency, language: LetterLanguage): string {
  const text = new Intl.NumberFormat(locales[language], { style: 'currency', currency }).format(Math.abs(amount) / 100);
  return amount < 0 ? `−${text}` : text;
}

/** A whole date in words: 'dinsdag 1 december 2026'. */
export function writtenDay(day: Day, language: LetterLanguage): string {
  return inWords(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A date in words without its weekday: '1 december 2026'. */
export function shortDay(day: Day, language: LetterLanguage): string {
  return inWords(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

function inWords(day: Day, language: LetterLanguage, options: Intl.DateTimeFormatOptions): string {
  const noon = epochMilliseconds(`${day}T12:00:00.000Z` as Instant);
  const text = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(noon);
  // Browsers differ in this comma.
  return language === 'en' ? text.replace(',', '') : text;
}

/** Which invoices something is about; null is all that is open. */
export function writtenInvoices(
  numbers: readonly string[] | null,
  language: LetterLanguage,
  { invoices }: LetterWords,
): string {
  if (numbers === null || numbers.length === 0) return invoices.all;
  const [first = ''] = numbers;
  if (numbers.length === 1) return invoices.one(first);
  if (numbers.length > MOST_NAMED) return invoices.many(numbers.length);
  return invoices.some(new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(numbers));
}

/** An account number in groups of four, as it stands on a bank card. */
export function writtenIban(iban: string): string {
  return iban
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ');
}

/** What a person wrote, on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
