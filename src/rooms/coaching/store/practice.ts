import type { Skill } from '#knowledge/language/review/skills.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { MomentId } from '#rooms/coaching/rules/moments/moment.ts';
import type { MomentTables, PracticeId } from '#rooms/coaching/store/moment-tables.ts';

const tables = (work: Work) => work.tx.withTables<MomentTables>();

/** Something that a coach asked somebody to practise. */
export type StoredPractice = Omit<MomentTables['coaching_practice'], 'tenant_id'>;

/** Keeps a request to practise. */
export async function insertPractice(
  work: Work,
  asked: Pick<StoredPractice, 'practice_id' | 'user_id' | 'skill' | 'moment_id'>,
): Promise<void> {
  await tables(work)
    .insertInto('coaching_practice')
    .values({
      ...asked,
      tenant_id: work.tenant,
      asked_by: work.actor.name,
      asked_by_user: work.actor.kind === 'person' ? work.actor.userId : null,
      asked_at: work.now,
    })
    .execute();
}

/** What stands of requests: those of one person, or those about moments; newest first. */
export async function practicesOf(
  work: Work,
  of: { readonly userId: UserId } | { readonly momentIds: readonly MomentId[] },
): Promise<StoredPractice[]> {
  if ('momentIds' in of && of.momentIds.length === 0) return [];
  const query = tables(work)
    .selectFrom('coaching_practice')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('withdrawn_at', 'is', null);
  return ('userId' in of ? query.where('user_id', '=', of.userId) : query.where('moment_id', 'in', of.momentIds))
    .orderBy('asked_at', 'desc')
    .orderBy('practice_id')
    .execute();
}

/** Takes a request back, or lets it stand again; true when there was one that was not done yet. */
export async function withdrawPractice(work: Work, practiceId: PracticeId): Promise<boolean> {
  const { numUpdatedRows } = await tables(work)
    .updateTable('coaching_practice')
    .set({ withdrawn_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('practice_id', '=', practiceId)
    .where('withdrawn_at', 'is', null)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Writes that somebody practised these skills: what was asked of them before is done. */
export async function notePractised(work: Work, userId: UserId, skills: readonly Skill[]): Promise<void> {
  if (skills.length === 0) return;
  await tables(work)
    .updateTable('coaching_practice')
    .set({ done_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('skill', 'in', skills)
    .where('asked_at', '<=', work.now)
    .where('withdrawn_at', 'is', null)
    .where('done_at', 'is', null)
    .execute();
}
