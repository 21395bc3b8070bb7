import { useTranslation } from 'react-i18next';
import { QuoteButton } from '#rooms/coaching/screens/review/QuoteButton.tsx';
import type { ReviewView } from '#rooms/coaching/screens/review/reviewView.ts';
import { Section } from '#ui/Page.tsx';
import classes from './review.module.css';

/** What came out of the call as it was heard, with the words that show it. */
export function ResultLine({
  review,
  onJump,
}: {
  readonly review: ReviewView;
  readonly onJump: (turn: number) => void;
}) {
  const { t } = useTranslation('coaching');
  const { result } = review;
  if (!result) return null;
  const { amountCents, date: day } = result;
  const kind = t(`outcome.${result.kind}`);
  const text =
    day !== null && amountCents !== null
      ? t('outcome.with-both', { kind, amountCents, day })
      : day !== null
        ? t('outcome.with-day', { kind, day })
        : amountCents !== null
          ? t('outcome.with-amount', { kind, amountCents })
          : kind;
  return (
    <Section title={t('outcome.label')}>
      <p>{text}</p>
      {result.evidence.length > 0 && (
        <div className={classes.quotes}>
          {result.evidence.slice(0, 3).map((quote) => (
            <QuoteButton key={quote.turn} review={review} quote={quote} onJump={onJump} />
          ))}
        </div>
      )}
    </Section>
  );
}
