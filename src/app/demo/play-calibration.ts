import { assert } from '#kernel/assert.ts';
import type { Decision } from '#kernel/decision.ts';
import type { PointId, Verdict } from '#knowledge/language/review/points/point.ts';
import { Dice } from '#app/demo/story/dice.ts';
import type { Platform } from '#platform/interface.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { Actor, TenantId, Work } from '#platform/tenancy/work.ts';
import {
  agreeOn,
  closeCalibrationRound,
  keepJudgement,
  propose,
  readReview,
  startRound,
} from '#rooms/coaching/index.ts';

type Person = Extract<Actor, { kind: 'person' }>;

const program: Actor = { kind: 'program', name: 'Coaching' };
/** Enough calls for figures with an interval. */
const CALLS = 14;
/** How often people see the same as the program, in the demo. */
const ALIKE = 0.84;
const CHECKED: ReadonlySet<PointId> = new Set(['prepared', 'questions', 'summary']);

const beside: Readonly<Record<Verdict, Verdict>> = {
  good: 'partly',
  partly: 'good',
  missed: 'partly',
  not_observable: 'not_observable',
};

const notes = [
  'Een vraag met een dag erin telt als open vraag zodra de klant zelf mag kiezen.',
  'Alleen goed als dag én bedrag worden herhaald.',
] as const;

/** Lets two people of a demo judge the same calls blind, close the round and write down what they came to on two points. */
export async function playCalibration(
  platform: Platform,
  tenantId: TenantId,
  judges: readonly [Person, Person],
): Promise<void> {
  const act = <Result>(actor: Actor, fn: (work: Work) => Promise<Result>): Promise<Result> =>
    openWork(platform, { tenantId, actor }, fn);
  const [first] = judges;
  const dice = new Dice(20_261_123);
  const { calls } = await act(first, (work) => propose(work, CALLS));
  const reviewIds = calls.filter((call) => call.proposed).map((call) => call.reviewId);
  const [discussed] = reviewIds;
  if (!discussed) return;
  const asked = { reviewIds, judges: judges.map(({ userId }) => userId) };
  const { roundId } = expectDone(await act(first, (work) => startRound(work, asked)));
  for (const reviewId of reviewIds) {
    const review = expectDone(await act(program, (work) => readReview(work, reviewId)));
    for (const judge of judges) {
      const judgement = { ...judgementOf(dice, review.points), remark: '', done: true };
      expectDone(await act(judge, (work) => keepJudgement(work, { roundId, reviewId }, judgement)));
    }
  }
  for (const [index, point] of (['questions', 'summary'] as const).entries()) {
    const word = { verdict: 'partly' as const, note: notes[index] ?? '' };
    expectDone(await act(first, (work) => agreeOn(work, { roundId, reviewId: discussed, point }, word)));
  }
  expectDone(await act(first, (work) => closeCalibrationRound(work, roundId)));
}

type Points = readonly {
  readonly point: PointId;
  readonly automatic: Verdict;
  readonly checks: readonly { readonly id: string; readonly answer: 'yes' | 'no' | 'not_observable' }[];
}[];

function judgementOf(dice: Dice, points: Points) {
  const verdicts = points.map(
    ({ point, automatic }) => [point, dice.chance(ALIKE) ? automatic : beside[automatic]] as const,
  );
  const checks = points
    .filter(({ point }) => CHECKED.has(point))
    .map(({ point, checks: all }) => {
      const given = all.map(({ id, answer }) => {
        const other = answer === 'yes' ? ('no' as const) : ('yes' as const);
        return [id, answer === 'not_observable' || dice.chance(ALIKE) ? answer : other] as const;
      });
      return [point, Object.fromEntries(given)] as const;
    });
  return { verdicts: Object.fromEntries(verdicts), checks: Object.fromEntries(checks) };
}

function expectDone<Value>(decision: Decision<Value>): Value {
  assert(decision.ok, `the demo was refused: ${decision.ok ? '' : decision.refusal.code}`);
  return decision.value;
}
