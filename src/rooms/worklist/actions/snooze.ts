import { type Day, type Instant, instantAt } from '#kernel/dates.ts';
import { type Decision, granted } from '#kernel/decision.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import { type FollowUpRefusal, planFollowUp } from '#rooms/worklist/actions/plan-follow-up.ts';
import { rankingDay } from '#rooms/worklist/actions/recompute.ts';
import { MORNING, type SnoozeChoice, snoozeChoices, snoozeMoment } from '#rooms/worklist/rules/snooze-moment.ts';

/** Puts a customer off until a quick choice or the morning of a day. */
export async function snooze(
  work: Work,
  customerId: CustomerId,
  until: SnoozeChoice | Day,
  note: string | null,
): Promise<Decision<{ undo: EventId; at: Instant }, FollowUpRefusal>> {
  const { timeZone } = work.administration;
  const { nextWorkingDay } = await rankingDay(work);
  const choice = snoozeChoices.find((candidate) => candidate === until);
  const at = choice
    ? snoozeMoment(choice, work.now, work.today, timeZone, nextWorkingDay)
    : instantAt(until as Day, MORNING, timeZone);
  const planned = await planFollowUp(work, { customerId, kind: 'snooze', at, note, assignedTo: null });
  return planned.ok ? granted({ undo: planned.value.eventId, at }) : planned;
}
