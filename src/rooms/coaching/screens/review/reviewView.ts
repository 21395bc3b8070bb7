import type { TFunction } from 'i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { PointId, Verdict } from '#knowledge/language/review/points/point.ts';
import type { PointView, QuoteView, readCallReview } from '#rooms/coaching/contract.ts';
import type { State } from '#ui/Badge.tsx';

/** A review as its screen gets it. */
export type ReviewView = ResponseOf<typeof readCallReview>;

/** The mark of a verdict: full, half, empty, a dash. Nothing here is broken, so nothing is red. */
export const verdictMarks: Readonly<Record<Verdict, State>> = {
  good: 'done',
  partly: 'partly',
  missed: 'open',
  not_observable: 'withdrawn',
};

/** The question of a check in words; those of one excuse each name its turn. */
export function checkText(t: TFunction<'coaching'>, id: string): string {
  const turn = /^answered-(\d+)$/.exec(id)?.[1];
  return turn ? t('check.answered-turn', { turn }) : t(`check.${id}`);
}

/** How many of the questions that could be seen were answered yes. */
export function answeredYes(point: PointView): { readonly yes: number; readonly seen: number } {
  const seen = point.checks.filter((check) => check.answer !== 'not_observable');
  return { yes: seen.filter((check) => check.answer === 'yes').length, seen: seen.length };
}

/** The quotes of a point, each turn once, those that tell most first: of a good point what went well, else what did not. */
export function quotesOf(point: PointView): QuoteView[] {
  const telling = point.checks.filter((check) => (point.verdict === 'good') === (check.answer === 'yes'));
  const quotes = [...telling, ...point.checks].flatMap((check) => check.evidence);
  return quotes.filter((quote, index) => quotes.findIndex((one) => one.turn === quote.turn) === index);
}

/** Which points have evidence in which turn. */
export function pointsByTurn(review: ReviewView): ReadonlyMap<number, readonly PointId[]> {
  const byTurn = new Map<number, PointId[]>();
  for (const point of review.points) {
    for (const { turn } of point.checks.flatMap((check) => check.evidence)) {
      const points = byTurn.get(turn) ?? [];
      if (!points.includes(point.point)) points.push(point.point);
      byTurn.set(turn, points);
    }
  }
  return byTurn;
}

/** Milliseconds as minutes and seconds: '1:05'. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The point that is open at first: the one where most can be won. */
export function firstOpen(review: ReviewView): PointId | null {
  const of = (verdict: Verdict) => review.points.find((point) => point.verdict === verdict)?.point;
  const disputed = review.points.find((point) => point.dispute !== null && point.dispute.answer === null)?.point;
  return disputed ?? of('missed') ?? of('partly') ?? review.points[0]?.point ?? null;
}
