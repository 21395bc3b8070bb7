import type { Instant } from '#kernel/dates.ts';
import { type Check, type PointId, pointIds, type Verdict } from '#knowledge/language/review/points/point.ts';
import type { Checks, Verdicts } from '#rooms/coaching/rules/review.ts';

/** How a check can be answered. */
export type Answer = Check['answer'];
export const answers = ['yes', 'no', 'not_observable'] as const satisfies readonly Answer[];

/** What one judge says of one call: verdicts per point, answers per check where he gave them, a remark. */
export interface Judgement {
  readonly verdicts: Readonly<Partial<Record<PointId, Verdict>>>;
  readonly checks: Readonly<Partial<Record<PointId, Readonly<Record<string, Answer>>>>>;
  readonly remark: string;
}

/** Nothing was judged yet. */
export const nothingJudged: Judgement = { verdicts: {}, checks: {}, remark: '' };

/** What the program said of a call when it was put into the round; later changes of policy or program do not move it. */
export interface ProgramJudgement {
  readonly verdicts: Verdicts;
  readonly checks: Checks;
}

/** What judges came to after they saw each other. */
export interface Agreed {
  readonly verdict: Verdict;
  readonly note: string;
  readonly by: string;
  readonly at: Instant;
}

/** Fewest and most judges of a round, and most calls. */
export const fewestJudges = 2;
export const mostJudges = 8;
export const mostCalls = 20;
/** As many calls as the program proposes when nothing else is asked. */
export const usualCalls = 5;
export const longestRemark = 1000;

/** The points that a judge still has to judge before he is done. */
export function pointsLeft({ verdicts }: Judgement): PointId[] {
  return pointIds.filter((id) => verdicts[id] === undefined);
}

/** A judgement with only the checks that the call has. */
export function withKnownChecks(judgement: Judgement, checks: Checks): Judgement {
  const known = pointIds.flatMap((id) => {
    const given = Object.entries(judgement.checks[id] ?? {});
    const kept = given.filter(([check]) => checks[id].some((one) => one.id === check));
    return kept.length === 0 ? [] : [[id, Object.fromEntries(kept)] as const];
  });
  return { ...judgement, checks: Object.fromEntries(known) };
}

/** Whether judgements of a call are shown: all its judges are done, or the round was closed. Until then each is blind. */
export function isRevealed(call: { readonly judges: number; readonly done: number }, isClosed: boolean): boolean {
  return isClosed || (call.judges > 0 && call.done >= call.judges);
}
