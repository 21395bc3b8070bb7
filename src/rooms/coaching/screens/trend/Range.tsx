import { useTranslation } from 'react-i18next';
import type { EstimateView } from '#rooms/coaching/screens/trend/trendView.ts';
import { formatShare } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import classes from './trend.module.css';

/** A mean with what it may as well be. */
export function Range({ value }: { readonly value: Omit<EstimateView, 'n'> }) {
  const { t } = useTranslation('coaching');
  const language = useLanguage();
  const [mean, low, high] = [value.mean, value.low, value.high].map((share) => formatShare(share, language));
  return (
    <span className={classes.range} title={t('trend.range', { mean, low, high })}>
      <strong>{mean}</strong> <span className={classes.small}>{t('trend.between', { low, high })}</span>
    </span>
  );
}
