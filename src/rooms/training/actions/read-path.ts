import { addMilliseconds, dayOf } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { ownMistakes, ownSkillObservations, practiceRequests } from '#rooms/coaching/index.ts';
import { shownAssignments } from '#rooms/training/actions/assignments.ts';
import { exerciseNames } from '#rooms/training/actions/exercises.ts';
import type { readPath } from '#rooms/training/contract/path.ts';
import type { TextLanguage } from '#rooms/training/rules/articles/article.ts';
import { articlesIn } from '#rooms/training/rules/articles/articles.ts';
import { mistakeSkill } from '#rooms/training/rules/mistake-skill.ts';
import { skillLevels } from '#rooms/training/rules/path/skill-level.ts';
import { type MissedWords, nextSteps, type Practised } from '#rooms/training/rules/path/steps.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';
import { teamArticles } from '#rooms/training/store/articles.ts';
import { doneSince } from '#rooms/training/store/done.ts';

type Path = ResponseOf<typeof readPath>;

const days = (count: number): number => count * 86_400_000;
/** What was seen longer ago says nothing any more; words of calls are shown of the last weeks only. */
const looksBack = days(120);
const quotesBack = days(42);

/** What the actor practises next, with why; his assignments; and how his skills stand. */
export async function pathOf(
  work: Work,
  language: TextLanguage,
): Promise<Decision<Path, { readonly code: 'not-a-person' }>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const { userId } = work.actor;
  const { own, team } = await ownSkillObservations(work, userId, addMilliseconds(work.now, -looksBack));
  const levels = skillLevels(own, team, work.today);
  const assignments = await shownAssignments(work, { userId }, language);
  const requests = await practiceRequests(work, userId);
  const nameOf = await exerciseNames(work, language);
  const steps = nextSteps({
    today: work.today,
    levels,
    assignments: assignments
      .filter(({ done }) => done === null)
      .map(({ assignmentId, exercise, givenByName, byDay, note }) => ({
        assignmentId,
        exercise,
        by: givenByName,
        byDay,
        note,
      })),
    asked: requests
      .filter(({ doneAt }) => doneAt === null)
      .toReversed()
      .map(({ skill, askedBy }) => ({ skill, by: askedBy })),
    missed: await missedWords(work, userId),
    practised: [
      ...own.flatMap(({ skill, source, day }): Practised[] =>
        source === 'call' ? [] : [{ skill, kind: source, day }],
      ),
      ...(await articlesRead(work, userId)),
    ],
    country: work.administration.country,
  });
  return granted({
    steps: steps.map((step) => ({ ...step, assignmentId: idOf(step.assignmentId), name: nameOf(step.exercise) })),
    assignments,
    levels: levels.map(({ skill, level, known, inCalls, inTraining }) => ({
      skill,
      level,
      known,
      inCalls,
      inTraining,
    })),
  });
}

const idOf = (assignmentId: string | null) => assignmentId as Path['steps'][number]['assignmentId'];

/** The words of the latest call in which each mistake was made. */
async function missedWords(work: Work, userId: UserId): Promise<MissedWords[]> {
  const mistakes = await ownMistakes(work, userId, addMilliseconds(work.now, -quotesBack));
  return mistakes.map(({ mistake, quote, customerName, reviewId }) => ({
    skill: mistakeSkill[mistake],
    quote,
    customerName,
    reviewId,
  }));
}

async function articlesRead(work: Work, userId: UserId): Promise<Practised[]> {
  const { articles } = await doneSince(work, userId, addMilliseconds(work.now, -looksBack));
  if (articles.length === 0) return [];
  const skillsOf = new Map<string, readonly Skill[]>(articlesIn('nl').map(({ slug, skills }) => [slug, skills]));
  for (const { articleId, skills } of await teamArticles(work)) skillsOf.set(articleId, skills);
  return articles.flatMap(({ article, at }) =>
    (skillsOf.get(article) ?? []).map((skill) => ({
      skill,
      kind: 'article' as const,
      day: dayOf(at, work.administration.timeZone),
    })),
  );
}
