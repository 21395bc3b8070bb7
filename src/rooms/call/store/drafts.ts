import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { CallId } from '#rooms/call/rules/outcome.ts';
import type { CallTables } from '#rooms/call/tables.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

/** A call that is still going on, or broke off. */
export interface CallDraft {
  readonly callId: CallId;
  readonly notes: string;
  readonly form: Readonly<Record<string, unknown>>;
  readonly openedAt: Instant;
  /** When the number was dialled; null: not yet. */
  readonly startedAt: Instant | null;
  readonly savedAt: Instant;
}

const tables = (work: Work) => work.tx.withTables<CallTables>();

/** What a person wrote in a call with a customer that was not saved yet. */
export async function draftOf(work: Work, customerId: CustomerId, userId: UserId): Promise<CallDraft | null> {
  const row = await tables(work)
    .selectFrom('call_draft')
    .select([
      'call_id as callId',
      'notes',
      'form',
      'opened_at as openedAt',
      'started_at as startedAt',
      'saved_at as savedAt',
    ])
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', customerId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps what a person wrote so far; gives who follows this call. */
export async function saveDraft(
  work: Work,
  customerId: CustomerId,
  userId: UserId,
  draft: Omit<CallDraft, 'savedAt' | 'startedAt'>,
): Promise<readonly UserId[]> {
  const changes = { call_id: draft.callId, notes: draft.notes, form: draft.form, saved_at: work.now };
  const row = await tables(work)
    .insertInto('call_draft')
    .values({
      tenant_id: work.tenant,
      customer_id: customerId,
      user_id: userId,
      opened_at: draft.openedAt,
      started_at: null,
      followers: [],
      ...changes,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'customer_id', 'user_id']).doUpdateSet({
        ...changes,
        // Another call than the one that was dialled was not dialled yet.
        started_at: sql`case when call_draft.call_id = excluded.call_id then call_draft.started_at end`,
        followers: sql`case when call_draft.call_id = excluded.call_id then call_draft.followers else '{}' end`,
      }),
    )
    .returning('followers')
    .executeTakeFirstOrThrow();
  return row.followers;
}

/** Keeps that a call began; gives the moment that counts, which stays the first one. */
export async function keepStart(work: Work, customerId: CustomerId, userId: UserId, callId: CallId): Promise<Instant> {
  const row = await tables(work)
    .insertInto('call_draft')
    .values({
      tenant_id: work.tenant,
      customer_id: customerId,
      user_id: userId,
      call_id: callId,
      notes: '',
      form: {},
      opened_at: work.now,
      started_at: work.now,
      saved_at: work.now,
      followers: [],
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'customer_id', 'user_id']).doUpdateSet({
        started_at: sql`case when call_draft.call_id = excluded.call_id
          then coalesce(call_draft.started_at, excluded.started_at) else excluded.started_at end`,
        call_id: callId,
      }),
    )
    .returning('started_at')
    .executeTakeFirstOrThrow();
  return row.started_at as Instant;
}

/** A call that is going on, as others may know of it. */
export type OpenDraft = CallDraft & { readonly customerId: CustomerId; readonly userId: UserId };

/** Drafts that were kept since a moment; of one call where it is given. */
export async function draftsSince(work: Work, since: Instant, callId: CallId | null = null): Promise<OpenDraft[]> {
  let query = tables(work)
    .selectFrom('call_draft')
    .select([
      'customer_id as customerId',
      'user_id as userId',
      'call_id as callId',
      'notes',
      'form',
      'opened_at as openedAt',
      'started_at as startedAt',
      'saved_at as savedAt',
    ])
    .where('tenant_id', '=', work.tenant)
    .where('saved_at', '>=', since);
  if (callId !== null) query = query.where('call_id', '=', callId);
  return query.orderBy('opened_at').orderBy('call_id').execute();
}

/** Sets who hears at once that a draft has changed. */
export async function setFollowers(work: Work, callId: CallId, followers: readonly UserId[]): Promise<void> {
  await tables(work)
    .updateTable('call_draft')
    .set({ followers: [...followers] })
    .where('tenant_id', '=', work.tenant)
    .where('call_id', '=', callId)
    .execute();
}

/** Throws away what was written, because it was saved as a call or given up. */
export async function deleteDraft(work: Work, customerId: CustomerId, userId: UserId): Promise<void> {
  await tables(work)
    .deleteFrom('call_draft')
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', customerId)
    .where('user_id', '=', userId)
    .execute();
}
