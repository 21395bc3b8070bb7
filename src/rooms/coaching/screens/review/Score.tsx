import { useTranslation } from 'react-i18next';
import { useLanguage } from '#ui/language.ts';
import classes from './review.module.css';

/** A score of tenths as people read it: '7,5'. */
export function useScoreText(): (tenths: number | null) => string {
  const language = useLanguage();
  const { t } = useTranslation('coaching');
  return (tenths) =>
    tenths === null
      ? t('score.none')
      : (tenths / 10).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** A score, never without the number of points that it rests on. */
export function Score({ tenths, seen }: { readonly tenths: number | null; readonly seen: number }) {
  const { t } = useTranslation('coaching');
  const scoreText = useScoreText();
  return (
    <span className={classes.score}>
      <strong>{scoreText(tenths)}</strong>
      <span className={classes.small}>{t('score.points', { count: seen })}</span>
    </span>
  );
}
