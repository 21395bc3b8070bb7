import { Ban } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineFacts } from '#rooms/playbook/contract.ts';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { useKeys } from '#ui/keys.ts';
import { useLine } from '../useLine.ts';
import classes from './care.module.css';

const KEY = 'mod+shift+e';

/** What to say now must be in sight at once. */
function bringIntoView(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: 'nearest' });
}

/** Ends a call with abuse by the book: the key shows what to say as a warning; the same key once more ends and saves the call. No agreement is made of it, and it can be undone. */
export function StopCall({
  facts,
  saving,
  onEnd,
}: {
  readonly facts: LineFacts;
  readonly saving: boolean;
  readonly onEnd: () => void;
}) {
  const { t } = useTranslation('call');
  const [warned, setWarned] = useState(false);
  const warning = useLine({ phase: 'abuse', variant: 'warning', tone: 'normal', facts });
  const goodbye = useLine({ phase: 'abuse', variant: 'end', tone: 'normal', facts });
  const press = () => {
    if (saving) return;
    if (warned) onEnd();
    else setWarned(true);
  };
  useKeys(t('title'), [{ keys: KEY, label: t(warned ? 'stop.end-call' : 'stop.start'), run: press }]);
  return (
    <section
      className={cx(classes.stop, warned && classes.first)}
      aria-label={t('stop.title')}
      ref={warned ? bringIntoView : null}
    >
      <div role="status">
        {warned && (
          <>
            <p className={classes.label}>{t('stop.warn')}</p>
            <p className={classes.say}>{warning}</p>
            <p className={classes.label}>{t('stop.end')}</p>
            <p className={classes.say}>{goodbye}</p>
            <p className={classes.quiet}>{t('stop.note')}</p>
          </>
        )}
      </div>
      <div className={classes.row}>
        <Button
          size="small"
          look={warned ? 'plain' : 'quiet'}
          icon={<Ban aria-hidden="true" />}
          shortcut={KEY}
          busy={warned && saving}
          onClick={press}
        >
          {t(warned ? 'stop.end-call' : 'stop.start')}
        </Button>
        {warned && (
          <Button size="small" look="quiet" onClick={() => setWarned(false)}>
            {t('stop.goes')}
          </Button>
        )}
      </div>
    </section>
  );
}
