import { check, type Point, pointFrom } from '#knowledge/language/review/points/point.ts';
import { type OutcomeKind, outcomeOf } from '#knowledge/language/review/outcome.ts';
import { has, type ReviewedTurn, type Transcript, turnsOf, turnsWith } from '#knowledge/language/review/transcript.ts';

/** Keeps the lead: says what it is about, asks or proposes when, lets nothing go, and comes to a day. */
export function lead(transcript: Transcript): Point {
  const agent = turnsOf(transcript, 'agent');
  const purpose = turnsWith(agent, 'states_purpose');
  const lost = turnsWith(agent, 'gives_away_lead', 'accepts_vague');
  const held = agent.filter((turn) => !lost.includes(turn) && !has(turn, 'settles_too_low'));
  const steps = turnsWith(held, 'asks_date', 'proposes_date', 'trade_offer', 'offers_arrangement');
  const probing = turnsWith(held, 'probes');
  // One question that asks on is no lead yet; several are. What is let go more often than it is held is lost.
  const steers = steps.length > 0 || probing.length > 1;
  const steering = steers ? [...new Set([...steps, ...probing])] : [];
  const slipped = lost.length > 1 && lost.length > steering.length;
  const outcome = outcomeOf(transcript);
  const dated = (outcome.kind === 'promise' || outcome.kind === 'arrangement') && outcome.date !== null;
  const settled = dated || outcome.kind === 'paid' || setsNextStep(agent, outcome.kind);
  const checks = [
    check('purpose', purpose.length > 0, purpose),
    check('asks-or-proposes', steers && !slipped, slipped ? lost : steering, { vital: true }),
    check('keeps-hold', agent.length > 0 && lost.length === 0, lost, { weight: 2 }),
    check('comes-to-a-day', settled, [], { required: true }),
  ];
  return pointFrom(
    'lead',
    checks,
    'Stel zelf de volgende stap voor, met een dag, en breng het gesprek daar steeds op terug.',
  );
}

/** Where no day can be had, who sums up the next step, or tells who refuses what follows, keeps the lead; without a detour and without force. */
function setsNextStep(agent: readonly ReviewedTurn[], kind: OutcomeKind): boolean {
  const slips = turnsWith(agent, 'hedging', 'invites_excuse', 'must_verb', 'why_question', 'threat_at_close');
  if (slips.length > 0) return false;
  if (kind === 'refusal') return turnsWith(agent, 'pressure').length > 0;
  return (kind === 'callback' || kind === 'complaint') && turnsWith(agent, 'summary').length > 0;
}
