import { check, type Check, type Point, pointFrom, unseen } from '#knowledge/language/review/points/point.ts';
import { excuses } from '#knowledge/language/review/points/excuses.ts';
import { individual } from '#knowledge/language/review/points/individual.ts';
import { lead } from '#knowledge/language/review/points/lead.ts';
import { prepared } from '#knowledge/language/review/points/prepared.ts';
import { questions } from '#knowledge/language/review/points/questions.ts';
import { summary } from '#knowledge/language/review/points/summary.ts';
import { askedToFinish } from '#knowledge/language/conversation/words.ts';
import { interruptions, quietAfter, showsTiming } from '#knowledge/language/review/timing.ts';
import { type Transcript, turnsOf, turnsWith } from '#knowledge/language/review/transcript.ts';

/** The ten points of the scorecard, in their order. */
export function pointsOf(transcript: Transcript): Point[] {
  return [
    prepared(transcript),
    pointFrom(
      'smile',
      [unseen('tone')],
      'Of je glimlachte hoort alleen een mens; vraag een collega om mee te luisteren.',
    ),
    excuses(transcript),
    pointFrom('voice', [unseen('loudness'), unseen('tempo')], 'Volume en tempo zijn alleen te zien met een opname.'),
    silence(transcript),
    questions(transcript),
    individual(transcript),
    lead(transcript),
    summary(transcript),
    pointFrom(
      'recorded',
      [unseen('noted'), unseen('follow-up')],
      'Leg de afspraak vast in het dossier en plan de opvolging; dat is aan het gesprek niet te zien.',
    ),
  ];
}

/** Quiet after the purpose that gives the customer room, in ms. */
const roomMs = 500;

function silence(transcript: Transcript): Point {
  const tip = 'Noem de reden van je telefoontje en wacht dan; laat de klant zijn zin afmaken.';
  if (!showsTiming(transcript)) return pointFrom('silence', [unseen('lets-finish'), unseen('waits')], tip);
  const cut = interruptions(transcript);
  const complained = transcript.turns.some((turn) => turn.role === 'customer' && askedToFinish(turn.plain));
  // Once may happen; twice, or so that the customer says so, is not letting somebody finish.
  const lost = cut.length > 1 || complained;
  const finished = check('lets-finish', cut.length === 0 && !complained, cut, {
    weight: 2,
    required: true,
    vital: lost,
  });
  const checks: Check[] = [finished];
  const purpose = turnsWith(turnsOf(transcript, 'agent'), 'states_purpose')[0];
  const quiet = purpose ? quietAfter(transcript, purpose) : null;
  checks.push(purpose && quiet !== null ? check('waits', quiet >= roomMs, [purpose]) : unseen('waits'));
  return pointFrom('silence', checks, tip);
}
