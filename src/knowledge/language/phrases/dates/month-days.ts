import {
  addMonthsTo,
  type DayNumber,
  dateOf,
  dayNumber,
  exists,
  isoWeek,
  lengthOfMonth,
  monthEnd,
  monthStart,
} from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Reading, single } from '#knowledge/language/phrases/dates/core.ts';
import {
  aheadWords,
  behindWords,
  months,
  pointers,
  shortMonths,
  units,
} from '#knowledge/language/phrases/dates/lexicon.ts';
import { ordinalValue, wordValue } from '#knowledge/language/phrases/number-words.ts';
import { numberAt } from '#knowledge/language/phrases/numbers.ts';
import { verbReadings } from '#knowledge/language/text/verbs/paradigms.ts';
import { nounLike } from '#knowledge/language/text/words.ts';

/** The month (1 … 12) that a token names, short names included. */
export function monthAt(reading: Reading, index: number): number | null {
  const norm = (reading.norms[index] ?? '').replace(/\.$/, '');
  return months.get(norm) ?? shortMonths.get(norm) ?? null;
}

/** A date in a year that is not said: the first one from today on, or the last one when the sentence is about the past. */
export function nearest(reading: Reading, month: number, date: number, past: boolean): DayNumber | null {
  const { year } = dateOf(reading.today);
  // 29 February may be four years away, eight around 1900 and 2100.
  for (let step = 0; step <= 8; step += 1) {
    const candidate = past ? year - step : year + step;
    if (!exists(candidate, month, date)) continue;
    const found = dayNumber(candidate, month, date);
    if (past ? found <= reading.today : found >= reading.today) return found;
  }
  return null;
}

interface Year {
  readonly year: number;
  readonly end: number;
}

const jaar = new Set(['jaar']);

/** A year behind a month: "2026", "'26", "tweeduizend zesentwintig", "twintig zesentwintig", "volgend jaar", "van dit jaar". */
export function yearAt(reading: Reading, index: number): Year | null {
  let place = at(reading, index);
  if (reading.norms[place] === ',') place += 1;
  if (reading.norms[place] === 'van' || reading.norms[place] === 'in' || reading.norms[place] === '/') place += 1;
  const norm = reading.norms[place] ?? '';
  const pointer = pointers.get(norm);
  if (pointer && jaar.has(reading.norms[place + 1] ?? '')) {
    const { year } = dateOf(reading.today);
    return { year: year + (pointer === 'last' ? -1 : pointer === 'this' ? 0 : 1), end: place + 2 };
  }
  const token = reading.tokens[place];
  if (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(norm)) return { year: Number(norm), end: place + 1 };
  if (norm === "'" && /^\d\d$/.test(reading.norms[place + 1] ?? ''))
    return { year: 2000 + Number(reading.norms[place + 1]), end: place + 2 };
  if (token?.kind === 'word') {
    const number = numberAt(reading.tokens, place);
    if (number && number.value >= 2000 && number.value <= 2099) return { year: number.value, end: number.to };
    if (number?.value === 20 || norm === 'twintig' || norm === 'negentien') {
      const rest = wordValue(reading.norms[place + 1] ?? '');
      if (rest !== null && rest >= 10 && rest <= 99 && Number.isInteger(rest))
        return { year: (norm === 'negentien' ? 1900 : 2000) + rest, end: place + 2 };
    }
  }
  return null;
}

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
  if (date.ordinal) return ordinalDay(reading, start, date.value, date.end);
  return null;
}

/** "vijf mei" is a date, "15 mei" too; but 'mei' as a name follows a name or stands alone. */
function isName(reading: Reading, place: number, dateEnd: number): boolean {
  return place !== dateEnd && reading.norms[place] === 'mei' && reading.norms[place - 1] === 'de';
}

function inMonth(reading: Reading, start: number, date: number, month: number, behind: number): DateCore | null {
  let end = behind;
  if (
    reading.norms[end] === '.' &&
    reading.tokens[end - 1]?.norm !== undefined &&
    !months.has(reading.norms[end - 1] ?? '')
  )
    end += 1;
  const year = yearAt(reading, end) ?? yearAt(reading, behind);
  if (year) {
    if (!exists(year.year, month, date)) return null;
    return core(single(dayNumber(year.year, month, date)), start, year.end, 'day');
  }
  end = behind;
  const behindWord = behindWords.has(reading.norms[end] ?? '');
  const found = nearest(reading, month, date, behindWord || reading.past(start));
  if (found === null) return null;
  if (behindWord || aheadWords.has(reading.norms[end] ?? '')) end += 1;
  return core(single(found), start, end, 'day', { yearless: true });
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

const gluedMonth = /^(\d{1,2})-?([a-z]{3,9})(?:-?(\d{2}|\d{4}))?$/;

function gluedDate(reading: Reading, start: number): DateCore | null {
  const token = reading.tokens[start];
  if (token?.kind !== 'number') return null;
  const match = gluedMonth.exec(token.norm);
  const month = match ? (months.get(match[2] ?? '') ?? shortMonths.get(match[2] ?? '')) : undefined;
  if (!match || month === undefined) return null;
  if (match[3] === undefined) return inMonth(reading, start, Number(match[1]), month, start + 1);
  const year = fullYear(match[3]);
  return exists(year, month, Number(match[1]))
    ? core(single(dayNumber(year, month, Number(match[1]))), start, start + 1, 'day')
    : null;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const withYear = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const withoutYear = /^(\d{1,2})([-/.])(\d{1,2})$/;
const beforeDate = new Set(
  'op voor tegen uiterlijk per vanaf na tot rond omstreeks van tussen sinds en of t/m de maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo datum dd betaaldatum vervaldatum factuurdatum vervallen vervalt laatste ga kom'.split(
    ' ',
  ),
);
const countedUnits = new Set(
  'keer maal stuks procent % jaar dagen dag weken week maanden maand uur euro personen man kilo meter deel delen'.split(
    ' ',
  ),
);

/** Dates in figures: day before month; a date without a year that could be a fraction or a score needs a word that announces a date. */
function numericDate(reading: Reading, start: number): DateCore | null {
  const token = reading.tokens[start];
  if (token?.kind !== 'number') return null;
  const full = withYear.exec(token.norm);
  if (full) {
    const [first, second, year] = [Number(full[1]), Number(full[3]), fullYear(full[4] ?? '')];
    if (exists(year, second, first)) return core(single(dayNumber(year, second, first)), start, start + 1, 'day');
    return exists(year, first, second) ? core(single(dayNumber(year, first, second)), start, start + 1, 'day') : null;
  }
  const backwards = iso.exec(token.norm);
  if (backwards) {
    const [year, month, date] = [Number(backwards[1]), Number(backwards[2]), Number(backwards[3])];
    return exists(year, month, date) ? core(single(dayNumber(year, month, date)), start, start + 1, 'day') : null;
  }
  const short = withoutYear.exec(token.norm);
  if (!short) return null;
  const [date, month] = [Number(short[1]), Number(short[3])];
  if (!exists(2024, month, date) || countedUnits.has(reading.norms[start + 1] ?? '')) return null;
  const opensStretch = reading.norms[start + 1] === '-' && reading.tokens[start + 2]?.kind === 'number';
  const announced = opensStretch || reading.norms[start - 1] === '-' || beforeDate.has(reading.norms[start - 1] ?? '');
  if (!announced && (short[2] === '.' || (date <= 4 && month <= 12 && short[2] === '/' && date < month && date === 1)))
    return null;
  const found = nearest(reading, month, date, reading.past(start));
  return found === null ? null : core(single(found), start, start + 1, 'day', { yearless: true });
}

/** "11 - 2026", "11 / 2026", and the year first: "2026, november". */
function monthApart(reading: Reading, start: number): DateCore | null {
  const [first = '', link = '', last = ''] = reading.norms.slice(start, start + 3);
  let found: readonly [year: number, month: number, end: number] | null = null;
  if (/^\d{1,2}$/.test(first) && /^[-–/]$/.test(link) && /^(?:19|20)\d\d$/.test(last))
    found = [Number(last), Number(first), start + 3];
  else if (/^(?:19|20)\d\d$/.test(first)) {
    const place = link === ',' ? start + 2 : start + 1;
    const month = monthAt(reading, place);
    if (month !== null) found = [Number(first), month, place + 1];
  }
  if (!found || found[1] < 1 || found[1] > 12) return null;
  const [year, month, end] = found;
  return core({ from: monthStart(year, month), to: monthEnd(year, month) }, start, end, 'month');
}

const monthFirst = /^(\d{1,2})[-/](\d{4})$/;
const yearFirst = /^(\d{4})[-/](\d{1,2})$/;

/** "11-2026", "2026/11": a month in figures. */
export function monthInFigures(reading: Reading, start: number): DateCore | null {
  const apart = monthApart(reading, start);
  if (apart) return apart;
  const norm = reading.norms[start] ?? '';
  const first = monthFirst.exec(norm);
  const last = first ? null : yearFirst.exec(norm);
  const [month, year] = first ? [Number(first[1]), Number(first[2])] : [Number(last?.[2]), Number(last?.[1])];
  if (!(month >= 1 && month <= 12) || !(year >= 1990 && year <= 2099)) return null;
  // Invoice numbers look the same: a month in figures follows "in", "van", "voor" or stands alone.
  const before = reading.norms[start - 1] ?? '';
  if (/^(?:factuur|factuurnummer|nummer|nr|kenmerk|dossier|order|facturen)$/.test(before)) return null;
  return core({ from: monthStart(year, month), to: monthEnd(year, month) }, start, start + 1, 'month');
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

/** The last day of the month of a day. */
export function endOfMonth(day: DayNumber): DayNumber {
  const { year, month } = dateOf(day);
  return monthEnd(year, month);
}
