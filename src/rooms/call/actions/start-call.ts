import type { Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CallId } from '#rooms/call/rules/outcome.ts';
import { callIdUsed } from '#rooms/call/store/calls.ts';
import { keepStart } from '#rooms/call/store/drafts.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import { type JudgedGate, keepPresence, mayCallOf } from '#rooms/worklist/index.ts';

export type StartRefusal =
  | { code: 'customer-not-found' }
  | { code: 'call-saved-already' }
  | { code: 'may-not-call'; gates: readonly JudgedGate[] };

/** Begins a call, unless something stands in the way that nobody set aside. Beginning twice keeps the first moment. */
export async function startCall(
  work: Work,
  customerId: CustomerId,
  callId: CallId,
): Promise<Decision<{ startedAt: Instant }, StartRefusal>> {
  const mayCall = await mayCallOf(work, customerId);
  if (!mayCall) return refused({ code: 'customer-not-found' });
  if (!mayCall.allowed) return refused({ code: 'may-not-call', gates: mayCall.inTheWay });
  if (await callIdUsed(work, callId)) return refused({ code: 'call-saved-already' });
  await keepPresence(work, customerId, true);
  if (work.actor.kind !== 'person') return granted({ startedAt: work.now });
  return granted({ startedAt: await keepStart(work, customerId, work.actor.userId, callId) });
}
