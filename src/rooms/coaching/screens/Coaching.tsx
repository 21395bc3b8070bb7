import { useTranslation } from 'react-i18next';
import { Page } from '#ui/Page.tsx';

/** Reviews of calls, moments worth discussing, trends, calibration. */
export function Coaching() {
  const { t } = useTranslation('coaching');
  return <Page title={t('title')}>{null}</Page>;
}
