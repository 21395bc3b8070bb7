import { check, type Point, pointFrom, unseen } from '#knowledge/language/review/points/point.ts';
import { outcomeOf } from '#knowledge/language/review/outcome.ts';
import { type Transcript, turnsOf, turnsWith } from '#knowledge/language/review/transcript.ts';

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
    const days = deal.payments.flatMap((payment) => (payment.date ? [payment.date] : []));
    const same = given.filter((turn) =>
      turn.heard.phrases.dates.some((date) => date.to !== null && days.includes(date.to)),
    );
    checks.push(
      check('same-day', days.length === 0 || same.length > 0, same.length > 0 ? same : given, { required: true }),
    );
  }
  if (given.length > 0 && outcome.kind === 'complaint') {
    const dated = given.filter((turn) => turn.heard.phrases.dates.length > 0);
    checks.push(check('names-next-day', dated.length > 0, dated.length > 0 ? dated : given));
  }
  // Somebody will call: that can be summed up, but there is no day for the money yet.
  if (given.length > 0 && outcome.kind === 'callback')
    checks.push(check('day-for-the-money', false, given, { required: true }));
  return pointFrom('summary', checks, tip);
}
