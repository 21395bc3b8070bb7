import { addMilliseconds, dayFrom, type Instant, instant } from '#kernel/dates.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const zones: Readonly<Record<string, string>> = {
  ut: '+0000',
  utc: '+0000',
  gmt: '+0000',
  z: '+0000',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
};

const mail =
  /^(?:[a-z]{2,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?$/i;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** The moment that a feed gives to an item, written as in mail (RSS, RFC 822) or as ISO 8601 (Atom, Dublin Core); null when it is not one. Without a zone it is UTC. */
export function feedDate(text: string): Instant | null {
  const written = text.trim().slice(0, 60);
  const inMail = mail.exec(written);
  if (inMail) {
    const [, date = '', month = '', year = '', hour = '', minute = '', second = '00', zone = 'utc'] = inMail;
    const place = months.indexOf(month.toLowerCase());
    return momentOf(`${year}-${pad(place + 1)}-${pad(date)}`, hour, minute, second, zones[zone.toLowerCase()] ?? zone);
  }
  const inIso = iso.exec(written);
  if (!inIso) return null;
  const [, year = '', month = '', date = '', hour = '00', minute = '00', second = '00', zone = 'z'] = inIso;
  return momentOf(`${year}-${month}-${date}`, hour, minute, second, zones[zone.toLowerCase()] ?? zone);
}

function momentOf(day: string, hour: string, minute: string, second: string, zone: string): Instant | null {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!offset || dayFrom(day) === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? 1 : -1);
  if (Math.abs(minutes) > 14 * 60) return null;
  const local = instant(`${day}T${pad(hour)}:${pad(minute)}:${pad(Math.min(59, Number(second)))}Z`);
  return addMilliseconds(local, minutes * 60_000);
}

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}
