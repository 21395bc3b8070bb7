import { check, type Point, pointFrom } from '#knowledge/language/review/points/point.ts';
import { has, type Transcript, turnsOf, turnsWith } from '#knowledge/language/review/transcript.ts';

/** Asks more than tells, and asks openly. */
export function questions(transcript: Transcript): Point {
  const agent = turnsOf(transcript, 'agent');
  // "Wat wilt u dat ik doe?" asks nothing: it hands over the lead.
  const open = turnsWith(agent, 'open_question').filter((turn) => !has(turn, 'verifies_identity', 'gives_away_lead'));
  const closed = turnsWith(agent, 'closed_question').filter((turn) => !has(turn, 'verifies_identity', 'summary'));
  const why = turnsWith(agent, 'why_question');
  const probing = turnsWith(agent, 'probes', 'asks_date');
  const checks = [
    check('asks-on', probing.length > 0, probing),
    check('asks-on-twice', probing.length > 1, probing),
    check('open-question', open.length > 0, open, { vital: true }),
    check('two-open-questions', open.length > 1, open),
    check('more-open-than-closed', open.length > closed.length, open.length > closed.length ? open : closed, {
      required: true,
    }),
    check('asks-more', open.length + closed.length > 1, [...open, ...closed]),
    check('no-why', agent.length > 0 && why.length === 0, why, { required: true }),
  ];
  return pointFrom(
    'questions',
    checks,
    'Begin je vraag met wat, welke, wanneer, hoe of wie; dan vertelt de klant meer.',
  );
}
