import { instantAt } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import { mayDo, type ResponseOf } from '#kernel/endpoint.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { readHeavyCalls } from '#rooms/call/contract.ts';
import { heavyDay, teamTotal } from '#rooms/call/rules/heavy.ts';
import type { CallId } from '#rooms/call/rules/outcome.ts';
import { callById, heavyByPerson, setHeavy, weighedCalls } from '#rooms/call/store/calls.ts';

/** How heavy the actor's own day is; for who steers the total of the team, never that of one person. */
export async function heavyCalls(work: Work): Promise<Decision<ResponseOf<typeof readHeavyCalls>>> {
  const { actor } = work;
  const morning = instantAt(work.today, '00:00', work.administration.timeZone);
  if (actor.kind !== 'person') return granted({ ...heavyDay([]), teamToday: null });
  return granted({
    ...heavyDay(await weighedCalls(work, actor.userId, morning)),
    teamToday: mayDo(actor.role, 'steer') ? teamTotal(await heavyByPerson(work, morning)) : null,
  });
}

/** Marks an own call as heavy, or takes the mark off. Others neither see nor set it. */
export async function markHeavyCall(
  work: Work,
  callId: CallId,
  heavy: boolean,
): Promise<Decision<{ heavy: boolean }, { code: 'call-not-found' }>> {
  const call = await callById(work, callId);
  const own = work.actor.kind === 'person' && call?.userId === work.actor.userId;
  if (!call || !own) return refused({ code: 'call-not-found' });
  await setHeavy(work, callId, heavy);
  return granted({ heavy });
}
