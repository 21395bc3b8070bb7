import { sql } from 'kysely';
import { addDays, type Day, type Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import type { Attempts } from '#rooms/worklist/rules/situation.ts';
import type { WorklistTables } from '#rooms/worklist/tables.ts';

const tables = (work: Work) => work.tx.withTables<WorklistTables>();

/** A call as far as the order of the list needs it. */
export interface NewAttempt {
  /** The call's id. */
  readonly attemptId: string;
  readonly customerId: CustomerId;
  readonly at: Instant;
  readonly result: string;
  readonly reached: boolean;
  /** All numbers of the customer at this moment. */
  readonly phones: string;
}

/** Keeps that a customer was called. */
export async function insertAttempt(work: Work, attempt: NewAttempt): Promise<void> {
  await tables(work)
    .insertInto('attempt')
    .values({
      tenant_id: work.tenant,
      attempt_id: attempt.attemptId,
      customer_id: attempt.customerId,
      at: attempt.at,
      day: work.today,
      result: attempt.result,
      reached: attempt.reached,
      phones: attempt.phones,
      user_id: work.actor.kind === 'person' ? work.actor.userId : null,
      undone_at: null,
    })
    .execute();
}

/** Takes an attempt back. */
export async function undoAttempt(work: Work, attemptId: string): Promise<void> {
  await tables(work)
    .updateTable('attempt')
    .set({ undone_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('attempt_id', '=', attemptId)
    .execute();
}

/** When customers were tried and spoken to; those never tried are left out. */
export async function attemptsOf(work: Work, customerIds: readonly CustomerId[]): Promise<Map<CustomerId, Attempts>> {
  const weekAgo = addDays(work.today, -7);
  const { rows } = await sql<Attempts & { customerId: CustomerId }>`
    with tried as (
      select customer_id, at, day, result, reached, phones,
        max(at) filter (where reached) over (partition by customer_id) as spoken_at
      from attempt
      where tenant_id = ${work.tenant} and customer_id = any(${sql.val(customerIds)}::uuid[]) and undone_at is null
    )
    select customer_id as "customerId",
      max(at) as "lastTriedAt",
      max(day) as "lastTriedDay",
      (array_agg(result order by at desc))[1] as "lastResult",
      (array_agg(phones order by at desc))[1] as "lastPhones",
      max(spoken_at) as "lastSpokenAt",
      max(day) filter (where reached) as "lastSpokenDay",
      (count(*) filter (where spoken_at is null or at > spoken_at))::int as "triesInVain",
      (count(*) filter (where day = ${work.today}))::int as "triesToday",
      coalesce(jsonb_agg(day order by at) filter (where reached and day > ${weekAgo}), '[]'::jsonb) as "talkDays"
    from tried group by customer_id
  `.execute(work.tx);
  return new Map(rows.map(({ customerId, ...attempts }) => [customerId, attempts]));
}

/** How many calls were made on the day of the work, how many of them reached somebody who could speak for the customer, and how many a person made. */
export async function callsToday(
  work: Work,
  userId: UserId | null,
): Promise<{ calls: number; reached: number; ofUser: number }> {
  return tables(work)
    .selectFrom('attempt')
    .select(({ fn }) => [
      fn.countAll<number>().as('calls'),
      sql<number>`(count(*) filter (where reached))::int`.as('reached'),
      sql<number>`(count(*) filter (where user_id = ${userId}::uuid))::int`.as('ofUser'),
    ])
    .where('tenant_id', '=', work.tenant)
    .where('day', '=', work.today)
    .where('undone_at', 'is', null)
    .executeTakeFirstOrThrow();
}

/** The days from a day on at which a customer was spoken to. */
export async function talkDaysSince(work: Work, customerId: CustomerId, since: Day): Promise<Day[]> {
  const rows = await tables(work)
    .selectFrom('attempt')
    .select('day')
    .distinct()
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', customerId)
    .where('reached', '=', true)
    .where('undone_at', 'is', null)
    .where('day', '>=', since)
    .execute();
  return rows.map((row) => row.day);
}
