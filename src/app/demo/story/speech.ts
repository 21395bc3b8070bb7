import { type Day, weekday } from '#kernel/dates.ts';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
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
];

/** A day as people write it in a note: 'vrijdag 12 maart'. */
export function dayInWords(value: Day): string {
  return `${weekdays[weekday(value) - 1]} ${Number(value.slice(8))} ${months[Number(value.slice(5, 7)) - 1]}`;
}

/** An amount as people write it in a note: '€ 1.250' or '€ 1.250,35'. */
export function amountInWords(amount: number): string {
  const euros = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${euros}${amount % 100 === 0 ? '' : `,${String(amount % 100).padStart(2, '0')}`}`;
}
