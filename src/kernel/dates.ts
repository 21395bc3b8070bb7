import { assert } from '#kernel/assert.ts';

/** A calendar day, 'YYYY-MM-DD'. Compare with < and >. */
export type Day = string & { readonly __brand: 'Day' };

/** A moment in time, UTC in ISO 8601 with milliseconds ('2026-11-20T08:30:00.000Z'). Compare with < and >. */
export type Instant = string & { readonly __brand: 'Instant' };

const MS_PER_DAY = 86_400_000;

/** Reads 'YYYY-MM-DD' as a day; null when it is not one (2026-02-30 is not). Years 1900 to 2999. */
export function dayFrom(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return text as Day;
}

/** Brands a literal as a day; throws when it is not one. */
export function day(text: string): Day {
  const value = dayFrom(text);
  assert(value, `not a day: ${text}`);
  return value;
}

/** Brands an instant; throws when the text is no ISO moment. */
export function instant(text: string): Instant {
  const time = Date.parse(text);
  assert(!Number.isNaN(time), `not an instant: ${text}`);
  return new Date(time).toISOString() as Instant;
}

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function epochDays(value: Day): number {
  // Several times faster than to have the whole text parsed.
  return Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10))) / MS_PER_DAY;
}

function fromEpochDays(count: number): Day {
  return new Date(count * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** The day `count` days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  assert(Number.isInteger(count), `not a whole number of days: ${count}`);
  return fromEpochDays(epochDays(from) + count);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return epochDays(to) - epochDays(from);
}

/** Same date `count` months later, clipped to the end of the month. */
export function addMonths(from: Day, count: number): Day {
  const [year, month, date] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8, 10))];
  const index = year * 12 + (month - 1) + count;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const clipped = Math.min(date, daysInMonth(target.year, target.month));
  return day(`${target.year}-${String(target.month).padStart(2, '0')}-${String(clipped).padStart(2, '0')}`);
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekday(value: Day): number {
  return ((((epochDays(value) + 3) % 7) + 7) % 7) + 1;
}

/** The later of two days. */
export function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earliest(a: Day, b: Day): Day {
  return a < b ? a : b;
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a time zone (IANA name). */
export function dayOf(moment: Instant, timeZone: string): Day {
  let format = dayFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(timeZone, format);
  }
  return format.format(new Date(moment)) as Day;
}

const timeFormats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall of a time zone shows at a moment: 'HH:MM'. */
export function timeOf(moment: Instant, timeZone: string): string {
  let format = timeFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    timeFormats.set(timeZone, format);
  }
  return format.format(new Date(moment));
}

/** The moment `ms` milliseconds later. */
export function addMilliseconds(moment: Instant, ms: number): Instant {
  return new Date(Date.parse(moment) + ms).toISOString() as Instant;
}

/** Milliseconds since 1970 of a moment. */
export function epochMilliseconds(moment: Instant): number {
  return Date.parse(moment);
}

/** The moment at which the clock on the wall of a time zone shows this day and time ('HH:MM'). In a gap, the moment after it. */
export function instantAt(value: Day, time: string, timeZone: string): Instant {
  const wanted = Date.parse(`${value}T${time}:00Z`);
  assert(!Number.isNaN(wanted), `not a time: ${time}`);
  let guess = wanted;
  for (let turn = 0; turn < 3; turn += 1) guess = wanted - offsetAt(guess, timeZone);
  return new Date(guess).toISOString() as Instant;
}

const wallFormats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(epochMs: number, timeZone: string): number {
  let format = wallFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    wallFormats.set(timeZone, format);
  }
  const parts = format.formatToParts(new Date(epochMs));
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(epochMs / 1000) * 1000;
}
