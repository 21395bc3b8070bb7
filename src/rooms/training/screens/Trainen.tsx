import { useTranslation } from 'react-i18next';
import { Page } from '#ui/Page.tsx';

/** Quiz, cue cards, role-play, learning path, knowledge. */
export function Trainen() {
  const { t } = useTranslation('training');
  return <Page title={t('title')}>{null}</Page>;
}
