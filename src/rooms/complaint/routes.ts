import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import { closeComplaint } from '#rooms/complaint/actions/close-complaint.ts';
import { listComplaints } from '#rooms/complaint/actions/list-complaints.ts';
import { openComplaint } from '#rooms/complaint/actions/open-complaint.ts';
import * as contract from '#rooms/complaint/contract.ts';

/** The complaint room's endpoints with the actions that serve them. */
export const routes: readonly Route[] = [
  route(contract.readComplaints, async (work, { query }) => granted(await listComplaints(work, query))),
  route(contract.addComplaint, async (work, { params, body }) => {
    const decision = await openComplaint(work, { ...params, ...body });
    return decision.ok ? granted({ complaintId: decision.value.complaintId, undo: decision.value.eventId }) : decision;
  }),
  route(contract.endComplaint, async (work, { params, body }) => {
    const decision = await closeComplaint(work, params.complaintId, body);
    return decision.ok ? granted({ undo: decision.value.eventId }) : decision;
  }),
];
