import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { chooseListening, endSideBySide, letIn, putNoteAway, readListening } from '#rooms/coaching/contract.ts';
import type { ListeningNow } from '#rooms/coaching/screens/side-by-side/ListenIn.tsx';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { toast, useFailed } from '#ui/toast.tsx';
import classes from './side-by-side.module.css';

/** What answers the question of a coach and puts his note away, and what says no and stops; also while typing. */
const yesKey = 'F8';
const noKey = 'F9';
const only = { invalidates: [readListening] };

/** Stands above every screen while a coach asks to follow or follows: who, the note that stands, and the ways to stop it. Makes no sound. */
export function ListenInBar({ now }: { readonly now: ListeningNow }) {
  const { t } = useTranslation('coaching');
  const allow = useEndpointAction(letIn, only);
  const choose = useEndpointAction(chooseListening, only);
  const stop = useEndpointAction(endSideBySide, only);
  const away = useEndpointAction(putNoteAway, only);
  const onError = useFailed('coaching');
  const { sideBySideId, coachName: name, customerName: customer, state, note } = now;
  const params = { sideBySideId };
  const asks = state === 'asked';
  const yes = () => allow.mutate({ params }, { onError });
  const always = () =>
    choose.mutate(
      { body: { choice: 'always' } },
      {
        onSuccess: () => {
          toast.done(t('listening.always-done'));
          yes();
        },
        onError,
      },
    );
  const no = () => stop.mutate({ params }, { onSuccess: () => toast.done(t('listening.stopped', { name })), onError });
  const seen = () => note && away.mutate({ params: { ...params, whisperId: note.whisperId } }, { onError });
  useKeys(t('listening.title'), [
    { keys: yesKey, label: t('listening.yes'), inFields: true, disabled: !asks || allow.isPending, run: yes },
    { keys: yesKey, label: t('listening.away'), inFields: true, disabled: asks || note === null, run: seen },
    { keys: noKey, label: t(asks ? 'listening.no' : 'listening.stop'), inFields: true, run: no },
  ]);
  return (
    <section className={classes.bar} aria-label={t('listening.title')}>
      <Eye aria-hidden="true" className={classes.eye} />
      <div className={classes.barWords} role="status">
        {asks ? (
          <p>{t('listening.asks', { name, customer })}</p>
        ) : (
          <p>
            <strong>{t('listening.follows', { name })}</strong>{' '}
            {!note && <span className={classes.quiet}>{t('listening.follows-note')}</span>}
          </p>
        )}
        {note && (
          <p className={classes.whisper}>
            <span className="visually-hidden">{t('listening.note', { name })}: </span>
            {note.text}
          </p>
        )}
      </div>
      <div className={classes.barActions}>
        {asks && (
          <>
            <Button look="primary" size="small" shortcut={yesKey} busy={allow.isPending} onClick={yes}>
              {t('listening.yes')}
            </Button>
            <Button size="small" busy={choose.isPending} onClick={always}>
              {t('listening.always')}
            </Button>
          </>
        )}
        {note && (
          <Button look="primary" size="small" shortcut={yesKey} busy={away.isPending} onClick={seen}>
            {t('listening.away')}
          </Button>
        )}
        <Button size="small" shortcut={noKey} busy={stop.isPending} onClick={no}>
          {t(asks ? 'listening.no' : 'listening.stop')}
        </Button>
      </div>
    </section>
  );
}
