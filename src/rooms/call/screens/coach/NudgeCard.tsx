import { Lightbulb, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GivenNudge, Talk } from '#rooms/call/rules/coach/talk.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import classes from './Coach.module.css';

/** The one nudge of this moment, with the words that it answers. It is told to a screen reader when the reader is free. */
export function NudgeCard({
  nudge,
  talk,
  tips,
  onDismiss,
}: {
  readonly nudge: GivenNudge | null;
  readonly talk: Talk | null;
  /** False: this person switched tips off. */
  readonly tips: boolean;
  readonly onDismiss: (key: string) => void;
}) {
  const { t } = useTranslation('call');
  useKeys(t('coach.title'), [
    {
      keys: ',',
      label: t('coach.dismiss'),
      disabled: nudge === null,
      run: () => nudge && onDismiss(nudge.key),
    },
  ]);
  const words = nudge && talk?.turns[nudge.hint.turn - 1]?.text;
  return (
    <div className={classes.nudge} aria-live="polite" aria-atomic="true" data-nudge={nudge?.key ?? ''}>
      {nudge ? (
        <>
          <Lightbulb aria-hidden="true" />
          <div>
            <p className={classes.tip}>{t(`nudge.${nudge.hint.code}`)}</p>
            {words && <p className={classes.quote}>“{words}”</p>}
          </div>
          <Button
            look="quiet"
            size="small"
            icon={<X aria-hidden="true" />}
            aria-label={t('coach.dismiss')}
            onClick={() => onDismiss(nudge.key)}
          />
        </>
      ) : (
        <p className={classes.calm}>{t(tips ? 'coach.calm' : 'coach.off')}</p>
      )}
    </div>
  );
}
