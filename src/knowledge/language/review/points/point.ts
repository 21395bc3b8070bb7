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
export type Verdict = 'good' | 'partly' | 'missed' | 'not_observable';

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

/** From this share a point is good, and partly good. */
export const goodFrom = 0.8;
export const partlyFrom = 0.4;

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

/** Share of yes among the checks that could be seen, by weight; good from 0.8 with every required check, partly from 0.4 unless said. */
export function pointFrom(id: PointId, checks: readonly Check[], tip: string, from: number = partlyFrom): Point {
  const seen = checks.filter((one) => one.answer !== 'not_observable');
  const total = seen.reduce((sum, one) => sum + one.weight, 0);
  const yes = seen.reduce((sum, one) => sum + (one.answer === 'yes' ? one.weight : 0), 0);
  const share = total === 0 ? null : yes / total;
  const complete = seen.every((one) => !one.required || one.answer === 'yes');
  const lost = seen.some((one) => one.vital && one.answer === 'no');
  const verdict = lost ? 'missed' : verdictOf(share, complete, from);
  const telling = seen.filter((one) => (verdict === 'good') === (one.answer === 'yes'));
  const evidence = (telling.length > 0 ? telling : seen).flatMap((one) => one.evidence);
  return { id, verdict, share, checks, evidence: distinct(evidence).slice(0, 3), tip };
}

function verdictOf(share: number | null, complete: boolean, from: number): Verdict {
  if (share === null) return 'not_observable';
  if (share >= goodFrom && complete) return 'good';
  return share >= from ? 'partly' : 'missed';
}

function distinct(quotes: readonly Quote[]): Quote[] {
  return quotes.filter((quote, index) => quotes.findIndex((one) => one.turn === quote.turn) === index);
}
