import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import { addMilliseconds } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { Made } from '#rooms/call/rules/made.ts';
import type { CallId } from '#rooms/call/rules/outcome.ts';
import type { CallTables, StoredWords } from '#rooms/call/tables.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

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

function heard(work: Work) {
  return tables(work)
    .selectFrom('call')
    .innerJoin('call_words', (join) =>
      join.onRef('call.tenant_id', '=', 'call_words.tenant_id').onRef('call.call_id', '=', 'call_words.call_id'),
    )
    .where('call.tenant_id', '=', work.tenant)
    .where('call.undone_at', 'is', null);
}
