import type { Act } from '#knowledge/language/acts/labels.ts';
import { isExcuse } from '#knowledge/language/conversation/context-acts.ts';
import type { ConversationState, Phase } from '#knowledge/language/conversation/state.ts';
import { complaintActs } from '#knowledge/language/conversation/words.ts';

/** What the phase follows from: the state after an utterance, but for the phase. */
type Course = Pick<ConversationState, 'leaveTurn' | 'deal' | 'phase' | 'named' | 'previous'>;

/** Where the call is after an utterance; `next` already holds it, but for the phase. */
export function phaseAfter(next: Course, acts: readonly Act[]): Phase {
  if (next.leaveTurn !== null) return 'close';
  if (acts.includes('summary')) return 'summarise';
  if (next.deal?.payments[0]?.date && !next.deal.vague && next.deal.acceptedAt !== null)
    return next.phase === 'summarise' ? 'summarise' : 'agree';
  if (
    acts.some(
      (act) =>
        act === 'proposes_date' ||
        act === 'trade_offer' ||
        act === 'offers_arrangement' ||
        act === 'asks_arrangement' ||
        act === 'asks_date',
    )
  )
    return 'negotiate';
  if (acts.some((act) => isExcuse(act) || complaintActs.includes(act))) return 'handle';
  if (acts.includes('states_purpose')) return 'silence';
  if (acts.includes('hedging') && next.named.purposeTurn === null) return 'purpose';
  if (next.named.purposeTurn === null) return next.phase;
  if (next.phase === 'silence' && next.previous?.role === 'customer') return 'listen';
  if (acts.includes('open_question') || acts.includes('probes'))
    return next.phase === 'handle' || next.phase === 'negotiate' ? next.phase : 'listen';
  return next.phase;
}
