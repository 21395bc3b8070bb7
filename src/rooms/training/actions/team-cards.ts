import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ParsedOf, ResponseOf } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { readTeamCards, saveTeamCard } from '#rooms/training/contract/cards.ts';
import { cueCardChanged } from '#rooms/training/events/cards.ts';
import type { DeckId } from '#rooms/training/rules/cards/card.ts';
import { checkCueCard, type CueCardRefusal } from '#rooms/training/rules/cards/check-card.ts';
import {
  type CardId,
  deleteCard,
  putCard,
  teamCards,
  type WrittenCard,
  writtenCard,
} from '#rooms/training/store/cards.ts';

type TeamCard = ResponseOf<typeof readTeamCards>['cards'][number];

/** The cards that the team wrote. */
export async function cardsOfTeam(work: Work): Promise<Decision<{ cards: TeamCard[] }, never>> {
  return granted({ cards: (await teamCards(work)).map(plain) });
}

/** Writes a card of the team, or changes one. The same again changes nothing. */
export async function keepTeamCard(
  work: Work,
  card: ParsedOf<typeof saveTeamCard>['body'],
): Promise<Decision<{ cardId: CardId; undo: EventId | null }, CueCardRefusal>> {
  const checked = checkCueCard(card.texts);
  if (!checked.ok) return checked;
  const cardId = card.cardId ?? work.newId<'card'>();
  const before = await teamCard(work, cardId);
  if (card.cardId !== null && before === null) return refused({ code: 'cue-card-not-found' });
  return granted({ cardId, undo: await change(work, before, { ...card, cardId }) });
}

/** Takes a card of the team away; what people remember of it is kept for when it comes back. */
export async function takeTeamCardAway(
  work: Work,
  cardId: CardId,
): Promise<Decision<{ undo: EventId | null }, CueCardRefusal>> {
  const before = await teamCard(work, cardId);
  if (!before) return refused({ code: 'cue-card-not-found' });
  return granted({ undo: await change(work, before, null) });
}

/** Puts a card back to what it was before a change, unless it was changed again since. */
export async function undoTeamCard(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'card-changed-again' }>> {
  if (!cueCardChanged.is(event)) return refused({ code: 'card-changed-again' });
  const { cardId, before, after } = event.payload;
  const now = await teamCard(work, cardId);
  if (shape(now) !== shape(after && { ...after, cardId })) return refused({ code: 'card-changed-again' });
  await change(work, now, before && { ...before, cardId });
  return granted(null);
}

async function teamCard(work: Work, cardId: CardId): Promise<TeamCard | null> {
  const card = await writtenCard(work, cardId);
  return card && card.userId === null ? plain(card) : null;
}

async function change(work: Work, before: TeamCard | null, after: TeamCard | null): Promise<EventId | null> {
  const card = after ?? before;
  if (card === null || shape(before) === shape(after)) return null;
  if (after === null) await deleteCard(work, card.cardId);
  else await putCard(work, { ...after, userId: null, source: null });
  const told = (one: TeamCard | null) => {
    if (one === null) return null;
    const { cardId: _id, ...rest } = plain(one);
    return rest;
  };
  return work.publish(
    cueCardChanged.of({
      customerId: null,
      subjectId: card.cardId,
      payload: {
        front: (card.texts.nl ?? card.texts.en)?.front ?? '',
        cardId: card.cardId,
        before: told(before),
        after: told(after),
      },
    }),
  );
}

/** A card as answers and events have it, its parts in the order in which they are compared. */
function plain({ cardId, deck, skill, country, texts, active }: TeamCard | WrittenCard): TeamCard {
  const text = (one: WrittenCard['texts']['nl']) => one && { front: one.front, back: one.back, why: one.why };
  const { nl, en } = { nl: text(texts.nl), en: text(texts.en) };
  return { cardId, deck: deck as DeckId, skill, country, texts: { ...(nl && { nl }), ...(en && { en }) }, active };
}

const shape = (card: TeamCard | null): string => (card === null ? 'none' : JSON.stringify(plain(card)));
