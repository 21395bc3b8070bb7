import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import { PointBody } from '#rooms/coaching/screens/review/PointBody.tsx';
import { type Say, SayDialog } from '#rooms/coaching/screens/review/SayDialog.tsx';
import { answeredYes, type ReviewView, verdictMarks } from '#rooms/coaching/screens/review/reviewView.ts';
import { Badge, Status } from '#ui/Badge.tsx';
import { cx } from '#ui/cx.ts';
import { useKeys } from '#ui/keys.ts';
import { Section } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import classes from './review.module.css';

/** The ten points; the one that is open shows its questions, quotes, tip and what people said. J and K walk through them. */
export function Points({
  review,
  open,
  onOpen,
  onJump,
}: {
  readonly review: ReviewView;
  readonly open: PointId | null;
  readonly onOpen: (point: PointId | null) => void;
  readonly onJump: (turn: number) => void;
}) {
  const { t } = useTranslation('coaching');
  const mayCoach = useMay('steer');
  const [saying, setSaying] = useState<{ point: PointId; say: Say } | null>(null);
  const at = review.points.findIndex((point) => point.point === open);
  const current = review.points[at];
  const said = saying && review.points.find((point) => point.point === saying.point);
  const walk = (step: number) => {
    const next = review.points[Math.min(review.points.length - 1, Math.max(0, at + step))];
    if (!next) return;
    onOpen(next.point);
    document.getElementById(`point-${next.point}`)?.focus();
  };
  const waits = current?.dispute != null && current.dispute.answer === null;
  const main: Say | null = mayCoach ? (waits ? 'answer' : 'overrule') : review.isOwn && !waits ? 'dispute' : null;
  useKeys(t('review.points'), [
    { keys: 'j', label: t('review.next-point'), run: () => walk(1) },
    { keys: 'k', label: t('review.previous-point'), run: () => walk(-1) },
    {
      keys: 'o',
      label: t(main === null ? 'act.dispute' : `act.${main}`),
      disabled: main === null || !current,
      run: () => main && current && setSaying({ point: current.point, say: main }),
    },
  ]);
  return (
    <Section title={t('review.points')} flush>
      <ul className={classes.points}>
        {review.points.map((point) => {
          const isOpen = point.point === open;
          const { yes, seen } = answeredYes(point);
          return (
            <li key={point.point} className={cx(classes.point, isOpen && classes.openPoint)}>
              <h3>
                <button
                  type="button"
                  id={`point-${point.point}`}
                  className={classes.pointHead}
                  aria-expanded={isOpen}
                  aria-controls={`body-${point.point}`}
                  onClick={() => onOpen(isOpen ? null : point.point)}
                >
                  <span className={classes.pointName}>{t(`point.${point.point}`)}</span>
                  {point.overrule && <Badge>{point.overrule.by}</Badge>}
                  {point.dispute && !point.dispute.answer && <Badge tone="strong">{t('act.dispute')}</Badge>}
                  {seen > 0 && (
                    <span className={classes.small} aria-hidden="true">
                      {yes}/{seen}
                    </span>
                  )}
                  <Status state={verdictMarks[point.verdict]}>{t(`verdict.${point.verdict}`)}</Status>
                </button>
              </h3>
              {isOpen && (
                <PointBody
                  review={review}
                  point={point}
                  onJump={onJump}
                  onSay={(say) => setSaying({ point: point.point, say })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {saying && said && (
        <SayDialog reviewId={review.reviewId} point={said} say={saying.say} onClose={() => setSaying(null)} />
      )}
    </Section>
  );
}
