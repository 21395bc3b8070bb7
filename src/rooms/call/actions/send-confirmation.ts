import { type Decision, granted, type Refusal, refused } from '#kernel/decision.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { NewCall } from '#rooms/call/actions/new-call.ts';
import { customersById } from '#rooms/dossier/index.ts';
import { type LetterId, queueLetter } from '#rooms/letter/index.ts';

/** As long as this a confirmation waits, so that an undo takes it back. */
const HOLD_SECONDS = 30;

/** Puts the written confirmation of a call in the outbox; null when there is none. It goes to the customer only, so only after speaking to him. */
export async function sendConfirmation(
  work: Work,
  { customerId, callId, result, confirmation }: NewCall,
  causedBy: EventId,
): Promise<Decision<LetterId | null, Refusal>> {
  if (!confirmation) return granted(null);
  if (result !== 'right_person') return refused({ code: 'confirmation-not-for-others', result });
  const [customer] = await customersById(work, [customerId]);
  const queued = await queueLetter(
    work,
    {
      ...confirmation,
      customerId,
      callId,
      kind: 'confirmation',
      language: customer?.language ?? 'nl',
      holdSeconds: HOLD_SECONDS,
    },
    causedBy,
  );
  return queued.ok ? granted(queued.value.letterId) : queued;
}
