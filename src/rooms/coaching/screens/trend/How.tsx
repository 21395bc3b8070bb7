import { useTranslation } from 'react-i18next';
import { fewestAlike } from '#rooms/coaching/rules/trend/adjust.ts';
import type { DevelopmentView } from '#rooms/coaching/screens/trend/trendView.ts';
import classes from './trend.module.css';

/** How the figures are computed, and what they cannot say. */
export function How({ view }: { readonly view: DevelopmentView }) {
  const { t } = useTranslation('coaching');
  return (
    <details className={classes.details}>
      <summary>{t('trend.how')}</summary>
      <div className={classes.how}>
        <p>{t('trend.how-mean', { fewest: view.fewest })}</p>
        <p>{t('trend.how-adjusted', { alike: fewestAlike })}</p>
        <p>{t('trend.how-costs')}</p>
        <p>{t('trend.how-not')}</p>
      </div>
    </details>
  );
}
