import { granted, refused } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import { changeContactPolicy, showContactPolicy } from '#rooms/worklist/actions/change-contact-policy.ts';
import { colleagues, handOver } from '#rooms/worklist/actions/hand-over.ts';
import { mayCallOf, overrideGate } from '#rooms/worklist/actions/may-call.ts';
import { cancelFollowUp, planFollowUp } from '#rooms/worklist/actions/plan-follow-up.ts';
import { keepPresence, leavePresence } from '#rooms/worklist/actions/presence.ts';
import { standingOf, todayFigures, worklistPage } from '#rooms/worklist/actions/read-worklist.ts';
import { snooze } from '#rooms/worklist/actions/snooze.ts';
import { takeNextCustomer } from '#rooms/worklist/actions/take-next-customer.ts';
import * as contract from '#rooms/worklist/contract.ts';

/** The endpoints of the worklist room with what serves them. */
export const routes: readonly Route[] = [
  route(contract.readWorklist, (work, { query }) => worklistPage(work, query)),
  route(contract.takeNextCustomer, (work, { body }) => takeNextCustomer(work, body)),
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
  route(contract.readMayCall, async (work, { params }) => {
    const mayCall = await mayCallOf(work, params.customerId);
    if (!mayCall) return refused({ code: 'customer-not-found' });
    return granted({ allowed: mayCall.allowed, gates: [...mayCall.gates] });
  }),
  route(contract.overrideGate, async (work, { params, body }) => {
    const done = await overrideGate(work, params.customerId, body.code, body.reason);
    return done.ok ? granted({ undo: done.value.eventId }) : done;
  }),
  route(contract.readContactPolicy, async (work) => granted(await showContactPolicy(work))),
  route(contract.setContactPolicy, async (work, { body }) => {
    const changed = await changeContactPolicy(work, body);
    return changed.ok ? granted({ undo: changed.value.eventId }) : changed;
  }),
  route(contract.keepPresence, (work, { params, body }) => keepPresence(work, params.customerId, body.calling)),
  route(contract.leavePresence, async (work, { params }) => {
    await leavePresence(work, params.customerId);
    return granted({});
  }),
];
