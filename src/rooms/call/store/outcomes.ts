import { sql } from 'kysely';
import type { Work } from '#platform/tenancy/work.ts';
import type { Made } from '#rooms/call/rules/made.ts';
import type { CallId, Cause } from '#rooms/call/rules/outcome.ts';
import type { CallTables } from '#rooms/call/tables.ts';

/** What came out of a call that stands, and why the customer had not paid. */
export interface CallOutcomes {
  readonly callId: CallId;
  readonly cause: Cause | null;
  readonly outcomes: readonly Made[];
}

/** What came out of these calls, as far as they stand. */
export async function outcomesOfCalls(work: Work, callIds: readonly CallId[]): Promise<CallOutcomes[]> {
  return work.tx
    .withTables<CallTables>()
    .selectFrom('call')
    .select(['call_id as callId', 'cause', 'outcomes'])
    .where('tenant_id', '=', work.tenant)
    .where('call_id', '=', sql<CallId>`any(${sql.val(callIds)}::uuid[])`)
    .where('undone_at', 'is', null)
    .execute();
}
