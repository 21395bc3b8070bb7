import { check, type Point, pointFrom } from '#knowledge/language/review/points/point.ts';
import type { ReviewedTurn, Transcript } from '#knowledge/language/review/transcript.ts';
import { has, turnsOf, turnsWith } from '#knowledge/language/review/transcript.ts';

const businessWords =
  /^(?:factuur|facturen|betalen|betaling|betaald|bedrag|rekening|euro|datum|dagen|maand|vrijdag|maandag|dinsdag|woensdag|donderdag|zaterdag|zondag|gewoon|natuurlijk|misschien|eigenlijk|vandaag|morgen|goedemorgen|goedemiddag|goeiemorgen|meneer|mevrouw|allemaal|helemaal|geweest|hebben|hadden|worden|moeten|kunnen|zullen|willen|wanneer|precies|alleen|altijd|nummer|voor|omdat|nooit|helft|volgende|januari|februari|maart|april|augustus|september|oktober|november|december)$/;

/** Treats the customer as a person: name, circumstances, recognition, and no harsh words. */
export function individual(transcript: Transcript): Point {
  const agent = turnsOf(transcript, 'agent');
  const named = agent.filter((turn) => usesName(transcript, turn));
  const picksUp = agent.filter((turn) => picksUpWord(transcript, turn));
  // "Zegt u hem maar dat hij kijkt wanneer het past" is no recognition: it lets go.
  const empathy = turnsWith(agent, 'empathy').filter(
    (turn) => !has(turn, 'gives_away_lead', 'accepts_vague', 'invites_excuse', 'moralising_argument'),
  );
  const moralising = turnsWith(agent, 'moralising_argument');
  const harsh = turnsWith(agent, 'threat_at_close', 'must_verb', 'pressure');
  const checks = [
    check('name-used', named.length > 0, named),
    check('recognises', empathy.length > 0, empathy),
    check('takes-up-what-was-said', picksUp.length > 0, picksUp),
    check('no-moralising', agent.length > 0 && moralising.length === 0, moralising, { required: true }),
    check('nothing-harsh', agent.length > 0 && harsh.length === 0, harsh, { required: true }),
  ];
  return pointFrom(
    'individual',
    checks,
    'Gebruik de naam van de klant en kom terug op wat hij over zijn situatie vertelde.',
  );
}

/** In so many turns people say who they are. */
const introducing = 6;

function usesName(transcript: Transcript, turn: ReviewedTurn): boolean {
  const names = new Set(
    (transcript.dialogue.customer?.name ?? '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2),
  );
  for (const one of transcript.turns) {
    if (one.turn >= turn.turn || one.turn > introducing) break;
    if (one.role !== 'customer') continue;
    const said = /(?<![a-z])(?:met|ben|is het|naam is|hier is|hier)\s+([a-z]{3,20})(?:\s+([a-z]{3,20}))?/.exec(
      one.plain,
    );
    for (const word of [said?.[1], said?.[2]]) if (word) names.add(word);
  }
  const words = turn.plain.split(/[^a-z]+/);
  if (words.some((word) => names.has(word) && !commonWords.has(word))) return true;
  return /(?<![a-z])(?:meneer|mevrouw|mijnheer|madam)\s+(?!de\s+)[a-z]{3,}/.test(turn.plain) && /[A-Z]/.test(turn.text);
}

const commonWords = new Set(
  'van den der het een bouw transport groep bedrijf schoonmaak administratie winkel cafe hotel garage met voor'.split(
    ' ',
  ),
);

/** Repeats a telling word of the customer's last turns. */
function picksUpWord(transcript: Transcript, turn: ReviewedTurn): boolean {
  const heard = new Set<string>();
  for (const one of transcript.turns.slice(Math.max(0, turn.turn - 7), turn.turn - 1))
    if (one.role === 'customer') for (const word of one.plain.split(/[^a-z]+/)) if (word.length > 4) heard.add(word);
  return turn.plain.split(/[^a-z]+/).some((word) => heard.has(word) && !businessWords.test(word));
}
