import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import { clockText, pointsByTurn, type ReviewView } from '#rooms/coaching/screens/review/reviewView.ts';
import type { Recording } from '#rooms/coaching/screens/review/useRecording.ts';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { LinkTo } from '#ui/navigation.ts';
import classes from './review.module.css';

/** What was said, turn by turn, with the points that find their evidence there. */
export function TurnList({
  review,
  open,
  turn,
  onOpen,
  recording,
}: {
  readonly review: ReviewView;
  readonly open: PointId | null;
  /** The turn that was jumped to. */
  readonly turn: number | null;
  readonly onOpen: (point: PointId) => void;
  readonly recording: Recording;
}) {
  const { t } = useTranslation('coaching');
  const byTurn = pointsByTurn(review);
  if (review.turns.length === 0) return <p className={classes.padded}>{t('review.no-words')}</p>;
  return (
    <ol className={classes.turns}>
      {review.turns.map((said, index) => {
        const number = index + 1;
        const points = byTurn.get(number) ?? [];
        const { from } = said;
        return (
          <li
            key={number}
            id={`turn-${String(number)}`}
            tabIndex={-1}
            className={cx(
              classes.turn,
              said.role === 'agent' ? classes.agent : classes.customer,
              number === turn && classes.current,
              open !== null && points.includes(open) && classes.evidence,
            )}
          >
            <div className={classes.who}>
              <span>{t(said.role === 'agent' ? 'review.agent' : 'review.customer')}</span>
              <span aria-label={t('review.turn', { turn: number })}>{number}</span>
              {from !== null && <span>{clockText(from)}</span>}
              {from !== null && recording.isReady && (
                <Button
                  look="quiet"
                  size="small"
                  icon={<Play aria-hidden="true" />}
                  aria-label={t('review.play', { time: clockText(from) })}
                  onClick={() => recording.play(from, said.to)}
                />
              )}
            </div>
            <p className={classes.words}>{said.text}</p>
            {review.isOwn && said.role === 'agent' && index > 0 && (
              <LinkTo
                place="trainen"
                search={{ tab: 'role-play', gesprek: review.reviewId, beurt: String(number) }}
                className={classes.practise}
              >
                {t('review.practise-from-here')}
              </LinkTo>
            )}
            {points.length > 0 && (
              <div className={classes.badges}>
                {points.map((point) => (
                  <button
                    key={point}
                    type="button"
                    className={cx(classes.label, point === open && classes.chosen)}
                    aria-pressed={point === open}
                    onClick={() => onOpen(point)}
                  >
                    {t(`point.${point}`)}
                  </button>
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
