import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ParsedOf, ResponseOf } from '#kernel/endpoint.ts';
import { isId } from '#kernel/ids.ts';
import { groupBy } from '#kernel/lists.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { readCueCards, sendCardReviews } from '#rooms/training/contract/cards.ts';
import type { Card } from '#rooms/training/rules/cards/card.ts';
import { cardKeys, cardsIn } from '#rooms/training/rules/cards/cards.ts';
import { answeredAt, replay } from '#rooms/training/rules/cards/sync.ts';
import { isAsked } from '#rooms/training/rules/quiz/choose-round.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';
import {
  insertReviews,
  type KeptReview,
  lockLearner,
  putStates,
  reviewsOfCards,
  type StateOfCard,
  statesOf,
} from '#rooms/training/store/card-reviews.ts';
import { type CardSource, ownCards, teamCards, type WrittenCard } from '#rooms/training/store/cards.ts';

type CueCard = ResponseOf<typeof readCueCards>['cards'][number];
type Language = ParsedOf<typeof readCueCards>['query']['language'];
type Sent = ParsedOf<typeof sendCardReviews>['body']['reviews'];
type NotAPerson = { readonly code: 'not-a-person' };

/** All cards of the actor with what he remembers of each. */
export async function cueCards(
  work: Work,
  language: Language,
): Promise<Decision<ResponseOf<typeof readCueCards>, NotAPerson>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const { userId } = work.actor;
  const here = work.administration.country === 'BE' ? 'be' : 'nl';
  const team = (await teamCards(work)).filter(({ active }) => active);
  const cards = [
    ...(await ownCards(work, userId)).map((card) => written(card, language)),
    ...cardsIn(language).map((card) => builtIn(card, language)),
    ...team.map((card) => written(card, language)),
  ].filter(({ deck, country }) => isAsked(deck, country, here));
  const known = new Set(cards.map(({ cardId }) => cardId));
  const states = (await statesOf(work, userId)).filter(({ cardId }) => known.has(cardId));
  return granted({ cards, states });
}

/**
 * Keeps answers of the actor, each once, and computes what he remembers of those cards from all answers that there are. Answers to cards
 * that are gone are left out. Gives the states of all cards that were named.
 */
export async function takeReviews(
  work: Work,
  sent: Sent,
): Promise<Decision<ResponseOf<typeof sendCardReviews>, NotAPerson>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const { userId } = work.actor;
  await lockLearner(work, userId);
  const skillOf = await skillsOfCards(work, userId);
  const reviews = sent.flatMap(({ reviewId, cardId, rating, at }): KeptReview[] => {
    const skill = skillOf.get(cardId);
    return skill ? [{ reviewId, cardId, skill, rating, at: answeredAt(at, work.now) }] : [];
  });
  const changed = await insertReviews(work, userId, reviews);
  const byCard = groupBy(await reviewsOfCards(work, userId, changed), ({ cardId }) => cardId);
  const states = [...byCard].flatMap(([cardId, answers]): StateOfCard[] => {
    const state = replay(answers);
    return state ? [{ cardId, ...state }] : [];
  });
  await putStates(work, userId, states);
  const named = new Set(sent.map(({ cardId }) => cardId));
  return granted({ states: (await statesOf(work, userId)).filter(({ cardId }) => named.has(cardId)) });
}

/** The skill of every card that the actor may answer, also of those that are switched off since. */
async function skillsOfCards(work: Work, userId: UserId): Promise<Map<string, Skill>> {
  const people = [...(await teamCards(work)), ...(await ownCards(work, userId))];
  return new Map<string, Skill>([
    ...cardKeys.map(({ id, skill }) => [id, skill] as const),
    ...people.map(({ cardId, skill }) => [cardId as string, skill] as const),
  ]);
}

function builtIn(card: Card, language: Language): CueCard {
  const { id: cardId, deck, skill, country, front, back, why } = card;
  const { article = null, review = false } = card;
  return {
    cardId,
    deck,
    skill,
    country,
    language,
    front,
    back,
    why,
    article,
    review,
    origin: 'built-in',
    source: null,
  };
}

/** A card that people wrote, in this language, else in the one in which it was written. */
function written(card: WrittenCard, language: Language): CueCard {
  const other = language === 'nl' ? 'en' : 'nl';
  const spoken = card.texts[language] ? language : other;
  const { front, back, why } = card.texts[spoken] ?? { front: '', back: '', why: '' };
  const { cardId, deck, skill, country } = card;
  const origin = card.userId === null ? ('team' as const) : ('own' as const);
  const text = { front, back, why, article: null, review: false };
  return { cardId, deck, skill, country, language: spoken, ...text, origin, source: sourceOf(card.source) };
}

function sourceOf(source: CardSource | null): CueCard['source'] {
  return source && isId(source.reviewId) ? (source as NonNullable<CueCard['source']>) : null;
}
