import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { cardChanged } from '#rooms/playbook/events.ts';
import { type CardRefusal, checkCard } from '#rooms/playbook/rules/check-card.ts';
import type { CardId, ExcuseCard } from '#rooms/playbook/rules/playbook.ts';
import { deleteCard, type OwnCard, ownCards, putCard } from '#rooms/playbook/store.ts';

/**
 * Writes a card. One of something that the coach understands takes the place of the one that is built in; one without act and id is a new
 * excuse of the team's own.
 */
export async function saveCard(
  work: Work,
  card: Omit<ExcuseCard, 'own'>,
): Promise<Decision<{ cardId: CardId; undo: EventId | null }, CardRefusal>> {
  const decision = checkCard(card);
  if (!decision.ok) return decision;
  const cards = await ownCards(work);
  const same = (one: OwnCard) => one.act === card.act && one.language === card.language;
  const before = cards.find((one) => (card.act === null ? one.cardId === card.cardId && one.act === null : same(one)));
  if (!before && card.cardId !== null) return refused({ code: 'card-not-found' });
  const after: OwnCard = { ...card, cardId: before?.cardId ?? work.newId<'card'>() };
  return granted({ cardId: after.cardId, undo: await changeCard(work, before ?? null, after) });
}

/** Takes a card of the team away; for something that the coach understands the built-in card is back. */
export async function removeCard(
  work: Work,
  cardId: CardId,
): Promise<Decision<{ undo: EventId | null }, { code: 'card-not-found' }>> {
  const before = (await ownCards(work)).find((card) => card.cardId === cardId);
  if (!before) return refused({ code: 'card-not-found' });
  return granted({ undo: await changeCard(work, before, null) });
}

/** Puts a card back to what it was before a change, unless it was changed again since. */
export async function undoCard(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'playbook-changed-again' }>> {
  if (!cardChanged.is(event)) return refused({ code: 'playbook-changed-again' });
  const { before, after } = event.payload;
  const cards = await ownCards(work);
  const now = cards.find((card) => card.cardId === (after ?? before)?.cardId) ?? null;
  const taken =
    after === null &&
    before !== null &&
    before.act !== null &&
    cards.some((card) => card.act === before.act && card.language === before.language);
  if (taken || !isSame(now, after)) return refused({ code: 'playbook-changed-again' });
  await changeCard(work, now, before);
  return granted(null);
}

async function changeCard(work: Work, before: OwnCard | null, after: OwnCard | null): Promise<EventId | null> {
  const card = after ?? before;
  if (card === null || isSame(before, after)) return null;
  if (after === null) await deleteCard(work, card.cardId);
  else await putCard(work, after);
  return work.publish(
    cardChanged.of({
      customerId: null,
      subjectId: card.cardId,
      payload: { title: card.title, before: before && written(before), after: after && written(after) },
    }),
  );
}

/** The card in the order in which it is compared and kept. */
function written(card: OwnCard) {
  const { cardId, act, language, active, title, sounds, behind, reply, question, fact, check, step } = card;
  return { title, sounds: [...sounds], behind, reply, question, fact, check, step, cardId, act, language, active };
}

function isSame(one: OwnCard | null, other: OwnCard | null): boolean {
  return JSON.stringify(one && written(one)) === JSON.stringify(other && written(other));
}
