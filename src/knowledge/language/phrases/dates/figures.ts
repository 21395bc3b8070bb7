import { dayNumber, exists, monthEnd, monthStart } from '#knowledge/language/phrases/calendar.ts';
import { core, type DateCore, type Reading, single } from '#knowledge/language/phrases/dates/core.ts';
import { months, shortMonths } from '#knowledge/language/phrases/dates/lexicon.ts';
import { inMonth, monthAt, nearest } from '#knowledge/language/phrases/dates/months.ts';
import { isWhole } from '#knowledge/language/phrases/number-words.ts';

const gluedMonth = /^(\d{1,2})-?([a-z]{3,9})(?:-?(\d{2}|\d{4}))?$/;

/** "2-okt", "15dec2026": day and month in one token. */
export function gluedDate(reading: Reading, start: number): DateCore | null {
  const token = reading.tokens[start];
  if (token?.kind !== 'number' || isWhole(token.norm)) return null;
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
export function numericDate(reading: Reading, start: number): DateCore | null {
  const token = reading.tokens[start];
  if (token?.kind !== 'number' || isWhole(token.norm)) return null;
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
  if (token.norm === '24/7' || !exists(2024, month, date) || countedUnits.has(reading.norms[start + 1] ?? ''))
    return null;
  const opensStretch = reading.norms[start + 1] === '-' && reading.tokens[start + 2]?.kind === 'number';
  const announced = opensStretch || reading.norms[start - 1] === '-' || beforeDate.has(reading.norms[start - 1] ?? '');
  if (!announced && (short[2] === '.' || (date <= 4 && month <= 12 && short[2] === '/' && date < month && date === 1)))
    return null;
  const found = nearest(reading, month, date, reading.past(start));
  return found === null ? null : core(single(found), start, start + 1, 'day', { yearless: true });
}

/** "11 - 2026", "11 / 2026", and the year first: "2026, november". */
function monthApart(reading: Reading, start: number): DateCore | null {
  const first = reading.norms[start] ?? '';
  const link = reading.norms[start + 1] ?? '';
  const last = reading.norms[start + 2] ?? '';
  let found: readonly [year: number, month: number, end: number] | null = null;
  if ((link === '-' || link === '–' || link === '/') && /^\d{1,2}$/.test(first) && /^(?:19|20)\d\d$/.test(last))
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
  if (isWhole(norm)) return null;
  const first = monthFirst.exec(norm);
  const last = first ? null : yearFirst.exec(norm);
  const [month, year] = first ? [Number(first[1]), Number(first[2])] : [Number(last?.[2]), Number(last?.[1])];
  if (!(month >= 1 && month <= 12) || !(year >= 1990 && year <= 2099)) return null;
  // Invoice numbers look the same: a month in figures follows "in", "van", "voor" or stands alone.
  const before = reading.norms[start - 1] ?? '';
  if (/^(?:factuur|factuurnummer|nummer|nr|kenmerk|dossier|order|facturen)$/.test(before)) return null;
  return core({ from: monthStart(year, month), to: monthEnd(year, month) }, start, start + 1, 'month');
}
