import type { Act } from '#knowledge/language/acts/labels.ts';
import { complaintActs, excuseActs } from '#knowledge/language/conversation/words.ts';
import type { Intention } from '#rooms/training/rules/role-play/collector/repertoire.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** What a trained collector does next, from what could be heard in the call so far and nothing else. */
export function goodIntention(simulation: Simulation, said: readonly Intention[]): Intention {
  const last = simulation.turns.at(-1);
  const acts: readonly Act[] = last?.acts ?? [];
  const did = (...intentions: readonly Intention[]): number => said.filter((one) => intentions.includes(one)).length;
  const before = said.at(-1);
  const heard = (...wanted: readonly Act[]): boolean => acts.some((act) => wanted.includes(act));
  const asks = last !== undefined && last.text.trimEnd().endsWith('?');
  if (did('introduce') === 0) return 'introduce';
  if (simulation.moves.includes('here_is') && did('introduce-again') === 0) return 'introduce-again';
  if (did('purpose') === 0) return 'purpose';
  if (before === 'close') return 'close';
  if (simulation.agreement || (simulation.offer === null && simulation.confirmed))
    return afterAgreement(simulation, did, asks, before);
  if (simulation.offer) return onOffer(simulation, did);
  const known = simulation.turns.flatMap((turn) => (turn.role === 'customer' ? turn.acts : []));
  const complained = known.some((act) => complaintActs.includes(act));
  if (heard('distressed', 'vulnerable'))
    return did('slow-down') === 0 ? 'slow-down' : did('point-to-help') === 0 ? 'point-to-help' : 'ask-possible';
  if (complained) return onComplaint(did);
  if (before === 'purpose' && !heard('vague_promise') && !asks) return 'silence';
  if (heard('excuse_already_paid') && did('ask-proof') === 0) return 'ask-proof';
  if (heard('excuse_no_cash', 'excuse_waiting_for_own_customers', 'asks_arrangement') && did('ask-possible') < 2)
    return did('understand-and-ask') === 0 ? 'understand-and-ask' : 'ask-possible';
  if (
    heard(
      'excuse_approval_pending',
      'excuse_person_absent',
      'excuse_not_received',
      'excuse_in_batch',
      'excuse_system',
      'excuse_agreement_with_colleague',
    )
  )
    return did('understand-and-ask') === 0
      ? 'understand-and-ask'
      : did('take-obstacle') === 0
        ? 'take-obstacle'
        : 'ask-day';
  if (heard('vague_promise')) return onVague(did);
  if (heard('refuses', 'angry'))
    return did('understand-and-ask') < 2 ? 'understand-and-ask' : did('give-reason') < 2 ? 'give-reason' : 'trade';
  return onTalk(simulation.told.truth, known, did);
}

type Count = (...intentions: readonly Intention[]) => number;

function afterAgreement({ moves }: Simulation, did: Count, asks: boolean, before: Intention | undefined): Intention {
  if (moves.includes('asks_cost') && did('answer-cost') === 0) return 'answer-cost';
  if (moves.includes('asks_consequence') && did('answer-consequence') === 0) return 'answer-consequence';
  if (asks && before !== 'answer-question' && did('answer-question') === 0) return 'answer-question';
  if (did('sum-up') === 0) return 'sum-up';
  return 'close';
}

function onOffer(simulation: Simulation, did: Count): Intention {
  const whole = simulation.offer?.later == null;
  if (!whole && did('trade') === 0 && did('propose-part', 'propose-day') === 0) return 'trade';
  return 'take-offer';
}

function onComplaint(did: Count): Intention {
  if (did('hear-complaint') === 0) return 'hear-complaint';
  if (did('take-complaint') === 0) return 'take-complaint';
  if (did('propose-day') === 0) return 'propose-day';
  return did('ask-undisputed') === 0 ? 'ask-undisputed' : did('give-reason') === 0 ? 'give-reason' : 'trade';
}

function onVague(did: Count): Intention {
  if (did('ask-cause', 'understand-and-ask') === 0) return 'ask-cause';
  if (did('ask-day') === 0) return 'ask-day';
  if (did('give-reason') === 0) return 'give-reason';
  if (did('propose-day') === 0) return 'propose-day';
  if (did('trade') === 0) return 'trade';
  return did('silence') < 3 ? 'silence' : 'propose-day';
}

function onTalk(causeTold: boolean, known: readonly Act[], did: Count): Intention {
  const excused = known.some((act) => excuseActs.includes(act));
  if (did('ask-cause') === 0 && !causeTold) return 'ask-cause';
  if (did('understand-and-ask') === 0 && excused) return 'understand-and-ask';
  if (did('take-obstacle') === 0 && known.includes('excuse_approval_pending')) return 'take-obstacle';
  if (did('ask-day') === 0) return 'ask-day';
  if (did('give-reason') === 0) return 'give-reason';
  if (did('propose-day') === 0) return 'propose-day';
  if (did('ask-possible') === 0) return 'ask-possible';
  if (did('trade') < 2) return 'trade';
  return did('offer-parts') === 0 ? 'offer-parts' : 'propose-part';
}
