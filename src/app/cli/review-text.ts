import { decimalFromCents } from '#kernel/money.ts';
import { cents } from '#kernel/money.ts';
import type { Review } from '#knowledge/language/review/review.ts';

const pointNames: Readonly<Record<string, string>> = {
  prepared: 'Voorbereid',
  smile: 'Positieve toon',
  excuses: 'Bezwaren behandeld',
  voice: 'Volume en tempo',
  silence: 'Laat uitpraten, gebruikt stilte',
  questions: 'Vraagt meer dan hij vertelt',
  individual: 'Klant als mens behandeld',
  lead: 'Regie gehouden',
  summary: 'Samengevat',
  recorded: 'Vastgelegd',
};
const verdictNames: Readonly<Record<string, string>> = {
  good: 'goed',
  partly: 'deels',
  missed: 'gemist',
  not_observable: 'niet te zien',
};
const mistakeNames: Readonly<Record<string, string>> = {
  beating_around_the_bush: 'Om de hete brij',
  no_probing: 'Niet doorgevraagd',
  wrong_argument: 'Verkeerd argument',
  settling_for_too_little: 'Te weinig genoegen genomen',
  kicking_after: 'Natrappen',
};
const habitNames: Readonly<Record<string, string>> = {
  listens: 'Luistert',
  avoids_must: 'Vermijdt "moeten"',
  avoids_why: 'Vermijdt "waarom"',
  keeps_fault_out: 'Houdt schuld buiten de deur',
  concrete: 'Concreet',
};
const outcomeNames: Readonly<Record<string, string>> = {
  promise: 'Toezegging',
  arrangement: 'Regeling',
  complaint: 'Klacht',
  callback: 'Belt terug',
  refusal: 'Weigering',
  paid: 'Al betaald',
  none: 'Geen afspraak',
};

/** A review for people, in Dutch. */
export function reviewLines(review: Review): string[] {
  const { outcome } = review;
  const amount =
    outcome.amountCents === null ? '' : `, € ${decimalFromCents(cents(outcome.amountCents)).replace('.', ',')}`;
  const lines = [
    `${outcomeNames[outcome.kind] ?? outcome.kind}${outcome.date === null ? '' : `, ${outcome.date}`}${amount}`,
    ...outcome.evidence.map(({ turn, quote }) => `    beurt ${turn}: ${quote}`),
    '',
  ];
  for (const point of review.points) {
    lines.push(`${(pointNames[point.id] ?? point.id).padEnd(32)} ${verdictNames[point.verdict] ?? point.verdict}`);
    for (const { turn, quote } of point.evidence.slice(0, 2)) lines.push(`    beurt ${turn}: ${quote}`);
    if (point.verdict === 'partly' || point.verdict === 'missed') lines.push(`    Tip: ${point.tip}`);
  }
  lines.push('');
  for (const mistake of review.mistakes)
    lines.push(
      `${mistakeNames[mistake.id] ?? mistake.id}, beurt ${mistake.turn}: ${mistake.quote}`,
      `    ${mistake.advice}`,
    );
  if (review.mistakes.length > 0) lines.push('');
  for (const habit of review.habits) {
    const kept = habit.kept === null ? 'niet te zien' : habit.kept ? 'ja' : 'nee';
    lines.push(`${(habitNames[habit.id] ?? habit.id).padEnd(32)} ${kept}`);
  }
  return lines;
}
