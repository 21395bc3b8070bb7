import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '#rooms/training/rules/cards/session.ts';
import classes from '#rooms/training/screens/cards/Cards.module.css';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';

/** The end of a session: what was done, and that it is enough. */
export function SessionEnd({
  session,
  sign,
  onAgain,
  onBack,
}: {
  readonly session: Session;
  readonly sign: ReactNode;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation('training');
  const more = session.waiting.length + session.back.length > 0;
  useKeys(t('tab.cards'), [{ keys: 'Enter', label: t('cards.back'), run: onBack }]);
  return (
    <section className={classes.end} aria-label={t('cards.end-title')}>
      <h2>{t('cards.end-title')}</h2>
      <p role="status">{t('cards.end', { count: session.answered, known: session.known })}</p>
      <p className={classes.small}>{t(more ? 'cards.end-more' : 'cards.end-all')}</p>
      {sign}
      <div className={classes.endKeys}>
        <Button look="primary" autoFocus onClick={onBack}>
          {t('cards.back')}
        </Button>
        <Button onClick={onAgain}>{t('cards.again')}</Button>
      </div>
    </section>
  );
}
