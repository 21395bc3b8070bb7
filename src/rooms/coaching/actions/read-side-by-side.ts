import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { groupBy } from '#kernel/lists.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { type CallId, liveTalks, wordsOfLiveTalk } from '#rooms/call/index.ts';
import { meOf } from '#rooms/coaching/actions/read-calibration.ts';
import { settle, type SideRefusal } from '#rooms/coaching/actions/side-by-side.ts';
import { visibleReview } from '#rooms/coaching/actions/viewer.ts';
import type {
  listOpenCalls,
  listSideBySides,
  readCallNotes,
  readFollowedCall,
  readListening,
} from '#rooms/coaching/contract/side-by-side.ts';
import type { ListeningChoice } from '#rooms/coaching/rules/side-by-side.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { choiceOf, saveChoice, sideById, sidesOf, sidesOfCalls } from '#rooms/coaching/store/side-by-side.ts';
import type { SideBySideId } from '#rooms/coaching/store/side-by-side-tables.ts';
import { type StoredWhisper, whispersOf } from '#rooms/coaching/store/whispers.ts';

const MOST_PAST = 50;

/** Calls that are going on, and what the coach who looks follows. */
export async function openCalls(work: Work): Promise<ResponseOf<typeof listOpenCalls>> {
  const running = await settle(work);
  const me = meOf(work);
  const mine = running.find((side) => side.coach_id === me);
  return {
    calls: (await liveTalks(work)).map(({ callId, customerName, userName, userId, startedAt, said }) => ({
      callId,
      customerName,
      userName,
      isMine: userId === me,
      startedAt,
      turns: said.length,
      followedBy: running.find((side) => side.call_id === callId)?.coach_name ?? null,
    })),
    mine: mine ? { sideBySideId: mine.side_by_side_id, state: mine.state } : null,
  };
}

/** What a coach sees of a call: its words only as long as he was let in. */
export async function followedCall(
  work: Work,
  sideBySideId: SideBySideId,
): Promise<Decision<ResponseOf<typeof readFollowedCall>, SideRefusal>> {
  await settle(work);
  const side = await sideById(work, sideBySideId);
  if (!side || side.coach_id !== meOf(work)) return refused({ code: 'not-there-any-more' });
  const talk = side.state === 'following' ? await wordsOfLiveTalk(work, side.call_id) : null;
  return granted({
    callId: side.call_id,
    customerName: side.customer_name,
    userName: side.user_name,
    state: side.state,
    endedHow: side.ended_how,
    startedAt: talk?.startedAt ?? null,
    turns: talk ? [...talk.said] : [],
    nudges: talk?.nudges ?? [],
    notes: (await whispersOf(work, [sideBySideId])).map(noteOf),
  });
}

/** Who follows the call of whoever looks, and what he chose. */
export async function listening(work: Work): Promise<ResponseOf<typeof readListening>> {
  const me = meOf(work);
  if (me === null) return { choice: 'ask', now: null };
  const side = (await settle(work)).find((one) => one.user_id === me);
  const notes = side ? await whispersOf(work, [side.side_by_side_id]) : [];
  const standing = notes.find((note) => note.away_at === null);
  return {
    choice: await choiceOf(work, me),
    now: side
      ? {
          sideBySideId: side.side_by_side_id,
          customerName: side.customer_name,
          coachName: side.coach_name,
          state: side.state,
          note: standing ? { whisperId: standing.whisper_id, text: standing.text } : null,
        }
      : null,
  };
}

/** Keeps whether coaches have to ask whoever does this. */
export async function choose(work: Work, choice: ListeningChoice): Promise<{ choice: ListeningChoice }> {
  const me = meOf(work);
  if (me !== null) await saveChoice(work, me, choice);
  return { choice };
}

/** Times that a coach followed whoever looks, or that he followed another himself. */
export async function pastSides(work: Work): Promise<ResponseOf<typeof listSideBySides>> {
  const me = meOf(work);
  return { times: me === null ? [] : await pastSidesOf(work, me) };
}

/** Times that a coach followed a person, or that he followed another, with the notes. */
export async function pastSidesOf(work: Work, userId: UserId): Promise<ResponseOf<typeof listSideBySides>['times']> {
  const sides = await sidesOf(work, userId, MOST_PAST);
  const notes = groupBy(
    await whispersOf(
      work,
      sides.map((side) => side.side_by_side_id),
    ),
    (note) => note.side_by_side_id,
  );
  return sides.flatMap((side) =>
    side.ended_how === null
      ? []
      : [
          {
            sideBySideId: side.side_by_side_id,
            askedAt: side.asked_at,
            endedHow: side.ended_how,
            began: side.began_at !== null,
            customerName: side.customer_name,
            userName: side.user_name,
            coachName: side.coach_name,
            isCoach: side.coach_id === userId,
            notes: (notes.get(side.side_by_side_id) ?? []).map(noteOf),
          },
        ],
  );
}

/** The notes that were whispered in a call, for who may see its review. */
export async function callNotes(
  work: Work,
  reviewId: ReviewId,
): Promise<Decision<ResponseOf<typeof readCallNotes>, { code: 'review-not-found' }>> {
  const review = await visibleReview(work, reviewId);
  if (!review.ok) return review;
  return granted({ notes: (await notesOfCalls(work, [reviewId])).get(reviewId) ?? [] });
}

type CallNote = ResponseOf<typeof readCallNotes>['notes'][number];

/** The notes that were whispered in calls, with who did. A review of a call has the id of that call. */
export async function notesOfCalls(work: Work, reviewIds: readonly ReviewId[]): Promise<Map<ReviewId, CallNote[]>> {
  const sides = await sidesOfCalls(
    work,
    reviewIds.map((reviewId) => reviewId as string as CallId),
  );
  const notes = await whispersOf(
    work,
    sides.map((side) => side.side_by_side_id),
  );
  const all = notes.flatMap((note) => {
    const side = sides.find((one) => one.side_by_side_id === note.side_by_side_id);
    return side
      ? [{ reviewId: side.call_id as string as ReviewId, note: { ...noteOf(note), by: side.coach_name } }]
      : [];
  });
  return new Map(
    [...groupBy(all, ({ reviewId }) => reviewId)].map(([reviewId, own]) => [reviewId, own.map(({ note }) => note)]),
  );
}

function noteOf({ whisper_id: whisperId, text, turn, given_at: at, away_at: awayAt }: StoredWhisper) {
  return { whisperId, text, turn, at, awayAt };
}
