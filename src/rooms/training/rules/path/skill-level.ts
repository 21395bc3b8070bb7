import { type Day, daysBetween } from '#kernel/dates.ts';
import { type Skill, skills } from '#rooms/training/rules/skills.ts';

/** Where a skill was seen. */
export type SeenIn = 'call' | 'role-play' | 'drill' | 'quiz' | 'cards';

/** A skill that was seen once, from 0 to 1. */
export interface Observation {
  readonly skill: Skill;
  readonly source: SeenIn;
  readonly value: number;
  readonly day: Day;
}

/** What colleagues show of a skill on average, and how often it was seen. */
export type TeamLevel = Readonly<Partial<Record<Skill, { readonly mean: number; readonly n: number }>>>;

/** How well somebody masters a skill, as far as is known. */
export interface SkillLevel {
  readonly skill: Skill;
  /** From 0 to 1, drawn towards the usual as long as little is known. */
  readonly level: number;
  /** What is usual: the mean of the team where it has enough calls, else `usualLevel`. */
  readonly usual: number;
  readonly inCalls: number;
  readonly inTraining: number;
  /** Seen poorly (below a half). */
  readonly poorInCalls: number;
  readonly poorInTraining: number;
  /** `enough`: at least `enoughSeen` observations; `none`: not seen. */
  readonly known: 'none' | 'little' | 'enough';
}

/** What somebody of whom nothing is known is taken to show. */
export const usualLevel = 0.6;
/** From so many observations on, a skill is known well enough to speak of it. */
export const enoughSeen = 8;
/** As many colleagues' observations make a mean of the team. */
const enoughOfTeam = 20;
/** After so many days an observation counts half. */
const halfLifeDays = 30;
/** The usual level counts as so many fresh calls. */
const usualWeighs = 4;
/** What is seen in a real call counts most; a quiz shows that somebody knows it, not that he does it. */
const sourceWeighs: Readonly<Record<SeenIn, number>> = {
  call: 1,
  'role-play': 0.7,
  drill: 0.5,
  quiz: 0.3,
  cards: 0.2,
};

/**
 * The level of every skill: the mean of what was seen, each observation weighed by where it was seen and by 2^(−days / 30), together with the usual
 * level at the weight of four calls (shrinkage).
 */
export function skillLevels(observations: readonly Observation[], team: TeamLevel, today: Day): SkillLevel[] {
  return skills.map((skill) => {
    const seen = observations.filter((one) => one.skill === skill && one.day <= today);
    const ofTeam = team[skill];
    const usual = ofTeam && ofTeam.n >= enoughOfTeam ? ofTeam.mean : usualLevel;
    let weight = usualWeighs;
    let sum = usualWeighs * usual;
    for (const { source, value, day } of seen) {
      const weighs = sourceWeighs[source] * 2 ** (-daysBetween(day, today) / halfLifeDays);
      weight += weighs;
      sum += weighs * Math.min(1, Math.max(0, value));
    }
    const calls = seen.filter(({ source }) => source === 'call');
    const training = seen.filter(({ source }) => source !== 'call');
    const poor = (list: readonly Observation[]): number => list.filter(({ value }) => value < 0.5).length;
    return {
      skill,
      level: sum / weight,
      usual,
      inCalls: calls.length,
      inTraining: training.length,
      poorInCalls: poor(calls),
      poorInTraining: poor(training),
      known: seen.length === 0 ? 'none' : seen.length < enoughSeen ? 'little' : 'enough',
    };
  });
}
