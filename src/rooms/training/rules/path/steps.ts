import { type Day, daysBetween } from '#kernel/dates.ts';
import {
  isDrilled,
  materialFor,
  minutesOf,
  type Exercise,
  type ExerciseKind,
} from '#rooms/training/rules/path/exercise.ts';
import type { SkillLevel } from '#rooms/training/rules/path/skill-level.ts';
import { type Skill, skills } from '#rooms/training/rules/skills.ts';

/** Words of a customer's call in which a skill was missed. */
export interface MissedWords {
  readonly skill: Skill;
  readonly quote: string;
  readonly customerName: string;
  readonly reviewId: string;
}

/** Why a step is proposed: a code, and the facts of its sentence. */
export type Why =
  | { readonly code: 'assigned'; readonly by: string; readonly byDay: Day; readonly note: string | null }
  | { readonly code: 'asked'; readonly by: string }
  | { readonly code: 'calls'; readonly poor: number; readonly of: number; readonly quote: MissedWords | null }
  | { readonly code: 'training'; readonly poor: number; readonly of: number }
  | { readonly code: 'fair' }
  | { readonly code: 'little-known' }
  | { readonly code: 'start' };

/** What to practise next, why, and how long it takes. */
export interface Step {
  readonly skill: Skill | null;
  readonly assignmentId: string | null;
  readonly exercise: Exercise;
  readonly why: Why;
  readonly minutes: number;
}

/** Something that a coach gave to do and that is not done. */
export interface OpenAssignment {
  readonly assignmentId: string;
  readonly exercise: Exercise;
  readonly by: string;
  readonly byDay: Day;
  readonly note: string | null;
}

/** When something was practised for a skill. */
export interface Practised {
  readonly skill: Skill;
  readonly kind: ExerciseKind;
  readonly day: Day;
}

/** What the path follows from. */
export interface PathFacts {
  readonly today: Day;
  readonly levels: readonly SkillLevel[];
  readonly assignments: readonly OpenAssignment[];
  /** Skills that a coach asked to practise, oldest first. */
  readonly asked: readonly { readonly skill: Skill; readonly by: string }[];
  readonly missed: readonly MissedWords[];
  readonly practised: readonly Practised[];
  readonly country: 'NL' | 'BE';
}

/** No path is longer. */
export const mostSteps = 5;
/** From this level on, a skill needs no exercise of its own. */
export const goodLevel = 0.75;

/**
 * What to practise next, at most five steps: first what a coach gave (earliest day first), then what a coach asked, then the weakest skills. Each skill
 * once; for a skill the kind of exercise that was longest ago. The same facts give the same steps.
 */
export function nextSteps(facts: PathFacts): Step[] {
  const steps: Step[] = facts.assignments
    .toSorted((a, b) => compare(a.byDay, b.byDay) || compare(a.assignmentId, b.assignmentId))
    .map(({ assignmentId, exercise, by, byDay, note }) => ({
      skill: exercise.kind === 'drill' ? exercise.skill : null,
      assignmentId,
      exercise,
      why: { code: 'assigned', by, byDay, note },
      minutes: minutesOf(exercise),
    }));
  const add = (skill: Skill, why: Why): void => {
    if (steps.some((step) => step.skill === skill)) return;
    const exercise = exerciseFor(skill, facts, steps);
    steps.push({ skill, assignmentId: null, exercise, why, minutes: minutesOf(exercise) });
  };
  for (const { skill, by } of facts.asked) add(skill, { code: 'asked', by });
  if (facts.levels.every(({ known }) => known === 'none')) {
    for (const skill of ['purpose', 'silence', 'questions', 'probing', 'summary'] as const)
      add(skill, { code: 'start' });
    return steps.slice(0, mostSteps);
  }
  for (const level of weakestFirst(facts.levels)) add(level.skill, whyOf(level, facts.missed));
  return steps.slice(0, mostSteps);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Skills that were seen and are not good enough; of those as weak as each other, in the order of a call. */
function weakestFirst(levels: readonly SkillLevel[]): SkillLevel[] {
  return levels
    .filter(({ level, known }) => known !== 'none' && level < goodLevel)
    .toSorted((a, b) => a.level - b.level || skills.indexOf(a.skill) - skills.indexOf(b.skill));
}

function whyOf(level: SkillLevel, missed: readonly MissedWords[]): Why {
  if (level.known === 'little') return { code: 'little-known' };
  if (isOften(level.poorInCalls, level.inCalls)) {
    const quote = missed.find(({ skill }) => skill === level.skill) ?? null;
    return { code: 'calls', poor: level.poorInCalls, of: level.inCalls, quote };
  }
  if (isOften(level.poorInTraining, level.inTraining))
    return { code: 'training', poor: level.poorInTraining, of: level.inTraining };
  return { code: 'fair' };
}

/** Once in many times is no reason to name. */
function isOften(poor: number, of: number): boolean {
  return poor > 0 && poor * 4 >= of;
}

/** What to do for a skill: the kind of exercise that was longest ago, never done first; of those, the kind that is in the path least. */
function exerciseFor(skill: Skill, { practised, levels, today, country }: PathFacts, steps: readonly Step[]): Exercise {
  const { theme, deck, article } = materialFor(skill, country);
  const level = levels.find((one) => one.skill === skill);
  // Of whom little is known, it is not known either that he can do more.
  const hard = level?.known !== 'enough' || level.level < 0.5 ? 1 : level.level < 0.65 ? 2 : 3;
  const kinds: readonly Exercise[] = [
    { kind: 'article', article },
    ...(isDrilled(skill) ? [{ kind: 'drill', skill, good: 5 } as const] : []),
    { kind: 'quiz', theme, score: 80 },
    ...(isDrilled(skill) ? [{ kind: 'role-play', personaId: null, level: hard } as const] : []),
    { kind: 'cards', deck, cards: 10 },
  ];
  const daysAgo = (kind: ExerciseKind): number =>
    Math.min(
      ...practised.filter((one) => one.skill === skill && one.kind === kind).map(({ day }) => daysBetween(day, today)),
      366,
    );
  const inPath = (kind: ExerciseKind): number => steps.filter((step) => step.exercise.kind === kind).length;
  const taken = new Set(steps.map(({ exercise }) => JSON.stringify(exercise)));
  const free = kinds.filter((exercise) => !taken.has(JSON.stringify(exercise)));
  const ordered = (free.length > 0 ? free : kinds).toSorted(
    (a, b) => daysAgo(b.kind) - daysAgo(a.kind) || inPath(a.kind) - inPath(b.kind),
  );
  return ordered[0] ?? { kind: 'quiz', theme, score: 80 };
}
