import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import { addMilliseconds } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { Made } from '#rooms/call/rules/made.ts';
import type { CallId, CallResult } from '#rooms/call/rules/outcome.ts';
import type { CallTables, StoredWords } from '#rooms/call/tables.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

/** A call with what was said in it and what was written down of it. */
export interface CallWithWords {
  readonly callId: CallId;
  readonly customerId: CustomerId;
  readonly userId: UserId | null;
  readonly userName: string;
  readonly endedAt: Instant;
  readonly result: CallResult;
  readonly outcomes: readonly Made[];
  readonly said: StoredWords['said'];
  /** How long the dossier was open before dialling. */
  readonly openedBeforeMs: number;
}

const DAY_MS = 86_400_000;
/** Stress that was heard is kept in mind for this long. */
const GENTLE_DAYS = 180;

const tables = (work: Work) => work.tx.withTables<CallTables>();

/** Keeps what was said in a call. */
export async function insertWords(work: Work, callId: CallId, words: StoredWords): Promise<void> {
  await tables(work)
    .insertInto('call_words')
    .values({
      tenant_id: work.tenant,
      call_id: callId,
      said: sql<StoredWords['said']>`${JSON.stringify(words.said)}::jsonb`,
      nudges: sql<StoredWords['nudges']>`${JSON.stringify(words.nudges)}::jsonb`,
      excuses: [...new Set(words.excuses)],
      gentle: words.gentle,
      opened_before_ms: words.openedBeforeMs,
    })
    .execute();
}

/** What was said in a call that stands; null when nothing was kept. */
export async function wordsOf(work: Work, callId: CallId): Promise<StoredWords | null> {
  const row = await tables(work)
    .selectFrom('call_words')
    .innerJoin('call', (join) =>
      join.onRef('call.tenant_id', '=', 'call_words.tenant_id').onRef('call.call_id', '=', 'call_words.call_id'),
    )
    .select(['said', 'nudges', 'excuses', 'gentle', 'opened_before_ms as openedBeforeMs'])
    .where('call_words.tenant_id', '=', work.tenant)
    .where('call_words.call_id', '=', callId)
    .where('call.undone_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** True when words of stress were heard from this customer in the last half year. */
export async function anyGentle(work: Work, customerId: CustomerId): Promise<boolean> {
  const row = await heard(work)
    .select('call.call_id')
    .where('call.customer_id', '=', customerId)
    .where('call_words.gentle', '=', true)
    .where('call.ended_at', '>=', addMilliseconds(work.now, -GENTLE_DAYS * DAY_MS))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Calls since a moment in which excuses were heard, with what came out of them. */
export async function callsWithExcuses(
  work: Work,
  since: Instant,
): Promise<{ customerId: CustomerId; excuses: string[]; outcomes: Made[]; endedAt: Instant }[]> {
  return heard(work)
    .select(['call.customer_id as customerId', 'excuses', 'outcomes', 'ended_at as endedAt'])
    .where('call.ended_at', '>=', since)
    .where(sql<boolean>`excuses <> '{}'`)
    .execute();
}

/** Calls that stand and of which words were kept, with these words. */
export async function wordsOfCalls(work: Work, callIds: readonly CallId[]): Promise<CallWithWords[]> {
  return heard(work)
    .select([
      'call.call_id as callId',
      'call.customer_id as customerId',
      'call.user_id as userId',
      'call.user_name as userName',
      'call.ended_at as endedAt',
      'call.result as result',
      'call.outcomes as outcomes',
      'call_words.said as said',
      'call_words.opened_before_ms as openedBeforeMs',
    ])
    .where('call.call_id', '=', sql<CallId>`any(${sql.val(callIds)}::uuid[])`)
    .execute();
}

function heard(work: Work) {
  return tables(work)
    .selectFrom('call')
    .innerJoin('call_words', (join) =>
      join.onRef('call.tenant_id', '=', 'call_words.tenant_id').onRef('call.call_id', '=', 'call_words.call_id'),
    )
    .where('call.tenant_id', '=', work.tenant)
    .where('call.undone_at', 'is', null);
}
