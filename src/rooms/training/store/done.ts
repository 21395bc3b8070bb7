import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId, Work } from '#platform/tenancy/work.ts';
import { type DeckId, deckIds } from '#rooms/training/rules/cards/card.ts';
import type { PlayedDrill, TrainingDone } from '#rooms/training/rules/path/done.ts';
import type { QuizTheme } from '#rooms/training/rules/quiz/question.ts';
import type { Cause } from '#rooms/training/rules/role-play/persona.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';
import type { TrainingTables } from '#rooms/training/tables.ts';

type DoneTables = Pick<TrainingTables, 'training_practice'> & {
  training_drill: {
    tenant_id: TenantId;
    drill_id: Id<'drill'>;
    user_id: UserId;
    skill: Skill;
    moments: number;
    good: number;
    held_at: Instant;
  };
  training_answer: {
    tenant_id: TenantId;
    answer_id: string;
    user_id: UserId;
    round_id: string;
    theme: QuizTheme;
    is_right: boolean;
    answered_at: Instant;
  };
  training_card: { tenant_id: TenantId; card_id: string; deck: string };
  training_card_review: { tenant_id: TenantId; user_id: UserId; card_id: string; reviewed_at: Instant };
  training_reading: {
    tenant_id: TenantId;
    user_id: UserId;
    article: string;
    opened_at: Instant;
    read_at: Instant | null;
    words: number;
  };
};

const tables = (work: Work) => work.tx.withTables<DoneTables>();

/** Keeps a drill that was held. */
export async function insertDrill(work: Work, userId: UserId, drill: Omit<PlayedDrill, 'at'>): Promise<void> {
  await tables(work)
    .insertInto('training_drill')
    .values({
      tenant_id: work.tenant,
      drill_id: work.newId<'drill'>(),
      user_id: userId,
      skill: drill.skill,
      moments: drill.moments,
      good: drill.good,
      held_at: work.now,
    })
    .execute();
}

/** All that somebody did in training since a moment, oldest first. */
export async function doneSince(work: Work, userId: UserId, since: Instant): Promise<TrainingDone> {
  const { tenant } = work;
  const plays = await tables(work)
    .selectFrom('training_practice')
    .select([
      sql<string>`persona->>'id'`.as('personaId'),
      sql<string>`persona->>'name'`.as('personaName'),
      sql<number>`(persona->>'level')::int`.as('level'),
      sql<Cause>`persona->>'cause'`.as('cause'),
      'mode',
      'finished',
      'helped',
      sql<number>`(result->>'score')::int`.as('score'),
      'started_at as startedAt',
      'saved_at as at',
    ])
    .where('tenant_id', '=', tenant)
    .where('user_id', '=', userId)
    .where('saved_at', '>=', since)
    .orderBy('saved_at')
    .orderBy('practice_id')
    .execute();
  const drills = await tables(work)
    .selectFrom('training_drill')
    .select(['skill', 'moments', 'good', 'held_at as at'])
    .where('tenant_id', '=', tenant)
    .where('user_id', '=', userId)
    .where('held_at', '>=', since)
    .orderBy('held_at')
    .orderBy('drill_id')
    .execute();
  const answers = await tables(work)
    .selectFrom('training_answer')
    .select(['round_id as roundId', 'theme', 'is_right as right', 'answered_at as at'])
    .where('tenant_id', '=', tenant)
    .where('user_id', '=', userId)
    .where('answered_at', '>=', since)
    .orderBy('answered_at')
    .orderBy('answer_id')
    .execute();
  const cards = await tables(work)
    .selectFrom('training_card_review')
    .leftJoin('training_card', (join) =>
      join
        .onRef('training_card.tenant_id', '=', 'training_card_review.tenant_id')
        .on(sql<boolean>`training_card.card_id::text = training_card_review.card_id`),
    )
    .select(['training_card_review.card_id as cardId', 'training_card.deck', 'reviewed_at as at'])
    .where('training_card_review.tenant_id', '=', tenant)
    .where('training_card_review.user_id', '=', userId)
    .where('reviewed_at', '>=', since)
    .orderBy('reviewed_at')
    .execute();
  const articles = await tables(work)
    .selectFrom('training_reading')
    .select(['article', 'opened_at as openedAt', 'read_at as at', 'words'])
    .where('tenant_id', '=', tenant)
    .where('user_id', '=', userId)
    .where('read_at', '>=', since)
    .orderBy('read_at')
    .orderBy('article')
    .execute();
  return {
    plays,
    drills,
    answers,
    cards: cards.map(({ cardId, deck, at }) => ({ cardId, deck: deckOf(cardId, deck), at })),
    articles: articles.flatMap(({ at, ...rest }) => (at === null ? [] : [{ ...rest, at }])),
  };
}

/** Built-in cards have the name of their deck in their own. */
function deckOf(cardId: string, written: string | null): DeckId | 'own' {
  return deckIds.find((deck) => (written === null ? cardId.startsWith(`${deck}-`) : deck === written)) ?? 'own';
}
