import { check, type Point, pointFrom, unseen } from '#knowledge/language/review/points/point.ts';
import { namesSteps } from '#knowledge/language/conversation/context-acts.ts';
import type { DatePhrase } from '#knowledge/language/phrases/read-phrases.ts';
import { outcomeOf } from '#knowledge/language/review/outcome.ts';
import { type Transcript, turnsOf, turnsWith } from '#knowledge/language/review/transcript.ts';

/** A day on which somebody does something, not the "vandaag" of what is done at once. */
function isNextDay(date: DatePhrase): boolean {
  return date.to !== null && date.from === date.to && !date.past && !/^vandaag$/i.test(date.text);
}

/** Sums up at the end what was agreed, with the same day and amount. */
export function summary(transcript: Transcript): Point {
  const tip = 'Herhaal aan het eind dag, bedrag en factuur, vraag of het klopt en zeg dat het op papier volgt.';
  const given = turnsWith(turnsOf(transcript, 'agent'), 'summary');
  const outcome = outcomeOf(transcript);
  if (given.length === 0 && outcome.kind === 'refusal') return pointFrom('summary', [unseen('given')], tip);
  const deal = outcome.kind === 'promise' || outcome.kind === 'arrangement' ? transcript.state.deal : null;
  const repeated = turnsWith(turnsOf(transcript, 'agent'), 'concrete_agreement', 'summary');
  const checks = [
    check('given', given.length > 0, given, { required: true }),
    check('agreement-repeated', repeated.length > 0, repeated),
  ];
  if (given.length > 0 && deal) {
    const days = new Set<string | null>(deal.payments.map((payment) => payment.date));
    const same = given.filter((turn) => turn.heard.phrases.dates.some((date) => date.to !== null && days.has(date.to)));
    checks.push(check('same-day', same.length > 0, same.length > 0 ? same : given, { required: true }));
  }
  // No day for the money yet: then who does what, and when.
  if (given.length > 0 && (outcome.kind === 'complaint' || outcome.kind === 'callback')) {
    const dated = given.filter((turn) => turn.heard.phrases.dates.some((date) => isNextDay(date)));
    checks.push(check('names-next-day', dated.length > 0, dated.length > 0 ? dated : given, { required: true }));
  }
  if (given.length > 0 && outcome.kind === 'callback') {
    const several = given.filter((turn) => namesSteps(turn.plain));
    checks.push(check('who-does-what', several.length > 0, several.length > 0 ? several : given, { required: true }));
  }
  return pointFrom('summary', checks, tip);
}
