import { type Day, daysBetween, weekday } from '#kernel/dates.ts';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const counts = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** A day as somebody on the telephone says it: "vandaag", "morgen", "vrijdag 27 november". */
export function dayInWords(day: Day, today: Day): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return 'vandaag';
  if (ahead === 1) return 'morgen';
  const year = ahead > 100 && day.slice(0, 4) !== today.slice(0, 4) ? ` ${day.slice(0, 4)}` : '';
  return `${weekdays[weekday(day) - 1] ?? ''} ${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}${year}`;
}

/** An amount as it is said: "1.250 euro", "86 euro 50". */
export function amountInWords(cents: number): string {
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = cents % 100;
  return rest === 0 ? `${euros} euro` : `${euros} euro ${String(rest).padStart(2, '0')}`;
}

/** A small number in words; larger ones in figures. */
export function countInWords(count: number): string {
  return counts[count] ?? String(count);
}
