import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { type CallId, followDraft, liveTalks, wordsOfLiveTalk } from '#rooms/call/index.ts';
import { meOf } from '#rooms/coaching/actions/read-calibration.ts';
import { sideBySideBegan, sideBySideEnded } from '#rooms/coaching/events/side-by-side.ts';
import {
  type AskRefusal,
  endBy,
  mayAsk,
  type SideEnd,
  sideNews,
  type SideState,
  silentBefore,
} from '#rooms/coaching/rules/side-by-side.ts';
import {
  changeState,
  choiceOf,
  insertSide,
  keepSign,
  lockAsking,
  runningSides,
  saidNo,
  sideById,
  type StoredSide,
} from '#rooms/coaching/store/side-by-side.ts';
import type { SideBySideId, WhisperId } from '#rooms/coaching/store/side-by-side-tables.ts';
import { insertWhisper, putAway, whispersOf } from '#rooms/coaching/store/whispers.ts';

export type SideRefusal = { readonly code: 'not-there-any-more' };

type Side = 'coach' | 'collector';

/** Asks who holds a call to be let in; who chose that it is always good, lets in at once. */
export async function ask(
  work: Work,
  callId: CallId,
): Promise<Decision<{ sideBySideId: SideBySideId; state: SideState }, AskRefusal>> {
  const { actor } = work;
  if (actor.kind !== 'person') return refused({ code: 'call-not-open' });
  await lockAsking(work);
  const running = await settle(work);
  const talk = (await liveTalks(work)).find((one) => one.callId === callId);
  const mine = running.find((one) => one.coach_id === actor.userId);
  if (mine?.call_id === callId) return granted({ sideBySideId: mine.side_by_side_id, state: mine.state });
  const decision = mayAsk({
    coachId: actor.userId,
    holder: talk?.userId ?? null,
    followedBy: running.find((one) => one.call_id === callId)?.coach_name ?? null,
    busyElsewhere: mine !== undefined,
    declined: await saidNo(work, callId),
  });
  if (!decision.ok) return decision;
  if (!talk) return refused({ code: 'call-not-open' });
  const side = {
    side_by_side_id: work.newId<'side-by-side'>(),
    call_id: callId,
    customer_id: talk.customerId,
    customer_name: talk.customerName,
    user_id: talk.userId,
    user_name: talk.userName,
    coach_id: actor.userId,
    coach_name: actor.name,
    state: 'asked' as const,
    began_at: null,
  };
  await insertSide(work, side);
  if ((await choiceOf(work, talk.userId)) === 'always') await begin(work, side);
  tellBoth(work, side);
  const kept = await sideById(work, side.side_by_side_id);
  return granted({ sideBySideId: side.side_by_side_id, state: kept?.state ?? 'asked' });
}

/** Lets a coach in who asked; twice changes nothing. */
export async function letCoachIn(
  work: Work,
  sideBySideId: SideBySideId,
): Promise<Decision<Record<never, never>, SideRefusal>> {
  const found = await runningOf(work, sideBySideId);
  if (!found || found.who !== 'collector') return refused({ code: 'not-there-any-more' });
  if (found.side.state === 'asked') await begin(work, found.side);
  tellBoth(work, found.side);
  return granted({});
}

/** Ends it from the side of whoever does this; twice changes nothing. */
export async function end(
  work: Work,
  sideBySideId: SideBySideId,
): Promise<Decision<Record<never, never>, SideRefusal>> {
  const found = await runningOf(work, sideBySideId);
  if (found) await finish(work, found.side, endBy(found.who, found.side.state));
  return granted({});
}

/** A sign of life of the coach or the collector. As long as it is only asked, the collector is told again. */
export async function sign(
  work: Work,
  sideBySideId: SideBySideId,
): Promise<Decision<{ state: SideState }, SideRefusal>> {
  await settle(work);
  const found = await runningOf(work, sideBySideId);
  if (!found) return granted({ state: 'ended' });
  await keepSign(work, sideBySideId, found.who);
  if (found.who === 'coach' && found.side.state === 'asked') tellOne(work, found.side, found.side.user_id);
  return granted({ state: found.side.state });
}

/** Whispers a note after what was said last; the one that stood is put away. */
export async function whisperNote(
  work: Work,
  sideBySideId: SideBySideId,
  text: string,
): Promise<Decision<{ whisperId: WhisperId }, SideRefusal>> {
  const found = await runningOf(work, sideBySideId);
  if (!found || found.who !== 'coach' || found.side.state !== 'following')
    return refused({ code: 'not-there-any-more' });
  const talk = await wordsOfLiveTalk(work, found.side.call_id);
  const whisperId = work.newId<'whisper'>();
  await insertWhisper(work, {
    whisper_id: whisperId,
    side_by_side_id: sideBySideId,
    text,
    turn: talk?.said.length ?? 0,
  });
  tellBoth(work, found.side);
  return granted({ whisperId });
}

/** Puts a note away; it stays with the call. */
export async function putWhisperAway(
  work: Work,
  sideBySideId: SideBySideId,
  whisperId: WhisperId,
): Promise<Decision<Record<never, never>, SideRefusal>> {
  const side = await sideById(work, sideBySideId);
  if (!side || side.user_id !== meOf(work)) return refused({ code: 'not-there-any-more' });
  await putAway(work, sideBySideId, whisperId);
  tellBoth(work, side);
  return granted({});
}

/** Ends what ran for calls that were saved. */
export async function endForCalls(work: Work, callIds: readonly CallId[]): Promise<void> {
  for (const side of await runningSides(work))
    if (callIds.includes(side.call_id)) await finish(work, side, 'call-saved');
}

/** Ends what gave no sign of life for two minutes; gives what still runs. */
export async function settle(work: Work): Promise<StoredSide[]> {
  const running = await runningSides(work);
  const limit = silentBefore(work.now);
  const isSilent = (side: StoredSide): boolean => side.coach_seen_at < limit || side.user_seen_at < limit;
  for (const { side_by_side_id: id } of running.filter(isSilent)) {
    // Locked and looked at again: another page may just have given a sign, or ended it.
    const side = await sideById(work, id);
    if (side && side.state !== 'ended' && isSilent(side)) await finish(work, side, 'silence');
  }
  return running.filter((side) => !isSilent(side));
}

async function runningOf(work: Work, sideBySideId: SideBySideId): Promise<{ side: StoredSide; who: Side } | null> {
  const side = await sideById(work, sideBySideId);
  const me = meOf(work);
  if (!side || side.state === 'ended' || me === null) return null;
  if (side.coach_id === me) return { side, who: 'coach' };
  return side.user_id === me ? { side, who: 'collector' } : null;
}

type Told = Pick<StoredSide, 'side_by_side_id' | 'call_id' | 'user_id' | 'user_name' | 'coach_id' | 'coach_name'>;

async function begin(work: Work, side: Told): Promise<void> {
  await changeState(work, side.side_by_side_id, { state: 'following', how: null });
  await followDraft(work, side.call_id, [side.coach_id]);
  const { call_id: callId, user_name: userName, coach_name: coachName } = side;
  work.publish(
    sideBySideBegan.of({
      customerId: null,
      subjectId: side.side_by_side_id,
      payload: { callId, userName, coachName },
    }),
  );
}

async function finish(work: Work, side: Told, how: SideEnd): Promise<void> {
  await changeState(work, side.side_by_side_id, { state: 'ended', how });
  await followDraft(work, side.call_id, []);
  await putAway(work, side.side_by_side_id);
  const { call_id: callId, user_name: userName, coach_name: coachName } = side;
  const notes = (await whispersOf(work, [side.side_by_side_id])).length;
  work.publish(
    sideBySideEnded.of({
      customerId: null,
      subjectId: side.side_by_side_id,
      payload: { callId, userName, coachName, how, notes },
    }),
  );
  tellBoth(work, side);
}

function tellBoth(work: Work, side: Told): void {
  for (const to of [side.user_id, side.coach_id]) tellOne(work, side, to);
}

function tellOne(work: Work, side: Told, to: UserId): void {
  work.tell({ kind: sideNews, payload: { sideBySideId: side.side_by_side_id }, to });
}
