import { addDays, type Day, dayOf, daysBetween, epochMilliseconds, type Instant, weekday } from '#kernel/dates.ts';

/** The languages of the interface. */
export type Language = 'nl' | 'en';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${language}${JSON.stringify(options)}`;
  const format = kept.get(key) ?? new Intl.NumberFormat(locales[language], options);
  kept.set(key, format);
  return format as Intl.NumberFormat;
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${language}${JSON.stringify(options)}`;
  const format = kept.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  kept.set(key, format);
  return format as Intl.DateTimeFormat;
}

/** Writes whole cents as money: '€ 1.234,50' in Dutch, '€1,234.50' in English; a minus sign in front when negative. */
export function formatMoney(amount: number, language: Language, currency = 'EUR'): string {
  const text = numberFormat(language, { style: 'currency', currency }).format(Math.abs(amount) / 100);
  return amount < 0 ? `−${text}` : text;
}

/** Writes whole cents as the text of a money field: '1234,50' in Dutch, '1234.50' in English. */
export function moneyFieldText(amount: number, language: Language): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}${language === 'nl' ? ',' : '.'}${digits.slice(-2)}`;
}

/**
 * Reads what a person typed as money, in cents; null when it cannot be read for certain. In Dutch a comma is decimal and dots
 * group thousands, in English the other way round; a lone separator with one or two digits after it is decimal in both.
 */
export function parseMoney(text: string, language: Language): number | null {
  const bare = text
    .replace(/[€\s\u00a0\u202f']/g, '')
    .replace(/,-$|,--$/, '')
    .replace('−', '-');
  const match = /^(-?)(\d[\d.,]*)$/.exec(bare);
  if (!match) return null;
  const body = match[2] ?? '';
  const [decimal, group] = language === 'nl' ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d{1,2})?$`);
  const plain = /^(\d{1,12})(?:[.,](\d{1,2}))?$/;
  const cleaned = grouped.test(body) ? body.replaceAll(group, '').replace(decimal, '.') : body.replace(',', '.');
  const parts = plain.exec(cleaned);
  if (!parts || (!grouped.test(body) && !plain.test(body))) return null;
  const value = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(value) ? (match[1] ? -value : value) : null;
}

/** Writes a whole number with the thousands grouped. */
export function formatCount(count: number, language: Language): string {
  return numberFormat(language, {}).format(count);
}

/** Writes a share (0.125) as a percentage without decimals ('13%'). */
export function formatShare(share: number, language: Language): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Noon UTC of a day, so that formatting in UTC gives that day. */
function noon(day: Day): number {
  return epochMilliseconds(`${day}T12:00:00.000Z` as Instant);
}

/** The whole date in words: 'vrijdag 14 november 2026'. */
export function formatFullDay(day: Day, language: Language): string {
  return dateFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(noon(day));
}

const nearWords: Record<Language, Readonly<Record<number, string>>> = {
  nl: { [-2]: 'eergisteren', [-1]: 'gisteren', 0: 'vandaag', 1: 'morgen', 2: 'overmorgen' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
};

/** A day as people say it: 'gisteren', within a fortnight 'vr 14 nov', this year '14 nov', else '14 nov 2025'. */
export function formatDay(day: Day, today: Day, language: Language): string {
  const distance = daysBetween(today, day);
  const word = nearWords[language][distance];
  if (word) return word;
  const base: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
  if (Math.abs(distance) <= 14) return spread(dateFormat(language, { ...base, weekday: 'short' }).format(noon(day)));
  if (day.slice(0, 4) === today.slice(0, 4) || Math.abs(distance) < 120)
    return spread(dateFormat(language, base).format(noon(day)));
  return spread(dateFormat(language, { ...base, year: 'numeric' }).format(noon(day)));
}

function spread(text: string): string {
  return text.replaceAll('.', '').replaceAll(',', '');
}

/** The clock time of a moment in a time zone: '14:05'. */
export function formatTime(moment: Instant, timeZone: string, language: Language): string {
  return dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    epochMilliseconds(moment),
  );
}

/** A moment as people say it: today only the time, else the day and the time ('gisteren 14:05'). */
export function formatMoment(moment: Instant, now: Instant, timeZone: string, language: Language): string {
  const [today, day] = [dayOf(now, timeZone), dayOf(moment, timeZone)];
  const time = formatTime(moment, timeZone, language);
  return day === today ? time : `${formatDay(day, today, language)} ${time}`;
}

/** Whole days that a day lies before today, e.g. days late of a due date; zero when it lies ahead. */
export function daysLate(dueDay: Day, today: Day): number {
  return Math.max(0, daysBetween(dueDay, today));
}

/** The next day from tomorrow on that falls from Monday to Friday. */
export function nextWorkday(today: Day): Day {
  let day = addDays(today, 1);
  while (weekday(day) > 5) day = addDays(day, 1);
  return day;
}
