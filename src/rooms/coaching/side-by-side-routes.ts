import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import {
  callNotes,
  choose,
  followedCall,
  listening,
  openCalls,
  pastSides,
} from '#rooms/coaching/actions/read-side-by-side.ts';
import { ask, end, letCoachIn, putWhisperAway, sign, whisperNote } from '#rooms/coaching/actions/side-by-side.ts';
import * as contract from '#rooms/coaching/contract/side-by-side.ts';

/** The endpoints of following a live call with the actions that serve them. */
export const sideBySideRoutes: readonly Route[] = [
  route(contract.listOpenCalls, async (work) => granted(await openCalls(work))),
  route(contract.askToFollow, (work, { body }) => ask(work, body.callId)),
  route(contract.readFollowedCall, (work, { params }) => followedCall(work, params.sideBySideId)),
  route(contract.whisper, (work, { params, body }) => whisperNote(work, params.sideBySideId, body.text)),
  route(contract.keepSideBySide, (work, { params }) => sign(work, params.sideBySideId)),
  route(contract.endSideBySide, (work, { params }) => end(work, params.sideBySideId)),
  route(contract.letIn, (work, { params }) => letCoachIn(work, params.sideBySideId)),
  route(contract.putNoteAway, (work, { params }) => putWhisperAway(work, params.sideBySideId, params.whisperId)),
  route(contract.readListening, async (work) => granted(await listening(work))),
  route(contract.chooseListening, async (work, { body }) => granted(await choose(work, body.choice))),
  route(contract.listSideBySides, async (work) => granted(await pastSides(work))),
  route(contract.readCallNotes, (work, { params }) => callNotes(work, params.reviewId)),
];
