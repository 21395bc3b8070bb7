import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import { cancelLetter } from '#rooms/letter/actions/cancel-letter.ts';
import { letterheadFor } from '#rooms/letter/actions/letterhead.ts';
import { listLetters, showLetter } from '#rooms/letter/actions/list-letters.ts';
import { previewOf } from '#rooms/letter/actions/preview-letter.ts';
import { queueLetter } from '#rooms/letter/actions/queue-letter.ts';
import { HOLD_SECONDS, retryLetter, settleLetter } from '#rooms/letter/actions/retry-letter.ts';
import * as contract from '#rooms/letter/contract.ts';

/** The endpoints of the letter room with what serves them. */
export const routes: readonly Route[] = [
  route(contract.readLetterhead, (work, { params }) => letterheadFor(work, params.customerId)),
  route(contract.previewLetter, (_work, { body }) => Promise.resolve(previewOf(body))),
  route(contract.readLetters, async (work, { query }) => granted(await listLetters(work, query))),
  route(contract.readLetter, (work, { params }) => showLetter(work, params.letterId)),
  route(contract.sendLetter, async (work, { params, body }) => {
    const queued = await queueLetter(work, { ...params, ...body, holdSeconds: HOLD_SECONDS });
    return queued.ok ? granted({ letterId: queued.value.letterId, undo: queued.value.eventId }) : queued;
  }),
  route(contract.cancelLetter, async (work, { params }) => {
    const cancelled = await cancelLetter(work, params.letterId);
    return cancelled.ok ? granted({ undo: cancelled.value.eventId }) : cancelled;
  }),
  route(contract.retryLetter, async (work, { params, body }) => {
    const again = await retryLetter(work, params.letterId, body.to);
    return again.ok ? granted({ undo: again.value.eventId }) : again;
  }),
  route(contract.settleLetter, async (work, { params }) => {
    const settled = await settleLetter(work, params.letterId);
    return settled.ok ? granted({ undo: settled.value.eventId }) : settled;
  }),
];
