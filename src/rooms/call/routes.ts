import { type HookRoute, hookRoute } from '#platform/http/hook.ts';
import { type Route, route } from '#platform/http/route.ts';
import { hearPhone, phoneNow } from '#rooms/call/actions/hear-phone.ts';
import { heavyCalls, markHeavyCall } from '#rooms/call/actions/heavy-calls.ts';
import { keepDraft } from '#rooms/call/actions/keep-draft.ts';
import { readBrief } from '#rooms/call/actions/read-brief.ts';
import { figuresOfExcuses } from '#rooms/call/actions/read-excuse-figures.ts';
import { readWords } from '#rooms/call/actions/read-words.ts';
import { recordCall } from '#rooms/call/actions/record-call.ts';
import { startCall } from '#rooms/call/actions/start-call.ts';
import {
  connectTelephony,
  disconnectTelephony,
  listTelephony,
  rotateTelephonySecret,
} from '#rooms/call/actions/telephony.ts';
import * as contract from '#rooms/call/contract.ts';

/** The endpoints of the call room with what serves them. */
export const routes: readonly (Route | HookRoute)[] = [
  route(contract.readCallBrief, (work, { params }) => readBrief(work, params.customerId)),
  route(contract.saveCallDraft, (work, { params, body }) => keepDraft(work, params.customerId, body)),
  route(contract.startCall, async (work, { params, body }) => startCall(work, params.customerId, body.callId)),
  route(contract.saveCall, (work, { params, body }) => recordCall(work, { ...body, ...params })),
  route(contract.readCallWords, (work, { params }) => readWords(work, params.callId)),
  route(contract.readHeavyCalls, (work) => heavyCalls(work)),
  route(contract.markHeavy, (work, { params, body }) => markHeavyCall(work, params.callId, body.heavy)),
  route(contract.readExcuseFigures, (work, { query }) => figuresOfExcuses(work, query.since)),
  route(contract.readTelephony, (work) => listTelephony(work)),
  route(contract.addTelephony, (work, { body }) => connectTelephony(work, body.name)),
  route(contract.rotateTelephony, (work, { params }) => rotateTelephonySecret(work, params.connectionId)),
  route(contract.removeTelephony, (work, { params }) => disconnectTelephony(work, params.connectionId)),
  route(contract.readPhoneNow, (work) => phoneNow(work)),
  hookRoute(contract.hearTelephony, hearPhone),
];
