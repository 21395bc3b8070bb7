import { check, type Point, pointFrom } from '#knowledge/language/review/points/point.ts';
import { outcomeOf } from '#knowledge/language/review/outcome.ts';
import { type Transcript, turnsOf, turnsWith } from '#knowledge/language/review/transcript.ts';

/** Keeps the lead: says what it is about, asks or proposes when, lets nothing go, and comes to a day. */
export function lead(transcript: Transcript): Point {
  const agent = turnsOf(transcript, 'agent');
  const purpose = turnsWith(agent, 'states_purpose');
  const steps = turnsWith(agent, 'asks_date', 'proposes_date', 'trade_offer', 'offers_arrangement');
  const probing = turnsWith(agent, 'probes');
  // One question that asks on is no lead yet; several are.
  const steering = steps.length > 0 || probing.length > 1 ? [...steps, ...probing] : [];
  const lost = turnsWith(agent, 'gives_away_lead', 'accepts_vague');
  const outcome = outcomeOf(transcript);
  const dated = (outcome.kind === 'promise' || outcome.kind === 'arrangement') && outcome.date !== null;
  const settled = dated || outcome.kind === 'paid';
  const checks = [
    check('purpose', purpose.length > 0, purpose),
    check('asks-or-proposes', steering.length > 0, steering, { vital: true }),
    check('keeps-hold', agent.length > 0 && lost.length === 0, lost, { weight: 2 }),
    check('comes-to-a-day', settled, [], { required: true }),
  ];
  return pointFrom(
    'lead',
    checks,
    'Stel zelf de volgende stap voor, met een dag, en breng het gesprek daar steeds op terug.',
  );
}
