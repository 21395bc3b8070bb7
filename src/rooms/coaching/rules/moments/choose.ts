import { type HeardCall, isStrong, type MomentKind } from '#rooms/coaching/rules/moments/moment.ts';
import { secondsOf, type Stretch, stretchAround } from '#rooms/coaching/rules/moments/stretch.ts';
import type { Why, WeighedMoment } from '#rooms/coaching/rules/moments/weigh.ts';

/** A moment that was chosen: which turns of which call, and why. */
export interface ChosenMoment extends Stretch {
  readonly reviewId: HeardCall['reviewId'];
  readonly kind: MomentKind;
  readonly key: number;
  readonly act: WeighedMoment['act'];
  readonly weight: number;
  readonly seconds: number;
  readonly why: Why;
}

/** Moments that somebody had before: they do not come back, and their kinds weigh less for a week. */
export interface HadBefore {
  readonly stretches: readonly (Stretch & { readonly reviewId: string })[];
  readonly kindsLastTime: readonly MomentKind[];
}

/** A call with the moments that were found in it. */
export interface WeighedCall {
  readonly call: HeardCall;
  readonly moments: readonly WeighedMoment[];
}

/** As many as this, and up to the most when the others weigh as heavily as this. */
const usualCount = 3;
export const mostMoments = 5;
const heavy = 0.3;
const sameAsLastTime = 0.7;

interface Candidate extends ChosenMoment {
  readonly customer: string;
  readonly heldAt: string;
}

/**
 * The few moments of a week: the heaviest first, never two of a kind or of a customer, never one that was shown before, and of three at least one that went
 * well and one that can go better, where there are such. The same calls always give the same moments.
 */
export function chooseMoments(calls: readonly WeighedCall[], before: HadBefore): ChosenMoment[] {
  const candidates = calls
    .flatMap(({ call, moments }) => moments.map((moment) => candidateOf(call, moment, before)))
    .filter(
      (candidate) => !before.stretches.some((old) => old.reviewId === candidate.reviewId && overlaps(old, candidate)),
    )
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        (a.heldAt < b.heldAt ? 1 : a.heldAt > b.heldAt ? -1 : 0) ||
        (a.reviewId < b.reviewId ? -1 : a.reviewId > b.reviewId ? 1 : 0) ||
        a.key - b.key ||
        a.kind.localeCompare(b.kind),
    );
  const chosen: Candidate[] = [];
  while (chosen.length < mostMoments) {
    const left = candidates.filter((one) => chosen.every((other) => differs(one, other)));
    const next = (chosen.length === usualCount - 1 ? lacking(left, chosen) : undefined) ?? left[0];
    if (!next || (chosen.length >= usualCount && next.weight < heavy)) break;
    chosen.push(next);
  }
  return chosen.map(({ reviewId, kind, key, act, from, to, weight, seconds, why }) => ({
    reviewId,
    kind,
    key,
    act,
    from,
    to,
    weight,
    seconds,
    why,
  }));
}

function candidateOf(call: HeardCall, moment: WeighedMoment, before: HadBefore): Candidate {
  const { from, to } = stretchAround(call.turns, moment);
  const weight = moment.weight * (before.kindsLastTime.includes(moment.kind) ? sameAsLastTime : 1);
  return {
    reviewId: call.reviewId,
    customer: call.customerId ?? call.reviewId,
    heldAt: call.heldAt,
    kind: moment.kind,
    key: Math.min(moment.key, to),
    act: moment.act,
    from,
    to,
    weight,
    seconds: secondsOf(call.turns.slice(from - 1, to)),
    why: moment.why,
  };
}

function differs(one: Candidate, other: Candidate): boolean {
  return one.kind !== other.kind && one.customer !== other.customer;
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** When all so far went well, or none did: the heaviest of the other sort. */
function lacking(left: readonly Candidate[], chosen: readonly Candidate[]): Candidate | undefined {
  const strong = chosen.filter((one) => isStrong(one.kind)).length;
  if (strong === 0) return left.find((one) => isStrong(one.kind));
  return strong === chosen.length ? left.find((one) => !isStrong(one.kind)) : undefined;
}
