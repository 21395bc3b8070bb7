import { askedToListen } from '#knowledge/language/conversation/words.ts';
import { interruptions } from '#knowledge/language/review/timing.ts';
import { outcomeOf } from '#knowledge/language/review/outcome.ts';
import { type Quote, quoteOf, type Transcript, turnsOf, turnsWith } from '#knowledge/language/review/transcript.ts';

/** The five habits. */
export const habitIds = ['listens', 'avoids_must', 'avoids_why', 'keeps_fault_out', 'concrete'] as const;
export type HabitId = (typeof habitIds)[number];

/** Whether a habit was kept; null where the call does not show it. */
export interface Habit {
  readonly id: HabitId;
  readonly kept: boolean | null;
  readonly evidence: readonly Quote[];
  readonly advice: string;
}

/** The five habits in this call. */
export function habitsIn(transcript: Transcript): Habit[] {
  const agent = turnsOf(transcript, 'agent');
  const must = turnsWith(agent, 'must_verb');
  const why = turnsWith(agent, 'why_question');
  const fault = turnsWith(agent, 'invites_excuse');
  const spoke = agent.length > 0;
  return [
    listens(transcript),
    {
      id: 'avoids_must',
      kept: spoke ? must.length === 0 : null,
      evidence: must.map((turn) => quoteOf(turn, 'must_verb')),
      advice: 'Vraag wat kan en stel het voor, in plaats van te zeggen wat moet.',
    },
    {
      id: 'avoids_why',
      kept: spoke ? why.length === 0 : null,
      evidence: why.map((turn) => quoteOf(turn, 'why_question')),
      advice: 'Vraag "wat is er gebeurd?" of "hoe komt dat?"; dat klinkt niet als een verwijt.',
    },
    {
      id: 'keeps_fault_out',
      kept: spoke ? fault.length === 0 : null,
      evidence: fault.map((turn) => quoteOf(turn, 'invites_excuse')),
      advice: 'Leg de klant geen reden in de mond en neem geen schuld op je die er niet is.',
    },
    concrete(transcript),
  ];
}

function listens(transcript: Transcript): Habit {
  const agent = turnsOf(transcript, 'agent');
  const advice = 'Laat de klant uitpraten, herhaal wat je hoorde en vraag daarop door.';
  if (!transcript.turns.some((turn) => turn.role === 'customer') || agent.length === 0)
    return { id: 'listens', kept: null, evidence: [], advice };
  const takesUp = turnsWith(agent, 'empathy', 'probes', 'open_question');
  const cut = interruptions(transcript);
  const deaf = [
    ...turnsWith(agent, 'moralising_argument', 'invites_excuse', 'accepts_vague', 'gives_away_lead'),
    ...cut,
    ...transcript.turns.filter((turn) => turn.role === 'customer' && askedToListen(turn.plain)),
  ];
  const kept = takesUp.length >= 1 && takesUp.length >= deaf.length;
  return { id: 'listens', kept, evidence: (kept ? takesUp : deaf).slice(0, 3).map((turn) => quoteOf(turn)), advice };
}

function concrete(transcript: Transcript): Habit {
  const { deal } = transcript.state;
  const outcome = outcomeOf(transcript);
  const named = outcome.date !== null && outcome.amountCents !== null && deal?.vague === false;
  const evidence = (deal?.turns ?? []).slice(-2).flatMap((turn) => {
    const found = transcript.turns[turn - 1];
    return found ? [quoteOf(found)] : [];
  });
  return {
    id: 'concrete',
    kept: named,
    evidence,
    advice: 'Noem de dag en het bedrag samen in één zin, en zet de dag in de agenda.',
  };
}
