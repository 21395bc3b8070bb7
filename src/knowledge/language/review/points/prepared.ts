import { check, type Point, pointFrom } from '#knowledge/language/review/points/point.ts';
import { invoicesIn } from '#knowledge/language/conversation/invoices.ts';
import { has, type ReviewedTurn, type Transcript, turnsOf, turnsWith } from '#knowledge/language/review/transcript.ts';

/** How many turns of the agent it may take to say what the call is about. */
const earlyTurns = 3;

/** Knows whom, why and how much before dialling, as far as the words show it. */
export function prepared(transcript: Transcript): Point {
  const agent = turnsOf(transcript, 'agent');
  const purpose = turnsWith(agent, 'states_purpose');
  const first = purpose[0];
  const upTo = first ? agent.filter((turn) => turn.turn <= first.turn) : agent.slice(0, earlyTurns);
  const about = first ? agent.filter((turn) => turn.turn <= first.turn + 2) : [];
  const detours = turnsWith(upTo, 'hedging', 'gives_away_lead', 'invites_excuse').filter((turn) => turn !== first);
  const early = first !== undefined && agent.indexOf(first) < earlyTurns;
  // Who goes round it twice, or so long that the purpose comes late, did not know how to begin.
  const lost = detours.length > 1 || (!early && detours.length > 0);
  const checks = [
    check('purpose-early', early, purpose.slice(0, 1)),
    check(
      'amount-right',
      about.some((turn) => namesRightAmount(transcript, turn)),
      about.slice(0, 1),
    ),
    check(
      'invoice-or-day',
      about.some((turn) => namesWhich(transcript, turn)),
      about.slice(0, 1),
    ),
    check('right-person', first !== undefined && knowsWho(transcript, first), upTo.slice(0, 1), { required: true }),
    check('no-detour', first !== undefined && detours.length === 0, detours, { required: true, vital: lost }),
    check('plain-words', first !== undefined && !has(first, 'hedging'), purpose.slice(0, 1), { required: true }),
  ];
  return pointFrom(
    'prepared',
    checks,
    'Open het dossier voor je belt en noem meteen factuur, bedrag en vervaldag, tegen de juiste persoon.',
  );
}

function namesRightAmount(transcript: Transcript, turn: ReviewedTurn): boolean {
  const said = turn.heard.phrases.amounts.flatMap((amount) => (amount.cents === null ? [] : [amount.cents]));
  const invoices = transcript.dialogue.customer?.invoices ?? [];
  if (invoices.length === 0) return said.length > 0;
  const total = invoices.reduce((sum, invoice) => sum + invoice.openCents, 0);
  // Cents are often left out on the telephone.
  return said.some((cents) =>
    [total, ...invoices.map((one) => one.openCents)].some((open) => Math.abs(open - cents) < 100),
  );
}

function namesWhich(transcript: Transcript, turn: ReviewedTurn): boolean {
  const invoices = transcript.dialogue.customer?.invoices ?? null;
  if (invoicesIn(turn.plain, invoices).length > 0) return true;
  return (
    turn.heard.phrases.dates.length > 0 ||
    /(?<![a-z])(?:\d+|\w+) dagen (?:te laat|over|na|geleden)(?![a-z])/.test(turn.plain)
  );
}

/** Somebody asked who is on the line, or the customer said so himself, before the debt was named. */
function knowsWho(transcript: Transcript, purpose: ReviewedTurn): boolean {
  return transcript.turns.some((turn) => {
    if (turn.turn > purpose.turn) return false;
    if (turn.role === 'agent') return has(turn, 'verifies_identity');
    return (
      turn.turn < purpose.turn &&
      (/(?<![a-z])(?:met|u spreekt met|hier|ik ben|daar spreekt u|zelf|die heb je)(?![a-z])/.test(turn.plain) ||
        turn.turn === 1 ||
        namesSelf(transcript, turn))
    );
  });
}

function namesSelf(transcript: Transcript, turn: ReviewedTurn): boolean {
  const name = transcript.dialogue.customer?.name.toLowerCase() ?? '';
  return turn.plain.split(/[^\p{L}]+/u).some((word) => word.length > 3 && name.includes(word));
}
