import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { readOwnQuestions } from '#rooms/training/contract/quiz.ts';
import { questionChanged } from '#rooms/training/events/quiz.ts';
import { checkQuestion, type QuestionRefusal } from '#rooms/training/rules/quiz/check-question.ts';
import {
  deleteQuestion,
  type OwnQuestion,
  ownQuestion,
  ownQuestions,
  putQuestion,
  type QuestionId,
} from '#rooms/training/store/quiz.ts';

type Listed = ResponseOf<typeof readOwnQuestions>['questions'][number];

/** The questions that the team wrote. */
export async function teamQuestions(work: Work): Promise<Decision<{ questions: Listed[] }, never>> {
  return granted({ questions: (await ownQuestions(work)).map(plain) });
}

/** Writes a question of the team, or changes one. The same again changes nothing. */
export async function saveTeamQuestion(
  work: Work,
  question: Omit<OwnQuestion, 'questionId'> & { readonly questionId: QuestionId | null },
): Promise<Decision<{ questionId: QuestionId; undo: EventId | null }, QuestionRefusal>> {
  const decision = checkQuestion(question);
  if (!decision.ok) return decision;
  const questionId = question.questionId ?? work.newId<'question'>();
  const before = await ownQuestion(work, questionId);
  if (question.questionId !== null && before === null) return refused({ code: 'question-not-found' });
  return granted({ questionId, undo: await change(work, before, { ...question, questionId }) });
}

/** Takes a question of the team away; what was answered stays. */
export async function removeTeamQuestion(
  work: Work,
  questionId: QuestionId,
): Promise<Decision<{ undo: EventId | null }, QuestionRefusal>> {
  const before = await ownQuestion(work, questionId);
  if (!before) return refused({ code: 'question-not-found' });
  return granted({ undo: await change(work, before, null) });
}

/** Puts a question back to what it was before a change, unless it was changed again since. */
export async function undoQuestion(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'question-changed-again' }>> {
  if (!questionChanged.is(event)) return refused({ code: 'question-changed-again' });
  const { questionId, before, after } = event.payload;
  const now = await ownQuestion(work, questionId);
  if (shape(now) !== shape(after && { ...after, questionId })) return refused({ code: 'question-changed-again' });
  await change(work, now, before && { ...before, questionId });
  return granted(null);
}

async function change(work: Work, before: OwnQuestion | null, after: OwnQuestion | null): Promise<EventId | null> {
  const question = after ?? before;
  if (question === null || shape(before) === shape(after)) return null;
  const { questionId } = question;
  if (after === null) await deleteQuestion(work, questionId);
  else await putQuestion(work, after);
  const told = (own: OwnQuestion | null) => {
    if (own === null) return null;
    const { questionId: _id, ...rest } = plain(own);
    return rest;
  };
  return work.publish(
    questionChanged.of({
      customerId: null,
      subjectId: questionId,
      payload: {
        situation: (question.texts.nl ?? question.texts.en)?.situation ?? '',
        questionId,
        before: told(before),
        after: told(after),
      },
    }),
  );
}

/** A question as answers and events have it, its parts in the order in which they are compared. */
function plain({ questionId, theme, skill, country, right, texts, active }: OwnQuestion): Listed {
  const text = (one: OwnQuestion['texts']['nl']) =>
    one && { situation: one.situation, replies: one.replies.map(({ text, why }) => ({ text, why })) };
  const { nl, en } = { nl: text(texts.nl), en: text(texts.en) };
  return { questionId, theme, skill, country, right, texts: { ...(nl && { nl }), ...(en && { en }) }, active };
}

const shape = (question: OwnQuestion | null): string => (question === null ? 'none' : JSON.stringify(plain(question)));
