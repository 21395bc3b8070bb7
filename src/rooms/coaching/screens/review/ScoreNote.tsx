import { Calculator } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { forAllPoints, scoreBy, worthOf } from '#rooms/coaching/rules/policy.ts';
import type { ReviewView } from '#rooms/coaching/screens/review/reviewView.ts';
import { useScoreText } from '#rooms/coaching/screens/review/Score.tsx';
import { Button } from '#ui/Button.tsx';
import { useLanguage } from '#ui/language.ts';
import { Popover } from '#ui/Popover.tsx';
import classes from './review.module.css';

/** How the score of this call came about: the formula, worked out with its own points, and what the text cannot show. */
export function ScoreNote({ review }: { readonly review: ReviewView }) {
  const { t } = useTranslation('coaching');
  const language = useLanguage();
  const scoreText = useScoreText();
  const verdicts = forAllPoints((id) => review.points.find((one) => one.point === id)?.verdict ?? 'not_observable');
  const { gained, total } = worthOf(review.policy, verdicts);
  const number = (value: number): string => value.toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <Popover
      label={t('score.how')}
      content={
        <div className={classes.note}>
          <p>{t('score.formula')}</p>
          {review.score !== null && (
            <p>
              <strong>
                {t('score.worked', {
                  gained: number(gained),
                  total: number(total),
                  score: scoreText(scoreBy(review.policy, verdicts).tenths),
                })}
              </strong>
            </p>
          )}
          <p>{t('score.cannot')}</p>
          <p>{t('score.weights')}</p>
          <p>{t('for-learning')}</p>
        </div>
      }
    >
      <Button look="quiet" size="small" icon={<Calculator aria-hidden="true" />}>
        {t('score.how')}
      </Button>
    </Popover>
  );
}
