import { addDays, dayOf, instantAt } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ParsedOf, ResponseOf } from '#kernel/endpoint.ts';
import { isId } from '#kernel/ids.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { noteSkills, ownMistakes } from '#rooms/coaching/index.ts';
import type {
  answerQuestion as answerEndpoint,
  readQuizFigures,
  readQuizRound,
} from '#rooms/training/contract/quiz.ts';
import { chooseRound, comesBack, isAsked } from '#rooms/training/rules/quiz/choose-round.ts';
import { type Answered, bySkill, recordsOf, weaknessOf } from '#rooms/training/rules/quiz/history.ts';
import { type Question, type QuizKey, quizThemes } from '#rooms/training/rules/quiz/question.ts';
import { quizKeys } from '#rooms/training/rules/quiz/questions/keys.ts';
import { questionsIn } from '#rooms/training/rules/quiz/questions.ts';
import { seedOf, shuffle } from '#rooms/training/rules/shuffle.ts';
import {
  answersOf,
  insertAnswer,
  type OwnQuestion,
  ownQuestion,
  ownQuestions,
  type QuestionId,
} from '#rooms/training/store/quiz.ts';

type Round = ResponseOf<typeof readQuizRound>;
type RoundQuery = ParsedOf<typeof readQuizRound>['query'];

/** So many answers of before are looked at; that is years of a round a day. */
const looksBack = 4000;
/** Mistakes in calls of these days weigh. */
const mistakeDays = 60;

/** The next round of the actor. */
export async function quizRound(work: Work, query: RoundQuery): Promise<Decision<Round, { code: 'not-a-person' }>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const { userId } = work.actor;
  const answers = await historyOf(work, userId);
  const own = (await ownQuestions(work)).filter(({ active }) => active);
  const all = [
    ...questionsIn(query.language).map((question) => builtIn(question, query.language)),
    ...own.map((question) => inLanguage(question, query.language)),
  ];
  const since = instantAt(addDays(work.today, -mistakeDays), '00:00', work.administration.timeZone);
  const mistakes = await ownMistakes(work, userId, since);
  const chosen = chooseRound({
    questions: all,
    records: recordsOf(answers),
    weakness: weaknessOf(
      answers,
      mistakes.map(({ mistake }) => mistake),
    ),
    theme: query.theme ?? null,
    country: hereOf(work),
    today: work.today,
    seed: query.seed,
  });
  const byId = new Map(all.map((question) => [question.id, question]));
  const asked = chosen.flatMap((id) => byId.get(id) ?? []);
  return granted({ questions: asked.map((question) => ask(question, query.seed)) });
}

/** Keeps an answer of the actor, judged by the question as it is now. */
export async function answerQuizQuestion(
  work: Work,
  answerId: ParsedOf<typeof answerEndpoint>['params']['answerId'],
  { roundId, questionId, place }: ParsedOf<typeof answerEndpoint>['body'],
): Promise<Decision<{ right: boolean }, { code: 'not-a-person' | 'question-not-found' | 'reply-not-found' }>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const { userId } = work.actor;
  const question = await keyOf(work, questionId);
  if (!question) return refused({ code: 'question-not-found' });
  if (place >= question.replies) return refused({ code: 'reply-not-found' });
  const { theme, skill } = question;
  const right = place === question.right;
  const isNew = await insertAnswer(work, { answerId, userId, roundId, questionId, theme, skill, place, right });
  if (isNew) await noteSkills(work, userId, 'quiz', [{ skill, value: right ? 1 : 0 }]);
  return granted({ right });
}

/** What the actor's answers say. */
export async function quizFigures(work: Work): Promise<Decision<ResponseOf<typeof readQuizFigures>, never>> {
  const answers = work.actor.kind === 'person' ? await historyOf(work, work.actor.userId) : [];
  const own = (await ownQuestions(work)).filter(({ active }) => active);
  const questions = [
    ...quizKeys,
    ...own.map(({ questionId, ...rest }) => ({ id: questionId as string, ...rest })),
  ].filter(({ theme, country }) => isAsked(theme, country, hereOf(work)));
  const records = recordsOf(answers);
  return granted({
    answered: answers.length,
    right: answers.filter(({ right }) => right).length,
    comeBack: questions.filter(({ id }) => comesBack(records.get(id))).length,
    skills: bySkill(answers),
    themes: quizThemes.map((theme) => {
      const inTheme = questions.filter((question) => question.theme === theme);
      return { theme, questions: inTheme.length, seen: inTheme.filter(({ id }) => records.has(id)).length };
    }),
  });
}

async function historyOf(work: Work, userId: UserId): Promise<Answered[]> {
  const answers = await answersOf(work, userId, looksBack);
  return answers.map(({ questionId, skill, right, at }) => ({
    questionId,
    skill,
    right,
    day: dayOf(at, work.administration.timeZone),
  }));
}

const hereOf = (work: Work): 'nl' | 'be' => (work.administration.country === 'BE' ? 'be' : 'nl');

type Asked = Question & { readonly own: boolean; readonly language: 'nl' | 'en' };

function builtIn(question: Question, language: 'nl' | 'en'): Asked {
  return { ...question, own: false, language };
}

/** A question of the team in this language, else in the one in which it was written. */
function inLanguage(question: OwnQuestion, language: 'nl' | 'en'): Asked {
  const other = language === 'nl' ? 'en' : 'nl';
  const spoken = question.texts[language] ? language : other;
  const text = question.texts[spoken] ?? { situation: '', replies: [] };
  const { theme, skill, country, right } = question;
  return { id: question.questionId, theme, skill, country, right, ...text, own: true, language: spoken };
}

function ask(question: Asked, seed: number): Round['questions'][number] {
  const { id, theme, skill, right, situation, own, language } = question;
  const replies = question.replies.map((reply, place) => ({ place, ...reply, right: place === right }));
  return {
    questionId: id,
    theme,
    skill,
    review: question.review === true,
    own,
    language,
    situation,
    replies: shuffle(replies, seedOf(seed, id)),
  };
}

/** What a question is judged by, built in or of the team. */
async function keyOf(
  work: Work,
  questionId: string,
): Promise<(Pick<QuizKey, 'theme' | 'skill' | 'right'> & { readonly replies: number }) | null> {
  const builtIn = questionsIn('nl').find(({ id }) => id === questionId);
  if (builtIn) return { ...builtIn, replies: builtIn.replies.length };
  const own = isId(questionId) ? await ownQuestion(work, questionId as QuestionId) : null;
  return own && { ...own, replies: (own.texts.nl ?? own.texts.en)?.replies.length ?? 0 };
}
