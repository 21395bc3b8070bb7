import { dayOf } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type CustomerId, openDebt } from '#rooms/dossier/index.ts';
import { phonesOf } from '#rooms/worklist/actions/gather-situations.ts';
import { recomputeAtLast } from '#rooms/worklist/actions/recompute.ts';
import { insertAttempt, undoAttempt } from '#rooms/worklist/store/attempts.ts';
import { closeFollowUps, openFollowUps, reopenFollowUps } from '#rooms/worklist/store/follow-ups.ts';

/** A call as the worklist hears of it. `reached`: somebody who may speak for the customer was on the line. */
export interface CallNews {
  readonly callId: string;
  readonly customerId: CustomerId;
  readonly result: string;
  readonly reached: boolean;
}

/**
 * Keeps that a customer was called: what was due is done, and when the customer himself was reached, so is what was still planned
 * (a look at the bank excepted). Call this before planning what comes next.
 */
export async function noteAttempt(work: Work, news: CallNews): Promise<void> {
  const { callId, customerId, result, reached } = news;
  const open = await openFollowUps(work, [customerId]);
  const done = open.filter(
    (followUp) =>
      dayOf(followUp.at, work.administration.timeZone) <= work.today || (reached && followUp.kind !== 'check_payment'),
  );
  await closeFollowUps(
    work,
    done.map((followUp) => followUp.followUpId),
    'done',
    callId,
  );
  const debt = await openDebt(work, customerId);
  const phones = debt ? phonesOf(debt) : '';
  await insertAttempt(work, { attemptId: callId, customerId, at: work.now, result, reached, phones });
}

/** Takes a call back: what it closed is open again. */
export async function takeBackAttempt(work: Work, callId: string): Promise<void> {
  await undoAttempt(work, callId);
  await reopenFollowUps(work, { closedBy: callId });
}

/** Sees to it that the rows of customers are made again at the end of the work, after something that no event of a lower room tells. */
export function refreshCustomers(work: Work, customerIds: readonly CustomerId[]): void {
  work.atLast(recomputeAtLast, customerIds);
}
