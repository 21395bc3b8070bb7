import { type Act, SURE } from '#knowledge/language/acts/labels.ts';
import type { HeardAct } from '#knowledge/language/conversation/heard.ts';
import type { ConversationState } from '#knowledge/language/conversation/state.ts';
import { complaintActs, excuseActs } from '#knowledge/language/conversation/words.ts';

/** What the live coach may show: one at a time. */
export const hintCodes = [
  'ask-for-day',
  'ask-for-amount',
  'let-it-be-silent',
  'answer-excuse',
  'hear-out-complaint',
  'ask-what-is-possible',
  'slow-down',
  'ask-on-after-callback',
  'sum-up',
  'close-friendly',
] as const;
export type HintCode = (typeof hintCodes)[number];

/** A nudge with why it comes and, for an excuse or complaint, which. */
export interface Hint {
  readonly code: HintCode;
  readonly turn: number;
  readonly reason: string;
  readonly act: Act | null;
}

/** What a collector would do who follows a nudge. */
const followed: Readonly<Record<HintCode, readonly Act[]>> = {
  'ask-for-day': ['asks_date', 'proposes_date', 'probes', 'concrete_agreement'],
  'ask-for-amount': ['probes', 'concrete_agreement', 'summary', 'open_question'],
  'let-it-be-silent': [],
  'answer-excuse': ['probes', 'open_question', 'asks_date', 'proposes_date', 'trade_offer', 'empathy'],
  'hear-out-complaint': ['probes', 'open_question', 'empathy'],
  'ask-what-is-possible': ['open_question', 'probes', 'offers_arrangement', 'trade_offer', 'proposes_date'],
  'slow-down': ['empathy', 'refers_to_help'],
  'ask-on-after-callback': ['probes', 'asks_date', 'proposes_date', 'open_question', 'summary'],
  'sum-up': ['summary'],
  'close-friendly': ['thanks_positive_close'],
};

/** What a nudge follows from: the state after an utterance, but for the nudge. */
type Course = Pick<ConversationState, 'turn' | 'previous' | 'deal' | 'debtCents' | 'summaryTurn' | 'nudges'>;

/** The nudge after this utterance, if any; `after` already holds it. Labels that are not sure give none: fewer nudges, sharper ones. */
export function nudgeAfter(after: Course, all: readonly Act[], heard: readonly HeardAct[]): Hint | null {
  const acts = all.filter((act) => heard.every((one) => one.act !== act || one.confidence >= SURE));
  const found = after.previous?.role === 'agent' ? afterAgent(after, acts) : afterCustomer(after, acts);
  if (!found || after.nudges.dropped.includes(keyOf(found))) return null;
  return found;
}

/** Under what a nudge is remembered: excuses are told apart, so that a second one gets its card as well. */
export function keyOf(hint: Hint): string {
  return hint.act === null ? hint.code : `${hint.code}:${hint.act}`;
}

/** Whether the agent did what the nudge proposed. */
export function isFollowed(key: string, acts: readonly Act[]): boolean {
  const colon = key.indexOf(':');
  const wanted = followed[(colon < 0 ? key : key.slice(0, colon)) as HintCode] ?? [];
  return acts.some((act) => wanted.includes(act));
}

function hint({ turn }: Course, code: HintCode, reason: string, act: Act | null = null): Hint {
  return { code, turn, reason, act };
}

function afterAgent(after: Course, acts: readonly Act[]): Hint | null {
  if (acts.includes('thanks_positive_close')) return null;
  if (acts.includes('summary')) return hint(after, 'close-friendly', 'summary-given');
  if (acts.includes('states_purpose')) return hint(after, 'let-it-be-silent', 'purpose-stated');
  return null;
}

function afterCustomer(after: Course, acts: readonly Act[]): Hint | null {
  const agreed = after.deal?.payments[0]?.date != null && !after.deal.vague;
  if (acts.includes('distressed') || acts.includes('vulnerable'))
    return hint(after, 'slow-down', 'customer-under-stress');
  const complaint = complaintActs.find((act) => acts.includes(act));
  if (complaint) return hint(after, 'hear-out-complaint', 'complaint-raised', complaint);
  if (acts.includes('concrete_promise') && after.deal?.payments[0]?.cents == null && after.debtCents === null)
    return hint(after, 'ask-for-amount', 'promise-without-amount');
  if (
    agreed &&
    after.summaryTurn === null &&
    (acts.includes('concrete_promise') || acts.includes('cooperative') || acts.length === 0)
  )
    return hint(after, 'sum-up', 'agreement-reached');
  const excuse = excuseActs.find((act) => acts.includes(act));
  if (excuse) return hint(after, 'answer-excuse', 'excuse-given', excuse);
  if (acts.includes('asks_arrangement')) return hint(after, 'ask-what-is-possible', 'arrangement-asked');
  if (acts.includes('vague_promise')) return hint(after, 'ask-for-day', 'answer-without-day');
  if (acts.includes('will_call_back')) return hint(after, 'ask-on-after-callback', 'callback-offered');
  return null;
}
