import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId, Work } from '#platform/tenancy/work.ts';
import type { OwnCardTexts } from '#rooms/training/rules/cards/check-card.ts';
import type { CardCountry } from '#rooms/training/rules/cards/card.ts';
import type { AnyDeck } from '#rooms/training/rules/cards/deck.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

export type CardId = Id<'card'>;

/** Of which mistake in which call a card was made. */
export interface CardSource {
  readonly reviewId: Id<'review'>;
  readonly turn: number;
  readonly mistake: string;
}

/** A card that people wrote; `userId` null: of the team. */
export interface WrittenCard {
  readonly cardId: CardId;
  readonly userId: UserId | null;
  readonly deck: AnyDeck;
  readonly skill: Skill;
  readonly country: CardCountry;
  readonly texts: OwnCardTexts;
  readonly active: boolean;
  readonly source: CardSource | null;
}

type CardTables = {
  training_card: {
    tenant_id: TenantId;
    card_id: CardId;
    user_id: UserId | null;
    deck: AnyDeck;
    skill: Skill;
    country: CardCountry;
    texts: OwnCardTexts;
    active: boolean;
    source: CardSource | null;
    removed_at: Instant | null;
    set_by: string;
    set_at: Instant;
  };
};

const tables = (work: Work) => work.tx.withTables<CardTables>();
const columns = [
  'card_id as cardId',
  'user_id as userId',
  'deck',
  'skill',
  'country',
  'texts',
  'active',
  'source',
] as const;

/** The cards of the team, oldest first. */
export async function teamCards(work: Work): Promise<WrittenCard[]> {
  return tables(work)
    .selectFrom('training_card')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('user_id', 'is', null)
    .orderBy('card_id')
    .execute();
}

/** Somebody's own cards, newest first. */
export async function ownCards(work: Work, userId: UserId): Promise<WrittenCard[]> {
  return tables(work)
    .selectFrom('training_card')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('removed_at', 'is', null)
    .orderBy('set_at', 'desc')
    .orderBy('card_id', 'desc')
    .execute();
}

/** One card that people wrote, also one that was taken away; null when there is none with this id. */
export async function writtenCard(
  work: Work,
  cardId: CardId,
): Promise<(WrittenCard & { readonly removedAt: Instant | null }) | null> {
  const row = await tables(work)
    .selectFrom('training_card')
    .select([...columns, 'removed_at as removedAt'])
    .where('tenant_id', '=', work.tenant)
    .where('card_id', '=', cardId)
    .executeTakeFirst();
  return row ?? null;
}

/** Of which mistakes somebody made a card, also when it was taken away since. */
export async function sourcesOf(work: Work, userId: UserId): Promise<CardSource[]> {
  const rows = await tables(work)
    .selectFrom('training_card')
    .select('source')
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('source', 'is not', null)
    .execute();
  return rows.flatMap(({ source }) => source ?? []);
}

/** Writes a card; one that is there already becomes this. */
export async function putCard(work: Work, card: WrittenCard): Promise<void> {
  const written = {
    deck: card.deck,
    skill: card.skill,
    country: card.country,
    texts: sql<OwnCardTexts>`${JSON.stringify(card.texts)}::jsonb`,
    active: card.active,
    source: sql<CardSource | null>`${card.source === null ? null : JSON.stringify(card.source)}::jsonb`,
    set_by: work.actor.name,
    set_at: work.now,
  };
  await tables(work)
    .insertInto('training_card')
    .values({ tenant_id: work.tenant, card_id: card.cardId, user_id: card.userId, removed_at: null, ...written })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'card_id']).doUpdateSet(written))
    .execute();
}

/** Takes a card of the team away for good; its event keeps what it was. */
export async function deleteCard(work: Work, cardId: CardId): Promise<void> {
  await tables(work)
    .deleteFrom('training_card')
    .where('tenant_id', '=', work.tenant)
    .where('card_id', '=', cardId)
    .execute();
}

/** Hides an own card, or shows it again. */
export async function setRemoved(work: Work, cardId: CardId, removed: boolean): Promise<void> {
  await tables(work)
    .updateTable('training_card')
    .set({ removed_at: removed ? work.now : null })
    .where('tenant_id', '=', work.tenant)
    .where('card_id', '=', cardId)
    .execute();
}
