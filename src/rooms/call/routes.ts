import { type Route, route } from '#platform/http/route.ts';
import { keepDraft } from '#rooms/call/actions/keep-draft.ts';
import { readBrief } from '#rooms/call/actions/read-brief.ts';
import { recordCall } from '#rooms/call/actions/record-call.ts';
import * as contract from '#rooms/call/contract.ts';

/** The endpoints of the call room with what serves them. */
export const routes: readonly Route[] = [
  route(contract.readCallBrief, (work, { params }) => readBrief(work, params.customerId)),
  route(contract.saveCallDraft, (work, { params, body }) => keepDraft(work, params.customerId, body)),
  route(contract.saveCall, (work, { params, body }) => recordCall(work, { ...body, ...params })),
];
