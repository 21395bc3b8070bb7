import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import { colleagues, handOver } from '#rooms/worklist/actions/hand-over.ts';
import { cancelFollowUp, planFollowUp } from '#rooms/worklist/actions/plan-follow-up.ts';
import { nextCustomer, standingOf, todayFigures, worklistPage } from '#rooms/worklist/actions/read-worklist.ts';
import { snooze } from '#rooms/worklist/actions/snooze.ts';
import * as contract from '#rooms/worklist/contract.ts';

/** The endpoints of the worklist room with what serves them. */
export const routes: readonly Route[] = [
  route(contract.readWorklist, (work, { query }) => worklistPage(work, query)),
  route(contract.readNextCustomer, (work, { query }) => nextCustomer(work, query)),
  route(contract.readTodayFigures, (work) => todayFigures(work)),
  route(contract.readStanding, async (work, { params }) => granted(await standingOf(work, params.customerId))),
  route(contract.snoozeCustomer, (work, { params, body }) => snooze(work, params.customerId, body.until, body.note)),
  route(contract.addFollowUp, async (work, { params, body }) => {
    const planned = await planFollowUp(work, { ...params, ...body });
    return planned.ok ? granted({ followUpId: planned.value.followUpId, undo: planned.value.eventId }) : planned;
  }),
  route(contract.removeFollowUp, async (work, { params }) => {
    const cancelled = await cancelFollowUp(work, params.followUpId);
    return cancelled.ok ? granted({ undo: cancelled.value.eventId }) : cancelled;
  }),
  route(contract.handOverCustomer, async (work, { params, body }) => {
    const handed = await handOver(work, params.customerId, body.userId, body.note);
    return handed.ok ? granted({ undo: handed.value.eventId }) : handed;
  }),
  route(contract.listColleagues, async (work) => granted({ colleagues: await colleagues(work) })),
];
