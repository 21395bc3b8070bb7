import type { Day } from '#kernel/dates.ts';
import type { Act } from '#knowledge/language/acts/labels.ts';
import { complaintActs, excuseActs } from '#knowledge/language/conversation/words.ts';
import type { Skill } from '#knowledge/language/review/skills.ts';
import type { Ear } from '#knowledge/language/review/transcript.ts';
import { answer } from '#rooms/training/rules/role-play/answer.ts';
import { type Caller, sentencesFor } from '#rooms/training/rules/role-play/collector/fill.ts';
import { goodIntention } from '#rooms/training/rules/role-play/collector/good.ts';
import { mostTurns } from '#rooms/training/rules/role-play/collector/play.ts';
import type { Intention } from '#rooms/training/rules/role-play/collector/repertoire.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';
import { type Simulation, startSimulation } from '#rooms/training/rules/role-play/simulation.ts';

/** Skills that one sentence at the right moment shows. */
export type DrillSkill = Exclude<Skill, 'law'>;

/** The moment for a skill, and what shows it. */
interface Drill {
  /** The call has come to the moment at which this skill is asked for. */
  readonly moment: (simulation: Simulation) => boolean;
  readonly wanted: readonly Act[];
  readonly unwanted: readonly Act[];
  /** Saying nothing is right. */
  readonly silence?: true;
}

const lastActs = (simulation: Simulation): readonly Act[] => simulation.turns.at(-1)?.acts ?? [];
const heard = (simulation: Simulation, ...acts: readonly Act[]): boolean =>
  lastActs(simulation).some((act) => acts.includes(act));
const attacks: readonly Act[] = ['must_verb', 'why_question', 'moralising_argument', 'pressure', 'threat_at_close'];

const drills: Readonly<Record<DrillSkill, Drill>> = {
  purpose: {
    moment: ({ told, moves }) => !told.purpose && moves.includes('confirm_identity'),
    wanted: ['states_purpose'],
    unwanted: ['hedging', 'invites_excuse', 'gives_away_lead'],
  },
  silence: {
    moment: ({ told, moves }) => told.purpose && moves.includes('knows_invoice'),
    wanted: [],
    unwanted: [],
    silence: true,
  },
  questions: {
    moment: ({ told, moves }) =>
      told.purpose && !told.truth && moves.some((move) => move.startsWith('excuse') || move === 'stall'),
    wanted: ['open_question'],
    unwanted: ['why_question', 'invites_excuse'],
  },
  excuses: {
    moment: (simulation) => heard(simulation, ...excuseActs),
    wanted: ['open_question', 'probes', 'asks_date', 'proposes_date'],
    unwanted: [...attacks, 'accepts_vague'],
  },
  probing: {
    moment: (simulation) => heard(simulation, 'vague_promise') && simulation.agreement === null,
    wanted: ['asks_date', 'proposes_date', 'probes'],
    unwanted: ['accepts_vague', 'gives_away_lead', ...attacks],
  },
  argument: {
    moment: ({ told, moves }) =>
      told.purpose && moves.some((move) => move === 'stall_again' || move === 'trade_no' || move === 'refuse'),
    wanted: ['businesslike_argument'],
    unwanted: attacks,
  },
  trading: {
    moment: (simulation) => simulation.offer !== null,
    wanted: ['trade_offer'],
    unwanted: ['settles_too_low', 'accepts_vague'],
  },
  complaints: {
    moment: (simulation) => heard(simulation, ...complaintActs),
    wanted: ['empathy', 'open_question', 'probes'],
    unwanted: [...attacks, 'businesslike_argument'],
  },
  empathy: {
    moment: (simulation) =>
      simulation.told.truth &&
      heard(simulation, 'excuse_no_cash', 'distressed', 'vulnerable', 'angry', ...complaintActs),
    wanted: ['empathy'],
    unwanted: attacks,
  },
  summary: {
    moment: ({ agreement, confirmed }) => agreement !== null && !confirmed,
    wanted: ['summary', 'concrete_agreement'],
    unwanted: attacks,
  },
  closing: {
    moment: ({ agreement, confirmed, ending }) => agreement !== null && confirmed && ending === null,
    wanted: ['thanks_positive_close'],
    unwanted: attacks,
  },
};

/** The skills that can be drilled. */
export const drillSkills = Object.keys(drills) as readonly DrillSkill[];

/** A call as it stands when the skill is asked for; null when this debtor, with this seed, gives no occasion. */
export function drillMoment(
  skill: DrillSkill,
  persona: Persona,
  seed: number,
  callDate: Day,
  caller: Caller,
  ear: Ear,
): Simulation | null {
  const { moment } = drills[skill];
  let simulation = startSimulation(persona, seed, callDate);
  const said: Intention[] = [];
  while (simulation.ending === null && said.length < mostTurns) {
    if (moment(simulation)) return simulation;
    const intention = goodIntention(simulation, said);
    const sentences = sentencesFor(simulation, intention, caller);
    const sentence = sentences[said.filter((one) => one === intention).length % sentences.length] ?? '';
    said.push(intention);
    simulation = answer(simulation, sentence, ear);
  }
  return null;
}

/** How one sentence did what the moment asked for. */
export interface DrillVerdict {
  readonly good: boolean;
  /** What was asked for and is not in it; empty when it is. */
  readonly missing: readonly Act[];
  readonly harmful: readonly Act[];
}

/** Judges the last turn of the caller by the skill that was drilled; `simulation` already holds the answer to it. */
export function judgeDrill(skill: DrillSkill, simulation: Simulation): DrillVerdict {
  const { wanted, unwanted, silence } = drills[skill];
  const turn = simulation.turns.findLast((one) => one.role === 'agent');
  const acts = turn?.acts ?? [];
  const quiet = turn !== undefined && !/[a-z0-9]/.test(turn.plain);
  const harmful = acts.filter((act) => unwanted.includes(act));
  const there = silence === true ? quiet : acts.some((act) => wanted.includes(act));
  return { good: there && harmful.length === 0, missing: there ? [] : wanted, harmful };
}
