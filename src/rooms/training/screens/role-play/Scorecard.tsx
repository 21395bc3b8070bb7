import { useTranslation } from 'react-i18next';
import type { Review } from '#knowledge/language/review/review.ts';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Badge } from '#ui/Badge.tsx';
import { Section } from '#ui/Page.tsx';

/** The ten points of the same review that real calls get, and the mistakes with their words. */
export function Scorecard({ review }: { readonly review: Review }) {
  const { t } = useTranslation('training');
  const seen = review.points.filter((point) => point.verdict !== 'not_observable');
  return (
    <Section title={t('score.title')} note={t('score.note')}>
      <ul className={classes.score}>
        {seen.map((point) => (
          <li key={point.id}>
            <Badge tone={point.verdict === 'good' ? 'accent' : point.verdict === 'missed' ? 'strong' : 'neutral'}>
              {t(`score.${point.verdict}`)}
            </Badge>
            <span>
              <strong>{t(`point.${point.id}`)}</strong>
              {point.verdict !== 'good' && <span className={classes.advice}>{point.tip}</span>}
            </span>
          </li>
        ))}
      </ul>
      {review.mistakes.length > 0 && (
        <>
          <h3 className={classes.subhead}>{t('score.mistakes')}</h3>
          <ul className={classes.mistakes}>
            {review.mistakes.map((mistake) => (
              <li key={`${mistake.id} ${String(mistake.turn)}`}>
                <strong>{t(`mistake.${mistake.id}`)}</strong> <span lang="nl">“{mistake.quote}”</span>
                <span className={classes.advice}>{mistake.advice}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
