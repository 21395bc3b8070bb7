import { type FoundMoment, type HeardCall, isStrong, type MomentKind } from '#rooms/coaching/rules/moments/moment.ts';

/** What the team's own calls show that a mistake goes with: shares of calls whose promises were kept. Kinds with too few calls are left out. */
export type MeasuredCosts = Readonly<Partial<Record<MomentKind, { readonly with: number; readonly without: number }>>>;

/** Why a moment was chosen. */
export interface Why {
  readonly code:
    | 'promise-broken'
    | 'cost-measured'
    | 'ended-without-agreement'
    | 'cost-usual'
    | 'promise-kept'
    | 'ended-in-agreement'
    | 'cause-came-out'
    | 'worth-hearing';
  readonly facts: Readonly<Record<string, number>>;
}

/** A moment with what it likely cost or brought (in share of promises kept) and why it is shown. */
export interface WeighedMoment extends FoundMoment {
  readonly weight: number;
  readonly why: Why;
}

/**
 * Where the team has too few calls of its own to measure: what a kind costs or brings, as a share of promises kept. Starting values of ours, to be
 * replaced by what is measured; docs/coaching.md says so.
 */
const usual: Readonly<Record<MomentKind, number>> = {
  no_probing: 0.25,
  settling_for_too_little: 0.2,
  kicking_after: 0.2,
  excuse_unanswered: 0.2,
  wrong_argument: 0.15,
  feeling_unanswered: 0.15,
  beating_around_the_bush: 0.12,
  asked_why: 0.1,
  said_must: 0.1,
  vague_to_day: 0.25,
  trade: 0.22,
  excuse_handled: 0.2,
  empathy_opened: 0.18,
  complaint_heard: 0.16,
  question_opened: 0.15,
  summary: 0.12,
  plain_purpose: 0.08,
};
const leastMeasured = 0.02;
const mostMeasured = 0.5;
const byAmount: Readonly<Record<HeardCall['amount'], number>> = { small: 0.9, middle: 1, large: 1.15, unknown: 1 };

/** Weighs a moment: what its kind costs or brings, more where the call bears it out, a little more where much was open. */
export function weigh(found: FoundMoment, call: HeardCall, costs: MeasuredCosts): WeighedMoment {
  const strong = isStrong(found.kind);
  const measured = strong ? undefined : costs[found.kind];
  const effect = measured
    ? Math.min(mostMeasured, Math.max(leastMeasured, measured.without - measured.with))
    : usual[found.kind];
  const weight = effect * borneOut(strong, call) * byAmount[call.amount];
  return {
    ...found,
    weight: Math.round(weight * 10_000) / 10_000,
    why: strong ? whyStrong(found, call) : whyWeak(call, measured),
  };
}

function borneOut(strong: boolean, { agreed, kept }: HeardCall): number {
  if (strong) return kept === true ? 1.5 : kept === false ? 0.7 : agreed ? 1.25 : 1;
  return kept === false ? 1.5 : kept === true ? 0.6 : agreed ? 1 : 1.25;
}

function whyWeak({ agreed, kept }: HeardCall, measured: { with: number; without: number } | undefined): Why {
  if (kept === false) return { code: 'promise-broken', facts: {} };
  if (measured && measured.without > measured.with)
    return { code: 'cost-measured', facts: { with: measured.with, without: measured.without } };
  return { code: agreed ? 'cost-usual' : 'ended-without-agreement', facts: {} };
}

function whyStrong({ kind }: FoundMoment, { agreed, kept }: HeardCall): Why {
  if (kept === true) return { code: 'promise-kept', facts: {} };
  if (kind === 'empathy_opened' || kind === 'question_opened') return { code: 'cause-came-out', facts: {} };
  return { code: agreed && kept === null ? 'ended-in-agreement' : 'worth-hearing', facts: {} };
}
