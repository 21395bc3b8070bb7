import { addDays, dayOf, type Instant, instantAt } from '#kernel/dates.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { pointIds } from '#knowledge/language/review/points/point.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { policyOf } from '#rooms/coaching/actions/holding-policy.ts';
import { type WholeRound, wholeRounds } from '#rooms/coaching/actions/read-calibration.ts';
import type { exportCalibration, readCalibrationFigures } from '#rooms/coaching/contract/calibration.ts';
import { confusionPerCheck } from '#rooms/coaching/rules/calibration/confusion.ts';
import {
  agreementAbout,
  agreementPerPoint,
  coachAgreement,
  drift,
  enough,
  type JudgedCall,
  type LookedAt,
} from '#rooms/coaching/rules/calibration/figures.ts';
import { openedReviews } from '#rooms/coaching/store/access.ts';
import { listRounds } from '#rooms/coaching/store/calibration.ts';

/** The newest so many count: more do not make the figures better, and an interval from 500 calls takes about a second to draw. */
const MOST_ROUNDS = 200;
const MOST_CALLS = 500;
const MOST_REVIEWS = 500;

/** How well people agree with each other and with the program; of the team, never of one person. */
export async function figures(work: Work): Promise<ResponseOf<typeof readCalibrationFigures>> {
  const rounds = await wholeRounds(work, await listRounds(work, null, MOST_ROUNDS));
  const calls = rounds.flatMap((whole) => judgedCalls(work, whole)).slice(0, MOST_CALLS);
  const shown = rounds.flatMap(({ calls: all, judgements }) =>
    judgements.filter(({ review_id: id }) => all.some((call) => call.review_id === id && call.revealed_at !== null)),
  );
  const looked = await lookedAt(work);
  return {
    rounds: rounds.length,
    calls: calls.length,
    judgements: shown.length,
    sawBefore: shown.filter((judgement) => judgement.saw_before).length,
    enough,
    all: agreementAbout(calls, pointIds),
    points: agreementPerPoint(calls),
    checks: confusionPerCheck(calls),
    months: drift(calls),
    coaches: {
      ...coachAgreement(looked),
      perPoint: pointIds.map((point) => ({ point, ...coachAgreement(looked, [point]) })),
    },
  };
}

function judgedCalls(work: Work, { calls, judgements }: WholeRound): JudgedCall[] {
  return calls.flatMap(({ review_id: reviewId, revealed_at: revealedAt, program }) => {
    if (revealedAt === null) return [];
    const people = judgements.filter((judgement) => judgement.review_id === reviewId);
    return people.length === 0 ? [] : [{ month: monthOf(work, revealedAt), program, people }];
  });
}

function monthOf(work: Work, at: Instant): string {
  return dayOf(at, work.administration.timeZone).slice(0, 7);
}

async function lookedAt(work: Work): Promise<LookedAt[]> {
  const { retentionDays } = await policyOf(work);
  const since = instantAt(addDays(work.today, -retentionDays), '00:00', work.administration.timeZone);
  return (await openedReviews(work, since, MOST_REVIEWS)).flatMap(({ automatic, verdicts }) =>
    automatic && verdicts ? [{ automatic, verdicts }] : [],
  );
}

/** All judgements that were shown, as rows; judges by their number in the round, not by name. */
export async function judgementRows(work: Work): Promise<ResponseOf<typeof exportCalibration>['rows']> {
  const rounds = (await wholeRounds(work, await listRounds(work, null, MOST_ROUNDS))).toReversed();
  return rounds.flatMap(({ round, calls, judges, judgements }, index) =>
    calls
      .filter((call) => call.revealed_at !== null)
      .flatMap((call) =>
        pointIds.flatMap((point) =>
          judges.flatMap(({ userId }, number) => {
            const given = judgements.find((one) => one.review_id === call.review_id && one.user_id === userId);
            if (!given) return [];
            return [
              {
                round: index + 1,
                madeOn: dayOf(round.made_at, work.administration.timeZone),
                reviewId: call.review_id,
                callDay: call.facts.callDay,
                point,
                judge: number + 1,
                verdict: given.verdicts[point] ?? null,
                program: call.program.verdicts[point],
                agreed: call.agreed[point]?.verdict ?? null,
                sawBefore: given.saw_before,
              },
            ];
          }),
        ),
      ),
  );
}
