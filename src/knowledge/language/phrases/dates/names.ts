import { exists } from '#knowledge/language/phrases/calendar.ts';
import { type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { months, weekdays } from '#knowledge/language/phrases/dates/lexicon.ts';
import { dateNumber } from '#knowledge/language/phrases/dates/month-days.ts';
import { monthAt, yearAt } from '#knowledge/language/phrases/dates/months.ts';
import { numberAt } from '#knowledge/language/phrases/numbers.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const titles = list('meneer mijnheer mevrouw mevr mw dhr heer juffrouw familie fam dokter dr notaris meester ing ir');
const houses = list(
  'cafe bakkerij slagerij firma bedrijf winkel restaurant kapsalon kapper garage hotel brasserie bistro drukkerij uitgeverij studio salon apotheek boekhandel eetcafe taverne frituur schildersbedrijf bouwbedrijf loodgieter architectenbureau bureau stichting vzw vereniging galerie atelier groep drogist bloemist transport',
);
const links = list('van de der den te ten ter');
const capital = /^\p{Lu}/u;
const companyForm = /^(?:B\.?V\.?|N\.?V\.?|BVBA|VOF|V\.O\.F\.|CV|VZW|SRL|GmbH|&)$/;
const ofPeople = list('mijn onze ons haar hun een koud warm nat druk stil ziek jarig er thuis');

/** A month or weekday that is the name of a person or a house: "meneer Juni", "Café Zondag", "Maandag BV". */
export function isName(reading: Reading, index: number): boolean {
  const norm = reading.norms[index] ?? '';
  const month = months.has(norm);
  if (!month && !weekdays.has(norm)) return false;
  const upper = capital.test(reading.tokens[index]?.text ?? '');
  const before = reading.norms[index - 1] ?? '';
  if (titles.has(before) && (upper || month)) return true;
  if (upper && links.has(before) && titles.has(reading.norms[index - 2] ?? '')) return true;
  if (upper && houses.has(before)) return true;
  if (upper && companyForm.test(reading.tokens[index + 1]?.text ?? '')) return true;
  const first = index === 0 || reading.tokens[index - 1]?.kind === 'punct';
  return month && first && reading.norms[index + 1] === 'is' && ofPeople.has(reading.norms[index + 2] ?? '');
}

const LARGEST = 39;

/** Where a date ends that does not exist ("30 februari", "de 31e november"); null when there is none at a token. */
export function impossibleDate(reading: Reading, start: number): number | null {
  const date = dateNumber(reading, start) ?? tooLarge(reading, start);
  if (!date) return null;
  let place = date.end;
  while (['van', 'de', 'maand'].includes(reading.norms[place] ?? '') && place < date.end + 3) place += 1;
  const month = monthAt(reading, place);
  if (month === null) return null;
  const year = yearAt(reading, place + 1);
  return exists(year?.year ?? 2024, month, date.value) ? null : (year?.end ?? place + 1);
}

function tooLarge(reading: Reading, start: number): { readonly value: number; readonly end: number } | null {
  const number = numberAt(reading.tokens, start);
  if (!number || number.value < 1 || number.value > LARGEST || !Number.isInteger(number.value)) return null;
  return { value: number.value, end: number.to };
}
