import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CallId } from '#rooms/call/rules/outcome.ts';
import { callById } from '#rooms/call/store/calls.ts';
import { wordsOf } from '#rooms/call/store/words.ts';
import type { StoredWords } from '#rooms/call/tables.ts';

/** What was said in a call; null when nothing was kept of it. */
export async function readWords(
  work: Work,
  callId: CallId,
): Promise<Decision<{ words: StoredWords | null }, { code: 'call-not-found' }>> {
  if (!(await callById(work, callId))) return refused({ code: 'call-not-found' });
  return granted({ words: await wordsOf(work, callId) });
}
