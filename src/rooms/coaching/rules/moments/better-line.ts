import type { Act } from '#knowledge/language/acts/labels.ts';
import type { MomentKind } from '#rooms/coaching/rules/moments/moment.ts';

/** Words of a card that help with what a customer said. */
interface Card {
  readonly reply: string;
  readonly question: string;
}

/**
 * The line of the team to try in a moment, from the card for what the customer said: reply and question after an excuse or a feeling, the question after a
 * vague answer. Null where no card belongs to it; the advice says it then.
 */
export function betterLine(kind: MomentKind, act: Act | null, cardFor: (heard: Act) => Card | null): string | null {
  if (kind === 'no_probing') return cardFor('vague_promise')?.question ?? null;
  if ((kind !== 'excuse_unanswered' && kind !== 'feeling_unanswered') || act === null) return null;
  const card = cardFor(act);
  return card && `${card.reply} ${card.question}`;
}
