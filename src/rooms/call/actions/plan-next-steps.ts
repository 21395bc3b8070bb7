import { assert } from '#kernel/assert.ts';
import type { Instant } from '#kernel/dates.ts';
import { isBusinessDay, nextBusinessDay } from '#knowledge/law/calendar/business-days.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { NewCall } from '#rooms/call/actions/new-call.ts';
import { nextStepsAfter } from '#rooms/call/rules/follow-up-after.ts';
import type { Made } from '#rooms/call/rules/made.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import { momentOf, planFollowUp } from '#rooms/worklist/index.ts';

/** Plans what follows by itself from a call: another try, a look at the bank. */
export async function planNextSteps(
  work: Work,
  call: Pick<NewCall, 'result' | 'outcomes'> & { readonly customerId: CustomerId; readonly causedBy: EventId },
): Promise<{ made: Made[]; planned: { kind: string; at: Instant }[] }> {
  const { customerId, result, outcomes, causedBy } = call;
  const calendar = work.administration.country === 'BE' ? 'be-legal' : 'nl-atw';
  const saysPaid = outcomes.find((outcome) => outcome.kind === 'says_paid');
  const refusal = outcomes.find((outcome) => outcome.kind === 'refuses');
  const steps = nextStepsAfter({
    result,
    kinds: outcomes.map((outcome) => outcome.kind),
    paidOn: saysPaid?.paidOn ?? null,
    now: work.now,
    today: work.today,
    timeZone: work.administration.timeZone,
    isWorkingDay: (day) => isBusinessDay(day, calendar),
    nextWorkingDay: (after) => nextBusinessDay(after, calendar),
  });
  const made: Made[] = [];
  const planned: { kind: string; at: Instant }[] = [];
  for (const { kind, at } of steps) {
    const note = kind === 'check_payment' ? (saysPaid?.how ?? null) : (refusal?.reason ?? null);
    const decision = await planFollowUp(work, { customerId, kind, at, note, assignedTo: null, causedBy });
    assert(decision.ok, 'a step that follows by itself lies ahead');
    const moment = momentOf(work, at);
    made.push({ kind: 'next_step', followUpId: decision.value.followUpId, facts: { step: kind, at: moment } });
    planned.push({ kind, at: moment });
  }
  return { made, planned };
}
