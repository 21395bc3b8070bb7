import type { Day } from '#kernel/dates.ts';
import { type Skill, skills, type SkillSeen } from '#knowledge/language/review/skills.ts';
import { adjusted, expectationBy } from '#rooms/coaching/rules/trend/adjust.ts';
import type { Difficulty } from '#rooms/coaching/rules/trend/difficulty.ts';
import { type Estimate, estimate } from '#rooms/coaching/rules/trend/estimate.ts';
import { mondayOf } from '#rooms/coaching/rules/trend/weeks.ts';

/** A call with the skills that it shows. */
export interface CallShowing {
  readonly userId: string | null;
  readonly day: Day;
  readonly difficulty: Difficulty;
  readonly skills: readonly SkillSeen[];
}

/** A skill that training showed. */
export interface TrainingShowing extends SkillSeen {
  readonly userId: string;
  readonly day: Day;
}

/** One week of a line; null where there is too little to draw. */
export interface WeekFigure {
  readonly week: Day;
  readonly figure: Estimate | null;
}

/** A skill of somebody, or of the team: the mean over the window and week by week. Null: too little to say. */
export interface SkillFigures {
  readonly n: number;
  readonly whole: Estimate | null;
  readonly weeks: readonly WeekFigure[];
}

/** How a skill develops. `adjusted`: as it would be with the calls of the whole team; of the team itself that is the same as its mean. */
export interface SkillDevelopment {
  readonly skill: Skill;
  readonly calls: SkillFigures;
  readonly adjusted: Estimate | null;
  /** What the team shows on average in calls like these, and in all calls; what `adjusted` follows from. */
  readonly expected: number | null;
  readonly team: Estimate | null;
  readonly training: SkillFigures;
}

/** Fewest observations from which one week is drawn. */
export const fewestInWeek = 3;

interface Seen {
  readonly userId: string | null;
  readonly week: Day;
  readonly skill: Skill;
  readonly value: number;
  readonly difficulty: Difficulty | null;
}

/** How the skills of one person develop, or (null) those of the team, over these weeks. */
export function development(
  showings: { readonly calls: readonly CallShowing[]; readonly training: readonly TrainingShowing[] },
  weeks: readonly Day[],
  userId: string | null,
): SkillDevelopment[] {
  const shown = new Set(weeks);
  const calls = showings.calls.flatMap(({ userId: whose, day, difficulty, skills: seen }) =>
    seen.map(({ skill, value }): Seen => ({ userId: whose, week: mondayOf(day), skill, value, difficulty })),
  );
  const training = showings.training.map(
    ({ userId: whose, day, skill, value }): Seen => ({
      userId: whose,
      week: mondayOf(day),
      skill,
      value,
      difficulty: null,
    }),
  );
  const isTheirs = (seen: Seen): boolean => userId === null || seen.userId === userId;
  return skills.map((skill) => {
    const ofSkill = calls.filter((seen) => seen.skill === skill && shown.has(seen.week));
    const own = ofSkill.filter(isTheirs);
    const trained = training.filter((seen) => seen.skill === skill && shown.has(seen.week) && isTheirs(seen));
    const figures = figuresOf(own, weeks);
    return {
      skill,
      calls: figures,
      ...comparedWithTeam(ofSkill, own, figures.whole),
      training: figuresOf(trained, weeks),
    };
  });
}

function figuresOf(seen: readonly Seen[], weeks: readonly Day[]): SkillFigures {
  const whole = estimate(seen.map((one) => one.value));
  return {
    n: seen.length,
    whole,
    weeks: weeks.map((week) => ({
      week,
      // Without enough over all the weeks, no single week says anything.
      figure:
        whole &&
        estimate(
          seen.filter((one) => one.week === week).map((one) => one.value),
          fewestInWeek,
        ),
    })),
  };
}

function comparedWithTeam(
  all: readonly Seen[],
  own: readonly Seen[],
  whole: Estimate | null,
): Pick<SkillDevelopment, 'adjusted' | 'expected' | 'team'> {
  const team = estimate(all.map((one) => one.value));
  if (!team || !whole) return { adjusted: null, expected: null, team };
  const weighed = all.flatMap(({ difficulty, value }) => (difficulty ? [{ difficulty, value }] : []));
  const expectedOf = expectationBy(weighed);
  const expected = own.reduce((sum, { difficulty }) => sum + (difficulty ? expectedOf(difficulty) : 0), 0) / own.length;
  return { adjusted: adjusted(whole, expected, team.mean), expected, team };
}
