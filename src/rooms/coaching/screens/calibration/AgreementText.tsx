import { useTranslation } from 'react-i18next';
import { type Agreement, alphaText, type Figures } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { Badge } from '#ui/Badge.tsx';
import { formatShare } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import classes from './calibration.module.css';

/** An alpha with its interval and how to read it; with too little data, how much there is. */
export function AgreementText({
  agreement,
  enough,
}: {
  readonly agreement: Agreement;
  readonly enough: Figures['enough'];
}) {
  const { t } = useTranslation('coaching');
  const language = useLanguage();
  const { alpha, low, high, reading, calls, units } = agreement;
  if (alpha === null)
    return (
      <span className={classes.lines}>
        <span>{t(`figures.reading.${reading}`)}</span>
        {reading === 'too-little' && (
          <span className={classes.small}>
            {calls < enough.calls
              ? t('figures.of', { have: calls, need: enough.calls })
              : t('figures.of-units', { have: units, need: enough.units })}
          </span>
        )}
      </span>
    );
  return (
    <span className={classes.lines}>
      <span>
        <strong>{alphaText(alpha, language)}</strong>{' '}
        <Badge tone={reading === 'reliable' ? 'accent' : reading === 'unreliable' ? 'strong' : 'neutral'}>
          {t(`figures.reading.${reading}`)}
        </Badge>
      </span>
      <span className={classes.small}>
        {low === null || high === null
          ? t('figures.no-interval')
          : t('figures.interval', { low: alphaText(low, language), high: alphaText(high, language) })}
      </span>
    </span>
  );
}

/** The share of pairs that are the same. */
export function SameText({ agreement }: { readonly agreement: Agreement }) {
  const language = useLanguage();
  return <>{agreement.same === null ? '' : formatShare(agreement.same, language)}</>;
}
