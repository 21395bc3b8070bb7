import type { Talk } from '#rooms/call/rules/coach/talk.ts';

/** What has a card of its own, beside the excuses and complaints. */
const carded = /^(?:excuse_|complaint_|refuses$|vague_promise$|asks_arrangement$)/;

/** The id of the team's own card for a turn of the customer; null when none is recognised in it. */
export type OwnCardIn = (turn: Pick<Talk['turns'][number], 'acts' | 'text'>) => string | null;

/** The excuses that were heard in a talk, each once, in the order in which they came: the team's own by the id of their card, before what the coach understood of the same turn. */
export function excusesIn(talk: Talk, ownCardIn: OwnCardIn): string[] {
  const excuses = talk.turns.flatMap((turn) => {
    if (turn.role !== 'customer') return [];
    const own = ownCardIn(turn);
    return [...(own === null ? [] : [own]), ...turn.acts.filter((act) => carded.test(act))];
  });
  return [...new Set(excuses)];
}
