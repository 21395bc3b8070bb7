import { useTranslation } from 'react-i18next';
import type { QuoteView } from '#rooms/coaching/contract.ts';
import { clockText, type ReviewView } from '#rooms/coaching/screens/review/reviewView.ts';
import classes from './review.module.css';

/** A quote that jumps to its turn, and plays it where there is sound. */
export function QuoteButton({
  review,
  quote,
  onJump,
}: {
  readonly review: ReviewView;
  readonly quote: QuoteView;
  readonly onJump: (turn: number) => void;
}) {
  const { t } = useTranslation('coaching');
  const from = review.turns[quote.turn - 1]?.from ?? null;
  return (
    <button type="button" className={classes.quote} onClick={() => onJump(quote.turn)}>
      <span className={classes.small}>
        {t('review.turn', { turn: quote.turn })}
        {from !== null && ` · ${clockText(from)}`}
      </span>
      <q>{quote.quote}</q>
    </button>
  );
}
