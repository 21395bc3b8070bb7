import { CloudCheck, CloudOff, CloudUpload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from '#rooms/training/screens/cards/Cards.module.css';
import type { CueCards } from '#rooms/training/screens/cards/useCueCards.ts';
import { useErrorText } from '#ui/errors.ts';

/** How it stands with the network: offline with so many answers waiting, being sent, or ready to go without. */
export function SyncSign({
  cue,
  kept,
}: {
  readonly cue: Pick<CueCards, 'link' | 'waiting' | 'lasts'>;
  /** The application itself opens without a network too. */
  readonly kept: boolean;
}) {
  const { t } = useTranslation('training');
  const errorText = useErrorText('training');
  const { link, waiting, lasts } = cue;
  const parts = () => {
    if (typeof link === 'object') return { icon: <CloudOff aria-hidden="true" />, words: errorText(link.error) };
    if (link === 'offline')
      return {
        icon: <CloudOff aria-hidden="true" />,
        words: waiting === 0 ? t('cards.offline') : t('cards.offline-waiting', { count: waiting }),
      };
    if (waiting > 0) return { icon: <CloudUpload aria-hidden="true" />, words: t('cards.waiting', { count: waiting }) };
    if (!lasts) return { icon: <CloudOff aria-hidden="true" />, words: t('cards.not-kept') };
    return kept ? { icon: <CloudCheck aria-hidden="true" />, words: t('cards.ready') } : null;
  };
  const sign = parts();
  return (
    <p role="status" className={classes.sign} data-link={typeof link === 'object' ? 'error' : link}>
      {sign?.icon}
      {sign?.words}
    </p>
  );
}
