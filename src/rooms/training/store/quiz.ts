import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId, Work } from '#platform/tenancy/work.ts';
import type { OwnQuestionTexts } from '#rooms/training/rules/quiz/check-question.ts';
import type { QuizKey, QuizTheme } from '#rooms/training/rules/quiz/question.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

export type QuestionId = Id<'question'>;

/** A question of the team. */
export interface OwnQuestion {
  readonly questionId: QuestionId;
  readonly theme: QuizTheme;
  readonly skill: Skill;
  readonly country: QuizKey['country'];
  readonly right: number;
  readonly texts: OwnQuestionTexts;
  readonly active: boolean;
}

/** An answer of somebody, to be kept. */
export interface NewAnswer {
  readonly answerId: Id<'answer'>;
  readonly userId: UserId;
  readonly roundId: Id<'round'>;
  readonly questionId: string;
  readonly theme: QuizTheme;
  readonly skill: Skill;
  readonly place: number;
  readonly right: boolean;
}

type QuizTables = {
  training_question: {
    tenant_id: TenantId;
    question_id: QuestionId;
    theme: QuizTheme;
    skill: Skill;
    country: QuizKey['country'];
    right_place: number;
    texts: OwnQuestionTexts;
    active: boolean;
    set_by: string;
    set_at: Instant;
  };
  training_answer: {
    tenant_id: TenantId;
    answer_id: Id<'answer'>;
    user_id: UserId;
    round_id: Id<'round'>;
    question_id: string;
    theme: QuizTheme;
    skill: Skill;
    place: number;
    is_right: boolean;
    answered_at: Instant;
  };
};

const tables = (work: Work) => work.tx.withTables<QuizTables>();
const columns = [
  'question_id as questionId',
  'theme',
  'skill',
  'country',
  'right_place as right',
  'texts',
  'active',
] as const;

/** The questions that the team wrote, oldest first. */
export async function ownQuestions(work: Work): Promise<OwnQuestion[]> {
  return tables(work)
    .selectFrom('training_question')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .orderBy('question_id')
    .execute();
}

/** One question of the team; null when there is none with this id. */
export async function ownQuestion(work: Work, questionId: QuestionId): Promise<OwnQuestion | null> {
  const row = await tables(work)
    .selectFrom('training_question')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('question_id', '=', questionId)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes a question of the team; one that is there already becomes this. */
export async function putQuestion(work: Work, question: OwnQuestion): Promise<void> {
  const written = {
    theme: question.theme,
    skill: question.skill,
    country: question.country,
    right_place: question.right,
    texts: sql<OwnQuestionTexts>`${JSON.stringify(question.texts)}::jsonb`,
    active: question.active,
    set_by: work.actor.name,
    set_at: work.now,
  };
  await tables(work)
    .insertInto('training_question')
    .values({ tenant_id: work.tenant, question_id: question.questionId, ...written })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'question_id']).doUpdateSet(written))
    .execute();
}

/** Takes a question of the team away. */
export async function deleteQuestion(work: Work, questionId: QuestionId): Promise<void> {
  await tables(work)
    .deleteFrom('training_question')
    .where('tenant_id', '=', work.tenant)
    .where('question_id', '=', questionId)
    .execute();
}

/** Keeps an answer; one with this id that is there already stays as it is. False: it was there. */
export async function insertAnswer(work: Work, answer: NewAnswer): Promise<boolean> {
  const result = await tables(work)
    .insertInto('training_answer')
    .values({
      tenant_id: work.tenant,
      answer_id: answer.answerId,
      user_id: answer.userId,
      round_id: answer.roundId,
      question_id: answer.questionId,
      theme: answer.theme,
      skill: answer.skill,
      place: answer.place,
      is_right: answer.right,
      answered_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'answer_id']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The latest answers of a person, oldest first, at most so many. */
export async function answersOf(
  work: Work,
  userId: UserId,
  most: number,
): Promise<{ questionId: string; theme: QuizTheme; skill: Skill; right: boolean; at: Instant }[]> {
  const latest = await tables(work)
    .selectFrom('training_answer')
    .select(['question_id as questionId', 'theme', 'skill', 'is_right as right', 'answered_at as at'])
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .orderBy('answered_at', 'desc')
    .orderBy('answer_id', 'desc')
    .limit(most)
    .execute();
  return latest.reverse();
}
