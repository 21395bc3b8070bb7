import { type PointId, pointIds, type Verdict } from '#knowledge/language/review/points/point.ts';
import {
  type Agreement,
  agreementOf,
  fewestCalls,
  fewestUnits,
  tentativeFrom,
} from '#rooms/coaching/rules/calibration/agreement.ts';
import type { Judgement, ProgramJudgement } from '#rooms/coaching/rules/calibration/judgement.ts';
import type { Unit } from '#rooms/coaching/rules/calibration/krippendorff.ts';

/** A call of a round that was shown to its judges, with all that was judged. */
export interface JudgedCall {
  /** 'YYYY-MM' in which the judgements were shown. */
  readonly month: string;
  readonly program: ProgramJudgement;
  readonly people: readonly Judgement[];
}

/** Agreement by both measures: `nominal` over all four verdicts, `ordinal` over good, partly and missed, where what nobody could see is missing. */
export interface BothMeasures {
  readonly nominal: Agreement;
  readonly ordinal: Agreement;
}

/** Agreement among people, and of people with the program. */
export interface Sides {
  readonly people: BothMeasures;
  readonly program: BothMeasures;
}

const codes: Readonly<Record<Verdict, number>> = { missed: 0, partly: 1, good: 2, not_observable: 3 };

/** The code of a verdict for a measure: by order, what could not be seen has no place and is missing. */
function codeOf(verdict: Verdict | undefined, metric: Measure): number | null {
  if (verdict === undefined || (metric === 'ordinal' && verdict === 'not_observable')) return null;
  return codes[verdict];
}

type Measure = keyof BothMeasures;

/** Agreement about some points over all calls given. Of people with the program: each judgement of a person beside that of the program, as two raters of one unit. */
export function agreementAbout(calls: readonly JudgedCall[], points: readonly PointId[]): Sides {
  const both = (side: keyof Sides): BothMeasures => ({
    nominal: agreementBy('nominal', side, calls, points),
    ordinal: agreementBy('ordinal', side, calls, points),
  });
  return { people: both('people'), program: both('program') };
}

function agreementBy(
  metric: Measure,
  side: keyof Sides,
  calls: readonly JudgedCall[],
  points: readonly PointId[],
): Agreement {
  const units = calls.map(({ people, program }) =>
    points.flatMap((id): Unit[] => {
      const given = people.map(({ verdicts }) => codeOf(verdicts[id], metric));
      return side === 'people' ? [given] : given.map((one) => [one, codeOf(program.verdicts[id], metric)]);
    }),
  );
  return agreementOf(units, metric);
}

/** Agreement about each point. */
export function agreementPerPoint(calls: readonly JudgedCall[]): (Sides & { readonly point: PointId })[] {
  return pointIds.map((point) => ({ point, ...agreementAbout(calls, [point]) }));
}

/** Agreement of one month about all points together. */
export interface Month {
  readonly month: string;
  readonly people: Agreement;
  readonly program: Agreement;
  /** True when enough was judged and alpha lies below what can be relied on tentatively. */
  readonly peopleBelow: boolean;
  readonly programBelow: boolean;
}

/** How agreement about all points together goes from month to month, oldest first; nominal, because it takes in what could not be seen. */
export function drift(calls: readonly JudgedCall[]): Month[] {
  const months = [...new Set(calls.map(({ month }) => month))].sort();
  return months.map((month) => {
    const own = calls.filter((call) => call.month === month);
    const people = agreementBy('nominal', 'people', own, pointIds);
    const program = agreementBy('nominal', 'program', own, pointIds);
    const below = ({ alpha }: Agreement): boolean => alpha !== null && alpha < tentativeFrom;
    return {
      month,
      people,
      program,
      peopleBelow: below(people),
      programBelow: below(program),
    };
  });
}

/** What a coach did with the verdict of the program after he opened a review. */
export interface LookedAt {
  readonly automatic: Readonly<Record<PointId, Verdict>>;
  readonly verdicts: Readonly<Record<PointId, Verdict>>;
}

/** Agreement of the program with coaches who looked at its verdict and let it stand, or did not. */
export interface CoachAgreement {
  readonly reviews: number;
  readonly points: number;
  readonly overruled: number;
  readonly agreement: Agreement;
}

/**
 * Agreement of program and coaches from reviews that coaches opened: a verdict that was left standing counts as agreed. This is kind to the program: who
 * reads a verdict is led by it, a coach opens what strikes him, and who says nothing may not have looked. It never goes together with blind judgements.
 */
export function coachAgreement(reviews: readonly LookedAt[], points: readonly PointId[] = pointIds): CoachAgreement {
  const pairs = reviews.map(({ automatic, verdicts }) =>
    points.map((id): Unit => [codes[automatic[id]], codes[verdicts[id]]]),
  );
  return {
    reviews: reviews.length,
    points: reviews.length * points.length,
    overruled: pairs.flat().filter(([one, other]) => one !== other).length,
    agreement: agreementOf(pairs, 'nominal'),
  };
}

/** What a figure needs before it says something. */
export const enough = { units: fewestUnits, calls: fewestCalls } as const;
