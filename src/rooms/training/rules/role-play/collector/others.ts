import type { HintCode } from '#knowledge/language/conversation/hints.ts';
import { roll } from '#rooms/training/rules/role-play/dice.ts';
import type { Intention } from '#rooms/training/rules/role-play/collector/repertoire.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** A way to hold the whole call: what is done next, after what was done so far. */
export type Policy = (simulation: Simulation, said: readonly Intention[]) => Intention;

/** Beats about the bush, offers excuses, judges, lets vague answers pass and kicks after. */
export const badIntention: Policy = (simulation, said) => {
  const acts = simulation.turns.at(-1)?.acts ?? [];
  if (said.length === 0) return 'introduce';
  if (simulation.moves.includes('here_is')) return 'introduce-again';
  if (!said.includes('hedge')) return 'hedge';
  if (!said.includes('invite-excuse')) return 'invite-excuse';
  if (simulation.agreement) return 'kick';
  if (acts.includes('vague_promise') || acts.includes('will_call_back'))
    return said.includes('let-pass') ? 'kick' : 'let-pass';
  const order: readonly Intention[] = ['why', 'must', 'moralise', 'press', 'settle', 'give-lead', 'kick'];
  return order.find((one) => !said.includes(one)) ?? 'kick';
};

/** What is asked of somebody who follows a nudge of the coach. */
const byNudge: Readonly<Record<HintCode, readonly [Intention, ...Intention[]]>> = {
  'ask-for-day': ['ask-day', 'propose-day'],
  'ask-for-amount': ['propose-day'],
  'let-it-be-silent': ['silence'],
  'answer-excuse': ['understand-and-ask', 'ask-possible', 'take-obstacle', 'ask-day'],
  'hear-out-complaint': ['hear-complaint', 'take-complaint', 'ask-undisputed'],
  'ask-what-is-possible': ['ask-possible', 'trade', 'offer-parts'],
  'slow-down': ['slow-down', 'point-to-help'],
  'ask-on-after-callback': ['ask-day'],
  'sum-up': ['sum-up'],
  'close-friendly': ['close'],
};

/** An ordinary collector: gets to the point, then does what comes to mind, good and bad; by the seed of the call. */
export const averageIntention: Policy = (simulation, said) => {
  if (said.length === 0) return 'introduce';
  if (simulation.moves.includes('here_is')) return 'introduce-again';
  if (!said.includes('purpose')) return 'purpose';
  const thrown = roll(simulation.seed * 7919 + said.length * 104729).value;
  if (simulation.agreement) return thrown < 0.35 ? 'kick' : 'close';
  if (simulation.offer) return thrown < 0.5 ? 'take-offer' : 'settle';
  const habits: readonly Intention[] = [
    'ask-cause',
    'why',
    'must',
    'ask-day',
    'propose-day',
    'let-pass',
    'hedge',
    'give-reason',
    'press',
    'invite-excuse',
  ];
  if (said.length > 9) return 'close';
  return habits[Math.floor(thrown * habits.length)] ?? 'ask-day';
};

/** The same ordinary collector, who does what the live coach proposes whenever it proposes something. */
export const coachedIntention: Policy = (simulation, said) => {
  const nudge = simulation.turns
    .slice(-2)
    .flatMap((turn) => turn.hints)
    .at(-1);
  const usual = averageIntention(simulation, said);
  if (!nudge || usual === 'introduce' || usual === 'introduce-again' || usual === 'purpose') return usual;
  const steps = byNudge[nudge.code];
  return steps.find((one) => !said.includes(one)) ?? steps[0];
};
