import { type Quote, quoteOf, type ReviewedTurn } from '#knowledge/language/review/transcript.ts';

/** The ten points of the scorecard. */
export const pointIds = [
  'prepared',
  'smile',
  'excuses',
  'voice',
  'silence',
  'questions',
  'individual',
  'lead',
  'summary',
  'recorded',
] as const;
export type PointId = (typeof pointIds)[number];

/** How a point can be judged. */
export const verdictKinds = ['good', 'partly', 'missed', 'not_observable'] as const;
export type Verdict = (typeof verdictKinds)[number];

/** One yes/no question about the call, with the quotes that answer it. */
export interface Check {
  readonly id: string;
  readonly answer: 'yes' | 'no' | 'not_observable';
  /** How often the check counts in the share. */
  readonly weight: number;
  /** Without a yes here the point is never good. */
  readonly required: boolean;
  /** Without a yes here the point is missed. */
  readonly vital: boolean;
  readonly evidence: readonly Quote[];
}

/** A point with its checks, what follows from them, and one sentence of advice. */
export interface Point {
  readonly id: PointId;
  readonly verdict: Verdict;
  /** Share of the checks that were answered yes; null when none could be seen. */
  readonly share: number | null;
  readonly checks: readonly Check[];
  readonly evidence: readonly Quote[];
  readonly tip: string;
}

/** From which share of its checks a point is good, and partly good. */
export interface Thresholds {
  readonly goodFrom: number;
  readonly partlyFrom: number;
}

/** The thresholds that hold where nobody set others. */
export function usualThresholds(id: PointId): Thresholds {
  return { goodFrom: 0.8, partlyFrom: id === 'excuses' ? 0.3 : id === 'individual' ? 0.5 : 0.4 };
}

/** Options of a check. */
interface CheckOptions {
  readonly weight?: number;
  readonly required?: boolean;
  readonly vital?: boolean;
}

/** A check that could be seen. */
export function check(
  id: string,
  holds: boolean,
  turns: readonly ReviewedTurn[] = [],
  { weight = 1, required = false, vital = false }: CheckOptions = {},
): Check {
  return {
    id,
    answer: holds ? 'yes' : 'no',
    weight,
    required,
    vital,
    evidence: turns.slice(0, 3).map((turn) => quoteOf(turn)),
  };
}

/** A check that this call cannot show. */
export function unseen(id: string): Check {
  return { id, answer: 'not_observable', weight: 1, required: false, vital: false, evidence: [] };
}

/** What a check weighs in the verdict, without its quotes. */
export type CheckMark = Omit<Check, 'evidence'>;

/** Share of yes among the checks that could be seen, by weight; good from a threshold with every required check, partly from another; a no on a vital check is missed. */
export function judgeChecks(
  checks: readonly CheckMark[],
  { goodFrom, partlyFrom }: Thresholds,
): { readonly share: number | null; readonly verdict: Verdict } {
  const seen = checks.filter((one) => one.answer !== 'not_observable');
  const total = seen.reduce((sum, one) => sum + one.weight, 0);
  if (total === 0) return { share: null, verdict: 'not_observable' };
  const share = seen.reduce((sum, one) => sum + (one.answer === 'yes' ? one.weight : 0), 0) / total;
  if (seen.some((one) => one.vital && one.answer === 'no')) return { share, verdict: 'missed' };
  const complete = seen.every((one) => !one.required || one.answer === 'yes');
  if (share >= goodFrom && complete) return { share, verdict: 'good' };
  return { share, verdict: share >= partlyFrom ? 'partly' : 'missed' };
}

/** A point as its checks decide it, with the quotes that show why. */
export function pointFrom(id: PointId, checks: readonly Check[], tip: string): Point {
  const { share, verdict } = judgeChecks(checks, usualThresholds(id));
  const seen = checks.filter((one) => one.answer !== 'not_observable');
  const telling = seen.filter((one) => (verdict === 'good') === (one.answer === 'yes'));
  const evidence = (telling.length > 0 ? telling : seen).flatMap((one) => one.evidence);
  return { id, verdict, share, checks, evidence: distinct(evidence, 3), tip };
}

/** The first quotes of different turns. */
function distinct(quotes: readonly Quote[], most: number): Quote[] {
  const found: Quote[] = [];
  for (const quote of quotes) {
    if (found.length === most) break;
    if (!found.some((one) => one.turn === quote.turn)) found.push(quote);
  }
  return found;
}
