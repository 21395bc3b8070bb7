import type { Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { draftNews } from '#rooms/call/contract/live.ts';
import { callIdUsed } from '#rooms/call/store/calls.ts';
import { type CallDraft, saveDraft } from '#rooms/call/store/drafts.ts';
import { type CustomerId, customersById } from '#rooms/dossier/index.ts';

/** Keeps what a person wrote in a call that is going on, so that a closed page or another device loses nothing. */
export async function keepDraft(
  work: Work,
  customerId: CustomerId,
  draft: Omit<CallDraft, 'savedAt' | 'startedAt'>,
): Promise<Decision<{ savedAt: Instant }, { code: 'customer-not-found' }>> {
  if ((await customersById(work, [customerId])).length === 0) return refused({ code: 'customer-not-found' });
  // A draft that arrives after its call was saved is late news: it must not come back as a new call.
  const late = await callIdUsed(work, draft.callId);
  if (work.actor.kind === 'person' && !late) {
    const followers = await saveDraft(work, customerId, work.actor.userId, draft);
    for (const to of followers) work.tell({ kind: draftNews, payload: { callId: draft.callId }, to });
  }
  return granted({ savedAt: work.now });
}
