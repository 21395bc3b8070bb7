import { mayDo } from '#kernel/endpoint.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Skill } from '#knowledge/language/review/skills.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { wordsOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { namesIn } from '#rooms/coaching/actions/names-in.ts';
import { isOwn, viewerOf, visibleReview } from '#rooms/coaching/actions/viewer.ts';
import type { listExamples, previewExample } from '#rooms/coaching/contract/examples.ts';
import { exampleAdded, exampleChanged } from '#rooms/coaching/events.ts';
import { anonymise, type ExampleTurn, stillNamed } from '#rooms/coaching/rules/examples/anonymise.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import {
  exampleById,
  examplesOfCalls,
  insertExample,
  putExampleState,
  standingExamples,
  type StoredExample,
} from '#rooms/coaching/store/examples.ts';
import type { Consent, ExampleId } from '#rooms/coaching/store/moment-tables.ts';

/** A stretch of a reviewed call. */
export interface ExamplePlace {
  readonly reviewId: ReviewId;
  readonly from: number;
  readonly to: number;
}

type NotFound = { readonly code: 'example-not-found' };
type NoReview = { readonly code: 'review-not-found' };

/** Most turns of an example. */
const mostTurns = 8;

/** Examples that everybody may read, and those that wait for whoever looks, or for whom he asked. */
export async function readExamples(work: Work): Promise<ResponseOf<typeof listExamples>> {
  const own = work.actor.kind === 'person' ? work.actor.userId : null;
  const rows = await standingExamples(work);
  return {
    examples: rows.flatMap((row) => {
      const [isTheirs, isAsked] = [own !== null && row.user_id === own, own !== null && row.added_by_user === own];
      if (row.consent !== 'agreed' && !isTheirs && !isAsked) return [];
      return [
        {
          exampleId: row.example_id,
          skill: row.skill,
          turns: [...row.turns],
          note: row.note,
          consent: row.consent,
          isOwn: isTheirs,
          isAsked: isAsked && !isTheirs,
          // Who brings in his own call would be named by it.
          addedBy: row.added_by_user === row.user_id ? null : row.added_by,
          addedAt: row.added_at,
        },
      ];
    }),
  };
}

/** How a stretch of a call reads without names. */
export async function previewOf(
  work: Work,
  { reviewId, from, to }: ExamplePlace,
): Promise<Decision<ResponseOf<typeof previewExample>, NoReview>> {
  const review = await visibleReview(work, reviewId);
  if (!review.ok) return review;
  const said = (await wordsOf(work, [review.value])).get(reviewId) ?? [];
  const stretch = said.slice(from - 1, Math.min(to, from - 1 + mostTurns)).map(({ role, text }) => ({ role, text }));
  const { turns, replaced } = anonymise(stretch, await namesIn(work, review.value));
  return granted({ turns: [...turns], replaced: [...replaced] });
}

/** Keeps an example as a person read it: of one's own call at once for everybody, of another's once he agrees. */
export async function addExample(
  work: Work,
  example: ExamplePlace & {
    readonly keyTurn: number;
    readonly skill: Skill;
    readonly turns: readonly ExampleTurn[];
    readonly note: string;
  },
): Promise<
  Decision<
    { exampleId: ExampleId; consent: 'asked' | 'agreed'; undo: EventId },
    | NoReview
    | { readonly code: 'nobody-to-ask' | 'example-there-already' }
    | { readonly code: 'still-named'; readonly words: string }
  >
> {
  const review = await visibleReview(work, example.reviewId);
  if (!review.ok) return review;
  const { user_id: userId } = review.value;
  if (userId === null) return refused({ code: 'nobody-to-ask' });
  const there = await examplesOfCalls(work, [example.reviewId]);
  if (there.some((one) => one.key_turn === example.keyTurn)) return refused({ code: 'example-there-already' });
  const left = stillNamed([...example.turns, { role: 'agent', text: example.note }], await namesIn(work, review.value));
  if (left.length > 0) return refused({ code: 'still-named', words: left.join(', ') });
  const consent: 'agreed' | 'asked' = isOwn(work, review.value) ? 'agreed' : 'asked';
  const exampleId = work.newId<'example'>();
  await insertExample(work, {
    example_id: exampleId,
    skill: example.skill,
    turns: [...example.turns],
    note: example.note,
    user_id: userId,
    review_id: example.reviewId,
    key_turn: example.keyTurn,
    consent,
  });
  work.tell({ kind: 'coaching-moments', to: userId, payload: {} });
  const payload = { skill: example.skill, consent };
  return granted({
    exampleId,
    consent,
    undo: work.publish(exampleAdded.of({ customerId: null, subjectId: exampleId, payload })),
  });
}

/** The collector says whether others may read an example of his call; he may change his mind. */
export async function answerExample(
  work: Work,
  exampleId: ExampleId,
  agreed: boolean,
): Promise<Decision<{ undo: EventId | null }, NotFound>> {
  const example = await exampleById(work, exampleId);
  if (!example || example.removed_at !== null || !isOf(work, example)) return refused({ code: 'example-not-found' });
  return granted({ undo: await change(work, example, { consent: agreed ? 'agreed' : 'refused', removed: false }) });
}

/** Takes an example away: whoever's call it was, whoever asked, and who coaches. */
export async function removeExample(
  work: Work,
  exampleId: ExampleId,
): Promise<Decision<{ undo: EventId | null }, NotFound>> {
  const example = await exampleById(work, exampleId);
  const may = example && (isOf(work, example) || mayDo(viewerOf(work).role, 'steer'));
  if (!example || example.removed_at !== null || !may) return refused({ code: 'example-not-found' });
  return granted({ undo: await change(work, example, { consent: example.consent, removed: true }) });
}

/** Takes back that an example was added. */
export async function undoAddExample(work: Work, event: StoredEvent): Promise<Decision<null, NotFound>> {
  const example = exampleAdded.is(event) ? await exampleById(work, event.subjectId as ExampleId) : null;
  if (!example || example.removed_at !== null) return refused({ code: 'example-not-found' });
  await change(work, example, { consent: example.consent, removed: true });
  return granted(null);
}

/** Puts an example back to how it stood, unless it was changed since. */
export async function undoChangeExample(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, NotFound | { readonly code: 'said-again' }>> {
  const example = exampleChanged.is(event) ? await exampleById(work, event.subjectId as ExampleId) : null;
  if (!example || !exampleChanged.is(event)) return refused({ code: 'example-not-found' });
  const { before, after } = event.payload;
  if (example.consent !== after.consent || (example.removed_at !== null) !== after.removed)
    return refused({ code: 'said-again' });
  await change(work, example, before);
  return granted(null);
}

async function change(
  work: Work,
  example: StoredExample,
  after: { readonly consent: Consent; readonly removed: boolean },
): Promise<EventId | null> {
  const before = { consent: example.consent, removed: example.removed_at !== null };
  if (before.consent === after.consent && before.removed === after.removed) return null;
  await putExampleState(work, example.example_id, after);
  work.tell({ kind: 'coaching-moments', to: example.added_by_user, payload: {} });
  return work.publish(
    exampleChanged.of({ customerId: null, subjectId: example.example_id, payload: { before, after } }),
  );
}

function isOf({ actor }: Work, example: StoredExample): boolean {
  return actor.kind === 'person' && actor.userId === example.user_id;
}
