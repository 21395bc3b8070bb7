import type { Mood } from '#rooms/training/rules/role-play/persona.ts';
import type { Said } from '#rooms/training/rules/role-play/said.ts';
import type { Reason, Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** What one reason does, the first time; each further time a bit less where it does good. */
interface Effect {
  readonly trust?: number;
  readonly irritation?: number;
  readonly stress?: number;
  readonly patience?: number;
  readonly will?: number;
}

/** What the caller's ways do to a debtor; conversation as the house knows it (docs/role-play.md says why each). */
const effects: Readonly<Record<Reason, Effect>> = {
  'clear-purpose': { trust: 0.04, will: 0.04 },
  hedged: { trust: -0.03, will: -0.08 },
  must: { trust: -0.06, irritation: 0.14, will: -0.03 },
  why: { trust: -0.07, irritation: 0.12 },
  moralised: { trust: -0.14, irritation: 0.22, stress: 0.06, will: -0.04 },
  pressed: { trust: -0.12, irritation: 0.16, stress: 0.16 },
  kicked: { trust: -0.3, irritation: 0.25, will: -0.2 },
  understood: { trust: 0.13, irritation: -0.14, stress: -0.14, patience: 0.03 },
  'open-question': { trust: 0.06, irritation: -0.02 },
  'question-after-question': { irritation: 0.05, patience: -0.04 },
  'several-questions': { stress: 0.08, patience: -0.03 },
  'silence-used': { trust: 0.05 },
  'silence-too-long': { irritation: 0.06, patience: -0.08 },
  'excuse-offered': { will: -0.08 },
  'vague-accepted': { will: -0.15 },
  'lead-given': { will: -0.1 },
  'business-reason': { will: 0.13, trust: 0.02 },
  trade: { will: 0.16, trust: 0.03 },
  arrangement: { trust: 0.05, stress: -0.06 },
  help: { trust: 0.06, stress: -0.1 },
  'name-used': { trust: 0.03 },
  'said-again': { irritation: 0.16, patience: -0.18, trust: -0.05 },
  'too-long': { patience: -0.1, irritation: 0.04 },
  'complaint-taken': { trust: 0.18, irritation: -0.2, will: 0.2 },
  'complaint-argued': { trust: -0.1, irritation: 0.16, will: -0.1 },
  'summed-up': { trust: 0.04, will: 0.03 },
  friendly: { trust: 0.04, irritation: -0.04 },
  'gave-much': { will: -0.1 },
  'question-unanswered': { irritation: 0.05, trust: -0.02 },
};

/** Good things wear off: the third word of understanding does little. */
const WEAR = 0.6;
/** A call of about this many turns of the caller takes all the time that a patient debtor has. */
const PATIENT_TURNS = 26;

/** The debtor after what the caller did; every reason is counted and shown afterwards. */
export function moodAfter(
  simulation: Simulation,
  reasons: readonly Reason[],
): Pick<Simulation, 'mood' | 'will' | 'counts'> {
  const counts: Partial<Record<Reason, number>> = { ...simulation.counts };
  let { trust, irritation, stress, patience } = simulation.mood;
  let { will } = simulation;
  const { temper } = simulation.persona;
  for (const reason of reasons) {
    const before = counts[reason] ?? 0;
    counts[reason] = before + 1;
    const effect = effects[reason];
    const share = WEAR ** before;
    const good = (value: number): number => (value > 0 ? value * share : value);
    trust += good(effect.trust ?? 0);
    will += good(effect.will ?? 0);
    irritation += (effect.irritation ?? 0) > 0 ? (effect.irritation ?? 0) * temper : (effect.irritation ?? 0) * share;
    stress += (effect.stress ?? 0) > 0 ? (effect.stress ?? 0) : (effect.stress ?? 0) * share;
    patience += effect.patience ?? 0;
  }
  // Consequences named in a businesslike way move who can pay and will not; others they only frighten.
  if (reasons.includes('pressed') && simulation.persona.cause === 'will_not_pay')
    will += (counts['business-reason'] ?? 0) > 0 ? 0.14 : 0.04;
  const mood: Mood = {
    trust: bounded(trust),
    irritation: bounded(irritation),
    stress: bounded(stress),
    patience: bounded(patience - 1 / PATIENT_TURNS),
  };
  return { mood, will: bounded(will), counts };
}

/** Longest turn that people listen to, in words; who is irritated or short of time listens less long. */
const LISTENS_TO = 55;

/** Why the debtor's mood changes with this turn. */
export function reasonsIn(simulation: Simulation, said: Said): readonly Reason[] {
  const { told, persona, agreement } = simulation;
  const has = (act: Said['acts'][number]): boolean => said.acts.includes(act);
  const reasons: Reason[] = [];
  const when = (holds: boolean, reason: Reason): void => {
    if (holds) reasons.push(reason);
  };
  if (said.silent) return silenceAfter(simulation);
  const last = simulation.turns.at(-1);
  const spokeUp = last?.acts.some((act) => act !== 'concrete_promise' && act !== 'cooperative') === true || told.truth;
  const complaining = persona.cause === 'complaint' && (told.truth || isComplaint(simulation)) && !told.solved;
  when(has('states_purpose') && !has('hedging') && !told.purpose, 'clear-purpose');
  when(has('hedging'), 'hedged');
  when(has('must_verb'), 'must');
  when(has('why_question'), 'why');
  when(has('moralising_argument'), 'moralised');
  const kicks = agreement !== null && (has('threat_at_close') || has('pressure') || has('moralising_argument'));
  when(kicks, 'kicked');
  when(!kicks && (has('pressure') || has('threat_at_close')), 'pressed');
  when(has('empathy') && spokeUp, 'understood');
  when(has('open_question') && !has('why_question'), 'open-question');
  when(
    has('closed_question') && !has('proposes_date') && !has('summary') && closedInARow(simulation) >= 2,
    'question-after-question',
  );
  when(said.questions > 1 && simulation.mood.stress > 0.45, 'several-questions');
  when(has('invites_excuse') && !told.truth, 'excuse-offered');
  when(has('accepts_vague') && agreement === null, 'vague-accepted');
  when(has('gives_away_lead') && agreement === null, 'lead-given');
  when(has('businesslike_argument') && !complaining, 'business-reason');
  when(has('trade_offer'), 'trade');
  when(has('offers_arrangement') && persona.cause === 'cannot_pay', 'arrangement');
  when(has('refers_to_help') && simulation.mood.stress > 0.4, 'help');
  when(said.namesHim && (simulation.counts['name-used'] ?? 0) === 0 && told.identified, 'name-used');
  when(said.again, 'said-again');
  when(said.words > LISTENS_TO * (0.6 + 0.4 * simulation.mood.patience), 'too-long');
  when(complaining && said.solves, 'complaint-taken');
  when(
    complaining &&
      !said.solves &&
      !said.leaves &&
      !has('empathy') &&
      !has('open_question') &&
      !has('probes') &&
      (has('businesslike_argument') ||
        has('moralising_argument') ||
        (asksTheWhole(said) && !has('summary') && !has('concrete_agreement'))),
    'complaint-argued',
  );
  when(has('summary') && agreement !== null, 'summed-up');
  when(has('thanks_positive_close') && !kicks, 'friendly');
  when(has('settles_too_low') && agreement === null, 'gave-much');
  return reasons;
}

/** Who asks for all of it has not heard the complaint; who asks for a part may have. */
function asksTheWhole(said: Said): boolean {
  return said.proposal !== null && said.proposal.cents === null && said.proposal.parts === null;
}

function isComplaint(simulation: Simulation): boolean {
  return simulation.told.excuse && simulation.excuse.startsWith('complaint');
}

/** Silence after the purpose or a question works; silence after anything else only embarrasses. */
function silenceAfter(simulation: Simulation): readonly Reason[] {
  const spoken = simulation.turns.findLast((turn) => turn.role === 'agent');
  const quietBefore = spoken !== undefined && !/[a-z0-9]/.test(spoken.plain);
  if (quietBefore) return ['silence-too-long'];
  const fits =
    spoken?.acts.some((act) => act === 'states_purpose' || act === 'open_question' || act === 'probes') === true;
  return [fits ? 'silence-used' : 'silence-too-long'];
}

function closedInARow(simulation: Simulation): number {
  const own = simulation.turns.filter((turn) => turn.role === 'agent').reverse();
  const other = own.findIndex((turn) => !turn.acts.includes('closed_question') || turn.acts.includes('open_question'));
  return other < 0 ? own.length : other;
}

function bounded(value: number): number {
  return Math.min(1, Math.max(0, value));
}
