import { addMilliseconds, epochMilliseconds, type Instant } from '#kernel/dates.ts';
import { type Decision, granted, type Refusal, refused } from '#kernel/decision.ts';
import type { Id } from '#kernel/ids.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { NewCall } from '#rooms/call/actions/new-call.ts';
import { type PastCall, pastCall } from '#rooms/call/actions/past-call.ts';
import { planNextSteps } from '#rooms/call/actions/plan-next-steps.ts';
import { recordOutcome } from '#rooms/call/actions/record-outcome.ts';
import { sendConfirmation } from '#rooms/call/actions/send-confirmation.ts';
import { callRecorded } from '#rooms/call/events.ts';
import { checkOutcomes, type OutcomeRefusal } from '#rooms/call/rules/check-outcomes.ts';
import type { Made } from '#rooms/call/rules/made.ts';
import type { CallId } from '#rooms/call/rules/outcome.ts';
import { callById, callIdUsed, callsSince, insertCall, lockCall } from '#rooms/call/store/calls.ts';
import { deleteDraft, draftOf } from '#rooms/call/store/drafts.ts';
import { insertWords } from '#rooms/call/store/words.ts';
import { lastContacts, lockCustomers, noteContact, openDebt } from '#rooms/dossier/index.ts';
import { noteAttempt, refreshCustomers } from '#rooms/worklist/index.ts';

export type CallRefusal =
  | { code: 'customer-not-found' }
  | { code: 'call-undone' }
  | { code: 'saved-meanwhile'; calls: readonly PastCall[] }
  | { code: 'outcomes-refused'; refusals: readonly OutcomeRefusal[] };

/** What saving a call gives back. `undo` is null when it had been saved before. */
export interface SavedCall {
  readonly callId: CallId;
  readonly undo: EventId | null;
  readonly nextSteps: { kind: string; at: Instant }[];
  readonly letterId: Id<'letter'> | null;
  readonly meanwhile: PastCall[];
}

const LONGEST_MS = 12 * 3_600_000;

/**
 * Writes a call down with all that came out of it, in one transaction: when one outcome is refused, nothing is saved. Of two colleagues who
 * save with the same customer the second one is told what the first saved; whose screen names the calls that it showed (`seen`), saves only
 * after having seen that one.
 */
export async function recordCall(work: Work, call: NewCall): Promise<Decision<SavedCall, CallRefusal | Refusal>> {
  const { customerId, callId, result, outcomes, spokenWith, cause, notes } = call;
  await lockCall(work, callId);
  if (await callIdUsed(work, callId)) {
    return (await callById(work, callId))
      ? granted({ callId, undo: null, nextSteps: [], letterId: null, meanwhile: [] })
      : refused({ code: 'call-undone' });
  }
  await lockCustomers(work, [customerId]);
  if (!(await openDebt(work, customerId))) return refused({ code: 'customer-not-found' });
  const kinds = outcomes.map((outcome) => outcome.kind);
  const fitting = checkOutcomes(result, kinds);
  if (!fitting.ok) return fitting;
  const openedAt = openingOf(work, call.openedAt);
  const meanwhile = (await callsSince(work, customerId, openedAt)).map(pastCall);
  const unseen = meanwhile.filter((other) => call.seen?.includes(other.callId) === false);
  if (unseen.length > 0) return refused({ code: 'saved-meanwhile', calls: unseen });

  const contactBefore = (await lastContacts(work, [customerId])).get(customerId) ?? null;
  const endedForAbuse = call.endedForAbuse ?? false;
  const eventId = work.publish(
    callRecorded.of({
      customerId,
      subjectId: callId,
      payload: { result, spokenWith, cause, outcomes: kinds, notes, endedForAbuse },
    }),
  );
  const reached = result === 'right_person';
  await noteAttempt(work, { callId, customerId, result, reached });
  await noteContact(work, customerId, { at: work.now, result });

  const recorded = await recordOutcomes(work, call, eventId);
  if (!recorded.ok) return recorded;
  const steps = await planNextSteps(work, { customerId, result, outcomes, causedBy: eventId });
  const letter = await sendConfirmation(work, call, eventId);
  if (!letter.ok) return letter;

  const userId = work.actor.kind === 'person' ? work.actor.userId : null;
  const draft = userId === null ? null : await draftOf(work, customerId, userId);
  // Talking is counted from dialling, where that is known.
  const startedAt = draft?.callId === callId ? (draft.startedAt ?? openedAt) : openedAt;
  await insertCall(work, {
    callId,
    customerId,
    result,
    spokenWith,
    notes,
    cause,
    openedAt,
    durationMs: Math.max(0, epochMilliseconds(work.now) - epochMilliseconds(startedAt)),
    contactBefore,
    outcomes: [...recorded.value, ...steps.made],
    userId,
    userName: work.actor.name,
    endedAt: work.now,
    endedForAbuse,
    heavy: isHeavy(call),
  });
  if (call.words) await insertWords(work, callId, call.words);
  if (userId !== null) await deleteDraft(work, customerId, userId);
  refreshCustomers(work, [customerId]);
  return granted({ callId, undo: eventId, nextSteps: steps.planned, letterId: letter.value, meanwhile });
}

/** Gives each outcome to its room; what is refused comes back for all of them at once. */
async function recordOutcomes(
  work: Work,
  { customerId, spokenWith, outcomes }: NewCall,
  causedBy: EventId,
): Promise<Decision<Made[], { code: 'outcomes-refused'; refusals: readonly OutcomeRefusal[] }>> {
  const made: Made[] = [];
  const refusals: OutcomeRefusal[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const recorded = await recordOutcome(work, { customerId, spokenWith, causedBy }, outcome);
    if (recorded.ok) {
      made.push(recorded.value);
      continue;
    }
    const { code, field = null, ...facts } = recorded.refusal;
    refusals.push({ index, kind: outcome.kind, code, field: typeof field === 'string' ? field : null, facts });
  }
  return refusals.length === 0 ? granted(made) : refused({ code: 'outcomes-refused', refusals });
}

/** When the screen was opened, as it says itself; kept within half a day before now. */
function openingOf(work: Work, openedAt: Instant | null): Instant {
  if (openedAt === null || openedAt > work.now) return work.now;
  const earliest = addMilliseconds(work.now, -LONGEST_MS);
  return openedAt < earliest ? earliest : openedAt;
}

/** Heavy by the customer's words, by abuse, or because the collector says so; never by how a voice sounds. */
function isHeavy({ heavy, endedForAbuse, words }: NewCall): boolean {
  return (heavy ?? false) || (endedForAbuse ?? false) || (words?.gentle ?? false);
}
