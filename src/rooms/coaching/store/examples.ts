import { sql } from 'kysely';
import type { Work } from '#platform/tenancy/work.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import type { Consent, ExampleId, MomentTables } from '#rooms/coaching/store/moment-tables.ts';

const tables = (work: Work) => work.tx.withTables<MomentTables>();

/** An example as it is kept. */
export type StoredExample = Omit<MomentTables['coaching_example'], 'tenant_id'>;

/** Keeps an example. */
export async function insertExample(
  work: Work,
  example: Pick<
    StoredExample,
    'example_id' | 'skill' | 'turns' | 'note' | 'user_id' | 'review_id' | 'key_turn' | 'consent'
  >,
): Promise<void> {
  await tables(work)
    .insertInto('coaching_example')
    .values({
      ...example,
      turns: sql<StoredExample['turns']>`${JSON.stringify(example.turns)}::jsonb`,
      tenant_id: work.tenant,
      added_by: work.actor.name,
      added_by_user: work.actor.kind === 'person' ? work.actor.userId : null,
      added_at: work.now,
      answered_at: example.consent === 'agreed' ? work.now : null,
    })
    .execute();
}

/** All examples that stand, newest first. */
export async function standingExamples(work: Work): Promise<StoredExample[]> {
  return tables(work)
    .selectFrom('coaching_example')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('removed_at', 'is', null)
    .orderBy('added_at', 'desc')
    .orderBy('example_id')
    .execute();
}

/** Whether examples of these calls stand, by call and turn. */
export async function examplesOfCalls(
  work: Work,
  reviewIds: readonly ReviewId[],
): Promise<Pick<StoredExample, 'example_id' | 'review_id' | 'key_turn' | 'consent'>[]> {
  if (reviewIds.length === 0) return [];
  return tables(work)
    .selectFrom('coaching_example')
    .select(['example_id', 'review_id', 'key_turn', 'consent'])
    .where('tenant_id', '=', work.tenant)
    .where('review_id', 'in', reviewIds)
    .where('removed_at', 'is', null)
    .execute();
}

/** One example, also one that was taken away; locked. Null when there is none. */
export async function exampleById(work: Work, exampleId: ExampleId): Promise<StoredExample | null> {
  const row = await tables(work)
    .selectFrom('coaching_example')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('example_id', '=', exampleId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Writes whether others may read an example, and whether it stands. */
export async function putExampleState(
  work: Work,
  exampleId: ExampleId,
  state: { readonly consent: Consent; readonly removed: boolean },
): Promise<void> {
  await tables(work)
    .updateTable('coaching_example')
    .set({
      consent: state.consent,
      answered_at: state.consent === 'asked' ? null : work.now,
      removed_at: state.removed ? work.now : null,
    })
    .where('tenant_id', '=', work.tenant)
    .where('example_id', '=', exampleId)
    .execute();
}
