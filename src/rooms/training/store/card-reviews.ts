import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId, Work } from '#platform/tenancy/work.ts';
import type { CardState, Phase, Rating } from '#rooms/training/rules/cards/schedule.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

/** One answer to a card, as it is kept. */
export interface KeptReview {
  readonly reviewId: Id<'card-review'>;
  readonly cardId: string;
  readonly skill: Skill;
  readonly rating: Rating;
  readonly at: Instant;
}

/** A state with the card that it is of. */
export type StateOfCard = CardState & { readonly cardId: string };

type ReviewTables = {
  training_card_state: {
    tenant_id: TenantId;
    user_id: UserId;
    card_id: string;
    phase: Phase;
    due_at: Instant;
    stability: number;
    difficulty: number;
    step: number;
    scheduled_days: number;
    reps: number;
    lapses: number;
    last_review_at: Instant;
  };
  training_card_review: {
    tenant_id: TenantId;
    review_id: Id<'card-review'>;
    user_id: UserId;
    card_id: string;
    skill: Skill;
    rating: Rating;
    reviewed_at: Instant;
    received_at: Instant;
    noted: boolean;
  };
};

const tables = (work: Work) => work.tx.withTables<ReviewTables>();
const stateColumns = [
  'card_id as cardId',
  'phase',
  'due_at as dueAt',
  'stability',
  'difficulty',
  'step',
  'scheduled_days as scheduledDays',
  'reps',
  'lapses',
  'last_review_at as lastReviewAt',
] as const;

/** Two devices of the same person send one after the other. */
export async function lockLearner(work: Work, userId: UserId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`cards ${work.tenant} ${userId}`}, 0))`.execute(work.tx);
}

/** What somebody remembers of every card that he answered. */
export async function statesOf(work: Work, userId: UserId): Promise<StateOfCard[]> {
  return tables(work)
    .selectFrom('training_card_state')
    .select(stateColumns)
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .orderBy('card_id')
    .execute();
}

/** Keeps answers; those with an id that is there already stay as they are. Gives the cards that got a new one. */
export async function insertReviews(work: Work, userId: UserId, reviews: readonly KeptReview[]): Promise<string[]> {
  if (reviews.length === 0) return [];
  const rows = await tables(work)
    .insertInto('training_card_review')
    .values(
      reviews.map(({ reviewId, cardId, skill, rating, at }) => ({
        tenant_id: work.tenant,
        review_id: reviewId,
        user_id: userId,
        card_id: cardId,
        skill,
        rating,
        reviewed_at: at,
        received_at: work.now,
        noted: false,
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenant_id', 'review_id']).doNothing())
    .returning('card_id as cardId')
    .execute();
  return [...new Set(rows.map(({ cardId }) => cardId))];
}

/** All answers of somebody to these cards. */
export async function reviewsOfCards(
  work: Work,
  userId: UserId,
  cardIds: readonly string[],
): Promise<Omit<KeptReview, 'skill'>[]> {
  if (cardIds.length === 0) return [];
  return tables(work)
    .selectFrom('training_card_review')
    .select(['review_id as reviewId', 'card_id as cardId', 'rating', 'reviewed_at as at'])
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('card_id', 'in', [...cardIds])
    .execute();
}

/** Writes what somebody remembers of these cards. */
export async function putStates(work: Work, userId: UserId, states: readonly StateOfCard[]): Promise<void> {
  if (states.length === 0) return;
  await tables(work)
    .insertInto('training_card_state')
    .values(
      states.map((state) => ({
        tenant_id: work.tenant,
        user_id: userId,
        card_id: state.cardId,
        phase: state.phase,
        due_at: state.dueAt,
        stability: state.stability,
        difficulty: state.difficulty,
        step: state.step,
        scheduled_days: state.scheduledDays,
        reps: state.reps,
        lapses: state.lapses,
        last_review_at: state.lastReviewAt,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'user_id', 'card_id']).doUpdateSet((excluded) => ({
        phase: excluded.ref('excluded.phase'),
        due_at: excluded.ref('excluded.due_at'),
        stability: excluded.ref('excluded.stability'),
        difficulty: excluded.ref('excluded.difficulty'),
        step: excluded.ref('excluded.step'),
        scheduled_days: excluded.ref('excluded.scheduled_days'),
        reps: excluded.ref('excluded.reps'),
        lapses: excluded.ref('excluded.lapses'),
        last_review_at: excluded.ref('excluded.last_review_at'),
      })),
    )
    .execute();
}

/** Answers from before a moment that do not yet count in what was seen of a skill, marked as counted by this. */
export async function takeUnnoted(
  work: Work,
  before: Instant,
): Promise<{ userId: UserId; skill: Skill; rating: Rating; at: Instant }[]> {
  return tables(work)
    .updateTable('training_card_review')
    .set({ noted: true })
    .where('tenant_id', '=', work.tenant)
    .where('noted', '=', false)
    .where('reviewed_at', '<', before)
    .returning(['user_id as userId', 'skill', 'rating', 'reviewed_at as at'])
    .execute();
}
