import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ParsedOf } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, UserId, Work } from '#platform/tenancy/work.ts';
import type { saveOwnCard } from '#rooms/training/contract/cards.ts';
import { ownCardRemoved } from '#rooms/training/events/cards.ts';
import { checkCueCard, type CueCardRefusal } from '#rooms/training/rules/cards/check-card.ts';
import { type CardId, putCard, setRemoved, writtenCard } from '#rooms/training/store/cards.ts';

type OwnCard = ParsedOf<typeof saveOwnCard>['body'];

/** Writes a card of the actor, or changes it. The id is the browser's, so that sending it twice makes one card. */
export async function keepOwnCard(
  work: Work,
  cardId: CardId,
  { language, front, back, why, skill, source }: OwnCard,
): Promise<Decision<Record<never, never>, CueCardRefusal | { code: 'not-a-person' }>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const { userId } = work.actor;
  const texts = { [language]: { front, back, why } };
  const checked = checkCueCard(texts);
  if (!checked.ok) return checked;
  const before = await writtenCard(work, cardId);
  if (before && (before.userId !== userId || before.removedAt !== null)) return refused({ code: 'cue-card-not-found' });
  await putCard(work, { cardId, userId, deck: 'own', skill, country: 'both', texts, active: true, source });
  return granted({});
}

/** Takes a card of the actor away. */
export async function takeOwnCardAway(
  work: Work,
  cardId: CardId,
): Promise<Decision<{ undo: EventId }, CueCardRefusal | { code: 'not-a-person' }>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const card = await ownedCard(work, cardId, work.actor.userId);
  if (!card || card.removedAt !== null) return refused({ code: 'cue-card-not-found' });
  return granted({ undo: await remove(work, cardId, true) });
}

/** Gives somebody his card back, or takes it away again. */
export async function undoOwnCard(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'card-changed-again' }>> {
  if (!ownCardRemoved.is(event) || work.actor.kind !== 'person') return refused({ code: 'card-changed-again' });
  const { cardId, removed } = event.payload;
  const card = await ownedCard(work, cardId, work.actor.userId);
  if (!card || (card.removedAt !== null) !== removed) return refused({ code: 'card-changed-again' });
  await remove(work, cardId, !removed);
  return granted(null);
}

async function ownedCard(work: Work, cardId: CardId, userId: UserId) {
  const card = await writtenCard(work, cardId);
  return card?.userId === userId ? card : null;
}

async function remove(work: Work, cardId: CardId, removed: boolean): Promise<EventId> {
  await setRemoved(work, cardId, removed);
  return work.publish(ownCardRemoved.of({ customerId: null, subjectId: cardId, payload: { cardId, removed } }));
}
