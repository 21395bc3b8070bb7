import type { Act } from '#knowledge/language/acts/labels.ts';
import type { Talk } from '#rooms/call/rules/coach/talk.ts';

/** Questions after which the other side should have the time to answer. */
const keyActs: ReadonlySet<Act> = new Set<Act>([
  'states_purpose',
  'asks_date',
  'open_question',
  'offers_arrangement',
  'trade_offer',
]);

/** How long a silence may last before somebody fills it, in milliseconds. Most people answer within this. */
export const patienceMs = 5000;

/** True when the agent has just said what the call is about or asked a key question: now it is the customer's turn, however long that takes. */
export function waitsForAnswer(talk: Talk): boolean {
  const last = talk.turns.at(-1);
  return last?.role === 'agent' && last.acts.some((act) => keyActs.has(act));
}
