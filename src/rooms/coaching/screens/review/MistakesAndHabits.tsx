import { useTranslation } from 'react-i18next';
import { QuoteButton } from '#rooms/coaching/screens/review/QuoteButton.tsx';
import type { ReviewView } from '#rooms/coaching/screens/review/reviewView.ts';
import { Status } from '#ui/Badge.tsx';
import { Section } from '#ui/Page.tsx';
import classes from './review.module.css';

/** Mistakes and habits in the call, each with its quotes and a better way. */
export function MistakesAndHabits({
  review,
  onJump,
}: {
  readonly review: ReviewView;
  readonly onJump: (turn: number) => void;
}) {
  const { t } = useTranslation('coaching');
  return (
    <>
      <Section title={t('review.mistakes')}>
        {review.mistakes.length === 0 && <p>{t('review.no-mistakes')}</p>}
        <ul className={classes.plainList}>
          {review.mistakes.map((mistake) => (
            <li key={`${mistake.id} ${String(mistake.turn)}`} className={classes.lines}>
              <strong>{t(`mistake.${mistake.id}`)}</strong>
              <QuoteButton review={review} quote={mistake} onJump={onJump} />
              <span className={classes.small}>{t(`advice.${mistake.reason}`)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('review.habits')}>
        <ul className={classes.plainList}>
          {review.habits.map((habit) => {
            const kept = habit.kept === null ? 'unseen' : habit.kept ? 'yes' : 'no';
            return (
              <li key={habit.id} className={classes.lines}>
                <Status state={kept === 'yes' ? 'done' : kept === 'no' ? 'open' : 'withdrawn'}>
                  {t(`habit.${habit.id}`)}: {t(`habit-kept.${kept}`)}
                </Status>
                {habit.kept === false && (
                  <>
                    {habit.evidence.slice(0, 2).map((quote) => (
                      <QuoteButton key={quote.turn} review={review} quote={quote} onJump={onJump} />
                    ))}
                    <span className={classes.small}>{t(`habit-advice.${habit.id}`)}</span>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </Section>
    </>
  );
}
