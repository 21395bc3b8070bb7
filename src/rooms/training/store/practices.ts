import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { KeptResult, PracticeId, TrainingTables, TurnBefore } from '#rooms/training/tables.ts';

type Row = TrainingTables['training_practice'];

/** A role-play as it is kept. */
export type KeptPractice = Omit<Row, 'tenant_id' | 'saved_at'>;

const tables = (work: Work) => work.tx.withTables<TrainingTables>();

/** Keeps a role-play; one with this id that is there already stays as it is. False: it was there. */
export async function insertPractice(work: Work, practice: KeptPractice): Promise<boolean> {
  const result = await tables(work)
    .insertInto('training_practice')
    .values({
      ...practice,
      tenant_id: work.tenant,
      saved_at: work.now,
      persona: sql<Row['persona']>`${JSON.stringify(practice.persona)}::jsonb`,
      said: sql<string[]>`${JSON.stringify(practice.said)}::jsonb`,
      before: sql<TurnBefore[] | null>`${practice.before === null ? null : JSON.stringify(practice.before)}::jsonb`,
      result: sql<KeptResult>`${JSON.stringify(practice.result)}::jsonb`,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'practice_id']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** A role-play of this person; null when he has none with this id. */
export async function practiceOf(work: Work, userId: UserId, practiceId: PracticeId): Promise<KeptPractice | null> {
  const row = await tables(work)
    .selectFrom('training_practice')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('practice_id', '=', practiceId)
    .executeTakeFirst();
  return row ?? null;
}

/** What the list of somebody's role-plays shows, newest first. */
export async function practicesOf(
  work: Work,
  userId: UserId,
  most: number,
): Promise<
  {
    practiceId: PracticeId;
    mode: Row['mode'];
    personaName: string;
    at: Instant;
    turns: number;
    finished: boolean;
    helped: boolean;
    result: KeptResult;
  }[]
> {
  return tables(work)
    .selectFrom('training_practice')
    .select([
      'practice_id as practiceId',
      'mode',
      sql<string>`persona->>'name'`.as('personaName'),
      'saved_at as at',
      sql<number>`jsonb_array_length(said)`.as('turns'),
      'finished',
      'helped',
      'result',
    ])
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .orderBy('saved_at', 'desc')
    .limit(most)
    .execute();
}
