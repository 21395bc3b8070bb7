import type { Talk } from '#rooms/call/rules/coach/talk.ts';

/** What has a card of its own, beside the excuses and complaints. */
const carded = /^(?:excuse_|complaint_|refuses$|vague_promise$|asks_arrangement$)/;

/** The excuses that were heard in a talk, each once, in the order in which they came. */
export function excusesIn(talk: Talk): string[] {
  const acts = talk.turns.filter((turn) => turn.role === 'customer').flatMap((turn) => turn.acts);
  return [...new Set(acts.filter((act) => carded.test(act)))];
}
