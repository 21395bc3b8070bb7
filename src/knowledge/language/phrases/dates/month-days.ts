import {
  addMonthsTo,
  type DayNumber,
  dateOf,
  isoWeek,
  lengthOfMonth,
  mondayOf,
  monthStart,
} from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Reading, single } from '#knowledge/language/phrases/dates/core.ts';
import { gluedDate, numericDate } from '#knowledge/language/phrases/dates/figures.ts';
import { pointers, units, weekdays } from '#knowledge/language/phrases/dates/lexicon.ts';
import { inMonth, monthAt, yearAt } from '#knowledge/language/phrases/dates/months.ts';
import { ordinalValue, wordValue } from '#knowledge/language/phrases/number-words.ts';
import { numberAt } from '#knowledge/language/phrases/numbers.ts';
import { verbReadings } from '#knowledge/language/text/verbs/paradigms.ts';
import { nounLike } from '#knowledge/language/text/words.ts';

/** "15 december", "de vijftiende van december 2026", "2-okt", "vijf en twintig mei": from the token with the date on. */
export function dayOfMonth(reading: Reading, start: number): DateCore | null {
  const glued = gluedDate(reading, start);
  if (glued) return glued;
  const numeric = numericDate(reading, start);
  if (numeric) return numeric;
  const date = dateNumber(reading, start);
  if (!date) return null;
  let place = at(reading, date.end);
  if (['van', '-', '/', 'de', '.', 'maand'].includes(reading.norms[place] ?? '')) place += 1;
  if (reading.norms[place] === 'maand') place += 1;
  const month = monthAt(reading, place);
  if (month !== null && !isName(reading, place, date.end)) return inMonth(reading, start, date.value, month, place + 1);
  const spoken = date.ordinal ? null : spokenMonth(reading, start, date.value, date.end);
  if (spoken) return spoken;
  if (date.ordinal) return ordinalDay(reading, start, date.value, date.end);
  return null;
}

const saysDate = new Set(['op', 'tegen', 'voor', 'uiterlijk', 'vanaf', 'tot', 'na']);

/** "op twintig elf", "tegen 15 12": day and month as numbers, only behind a preposition and with nothing counted. */
function spokenMonth(reading: Reading, start: number, date: number, behind: number): DateCore | null {
  if (!saysDate.has(reading.norms[start - 1] ?? '')) return null;
  const month = numberAt(reading.tokens, behind);
  if (!month || month.article || !Number.isInteger(month.value) || month.value < 1 || month.value > 12) return null;
  const next = reading.tokens[month.to];
  if (next && next.kind !== 'punct' && !followers.has(next.norm)) return null;
  return inMonth(reading, start, date, month.value, month.to);
}

/** "vijf mei" is a date, "15 mei" too; but 'mei' as a name follows a name or stands alone. */
function isName(reading: Reading, place: number, dateEnd: number): boolean {
  return place !== dateEnd && reading.norms[place] === 'mei' && reading.norms[place - 1] === 'de';
}

interface DateNumber {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
}

/** A number that can be a date of a month, as cardinal or ordinal, in one or more tokens. */
export function dateNumber(reading: Reading, start: number): DateNumber | null {
  const norm = reading.norms[start] ?? '';
  const ordinal = ordinalValue(norm);
  if (ordinal !== null) return ordinal >= 1 && ordinal <= 31 ? { value: ordinal, end: start + 1, ordinal: true } : null;
  // "een en twintigste", "vijf en twintigste", "15 e".
  const unit = reading.tokens[start]?.kind === 'word' ? wordValue(norm) : null;
  if (unit !== null && unit >= 1 && unit <= 9 && reading.norms[start + 1] === 'en') {
    const tens = ordinalValue(reading.norms[start + 2] ?? '');
    if (tens === 20 || tens === 30)
      return unit + tens <= 31 ? { value: unit + tens, end: start + 3, ordinal: true } : null;
  }
  const number = numberAt(reading.tokens, start);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 31) return null;
  if (number.figures && /^(?:e|de|ste)$/.test(reading.norms[number.to] ?? '') && reading.norms[number.to] !== 'de')
    return { value: number.value, end: number.to + 1, ordinal: true };
  return { value: number.value, end: number.to, ordinal: false };
}

const followers = new Set(
  `betaald van of en maar want dan ook wel al nog pas toch hoor he voor tegen op om in met bij via door aan uit zou zal ben is was bent heb hebt heeft
  kan kunt wil wilt mag moet gaat ga komt kom ik u je we wij ze zij hij het dat dit die er ja nee oke goed graag aub alstublieft zeker ongeveer
  ongeveer eind dus als omdat zodat terug weg tot t/m vanaf na naar over aanstaande as pas even eens gewoon natuurlijk misschien waarschijnlijk
  liefst hopelijk normaal dacht denk daar daarop erna ervoor ten tenminste helemaal alles alleen zulle zenne ze jawel oke okay he hè eigenlijk
  hadden had waren werd wordt worden binnen sinds deze volgende komende vorige afgelopen uiterlijk lukt klopt geld loon salaris stort`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const smallOrdinals = new Set([
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  '1e',
  '2e',
  '3e',
  '1ste',
  '2de',
  '3de',
  '4e',
  '4de',
]);

const datePrepositions = new Set(
  'op voor tegen rond per vanaf na tot uiterlijk omstreeks sinds tussen laatste of en t/m'.split(' '),
);

/** "de 15e", "de vijftiende van de maand", "de 5e van volgende maand": the first one from today on. */
function ordinalDay(reading: Reading, start: number, date: number, behind: number): DateCore | null {
  const ofMonth = monthBehind(reading, behind);
  if (ofMonth) {
    if (date > lengthOfMonth(ofMonth.year, ofMonth.month)) return null;
    let found = monthStart(ofMonth.year, ofMonth.month) + date - 1;
    if (ofMonth.open && found < reading.today && !reading.past(start)) found = addMonthsTo(found, 1);
    return core(single(found), start, ofMonth.end, 'day');
  }
  const next = at(reading, behind);
  const nextToken = reading.tokens[next];
  const nextNorm = reading.norms[next] ?? '';
  const article =
    reading.norms[start - 1] === 'de' || reading.norms[start - 1] === 'den' || reading.norms[start - 1] === 'd';
  const preposition = reading.norms[article ? start - 2 : start - 1] ?? '';
  const prepared = datePrepositions.has(preposition);
  if (!article && !prepared) return null;
  const dated = weekdayBehind(reading, start, date, behind);
  if (dated) return dated;
  const spelled = !/^\d/.test(reading.norms[start] ?? '');
  if (smallOrdinals.has(reading.norms[start] ?? '') && (spelled || !article) && !prepared) return null;
  const alone =
    nextToken === undefined ||
    nextToken.kind !== 'word' ||
    followers.has(nextNorm) ||
    (verbReadings(nextNorm).length > 0 &&
      !nounLike.has(nextNorm) &&
      !/^(?:openstaande|vervallen|komende|volgende)$/.test(nextNorm));
  if (!alone || nextToken?.kind === 'amount' || nextToken?.kind === 'number') return null;
  return core(single(nextDateOfMonth(reading, date, reading.past(start))), start, behind, 'day');
}

/** "de vierentwintigste maandag": a date with its weekday; up to five it counts weekdays ("de derde dinsdag"). */
function weekdayBehind(reading: Reading, start: number, date: number, behind: number): DateCore | null {
  if (date <= MOST_OF_A_KIND || !weekdays.has(reading.norms[behind] ?? '')) return null;
  return core(single(nextDateOfMonth(reading, date, reading.past(start))), start, behind + 1, 'day');
}

const MOST_OF_A_KIND = 5;

/** The first day from today on (the last one up to today for the past) with this date of the month. */
export function nextDateOfMonth(reading: Reading, date: number, past: boolean): DayNumber {
  const { year, month } = dateOf(reading.today);
  for (let step = 0; ; step += past ? -1 : 1) {
    if (date > lengthOfMonth(year, month + step)) continue;
    const found = monthStart(year, month + step) + date - 1;
    if (past ? found <= reading.today : found >= reading.today) return found;
  }
}

interface NamedMonth {
  readonly year: number;
  readonly month: number;
  readonly end: number;
  /** True for "van de maand": which month follows from the date. */
  readonly open: boolean;
}

/** "van de maand", "van deze maand", "van volgende maand", "volgende maand" behind a date. */
function monthBehind(reading: Reading, behind: number): NamedMonth | null {
  let place = at(reading, behind);
  const linked = reading.norms[place] === 'van';
  if (linked) place += 1;
  const article = reading.norms[place] === 'de';
  if (article) place += 1;
  const { year, month } = dateOf(reading.today);
  const pointer = pointers.get(reading.norms[place] ?? '');
  if (pointer && units.get(reading.norms[place + 1] ?? '') === 'month') {
    const step = pointer === 'this' ? 0 : pointer === 'last' ? -1 : 1;
    return { year, month: month + step, end: place + 2, open: false };
  }
  if (linked && article && units.get(reading.norms[place] ?? '') === 'month')
    return { year, month, end: place + 1, open: true };
  if (
    linked &&
    /^(?:elke|iedere)$/.test(reading.norms[place] ?? '') &&
    units.get(reading.norms[place + 1] ?? '') === 'month'
  )
    return { year, month, end: place + 2, open: true };
  return null;
}

/** "week 48", "week achtenveertig van 2027": Monday to Sunday. */
export function weekNumber(reading: Reading, start: number): DateCore | null {
  if (reading.norms[start] !== 'week' && reading.norms[start] !== 'weeknummer' && reading.norms[start] !== 'wk')
    return null;
  const number = numberAt(reading.tokens, start + 1);
  if (!number || number.article || !Number.isInteger(number.value) || number.value < 1 || number.value > 53)
    return null;
  const said = yearAt(reading, number.to);
  const { year } = dateOf(reading.today);
  let monday = isoWeek(said?.year ?? year, number.value);
  if (!said && (monday === null || monday + 6 < reading.today) && !reading.past(start))
    monday = isoWeek(year + 1, number.value);
  if (monday === null) return null;
  return core({ from: monday, to: monday + 6 }, start, said?.end ?? number.to, 'week', { week: monday });
}

/** "week van 7 december", "week beginnend op de 14e": Monday to Sunday around a date. */
export function weekOfDate(reading: Reading, start: number): DateCore | null {
  if (reading.norms[start] !== 'week') return null;
  if (!/^(?:van|beginnend|beginnende|aanvangend|startend|vanaf|met)$/.test(reading.norms[start + 1] ?? '')) return null;
  const place = ['de', 'op'].includes(reading.norms[start + 2] ?? '') ? start + 3 : start + 2;
  const dated = dayOfMonth(reading, place);
  if (!dated || dated.from === null) return null;
  const monday = mondayOf(dated.from);
  return core({ from: monday, to: monday + 6 }, start, dated.end, 'week', { week: monday });
}
