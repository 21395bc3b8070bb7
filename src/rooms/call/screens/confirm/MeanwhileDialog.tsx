import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { InDialog, useKeys } from '#ui/keys.ts';
import { Stack } from '#ui/Page.tsx';
import classes from '../care/care.module.css';
import type { HeldCall } from '../useSaveCall.ts';

/** A colleague saved a call with this customer in the meantime: what came out of it, before this call is saved beside it. */
export function MeanwhileDialog({
  others,
  saving,
  onSave,
  onNotesOnly,
  onClose,
}: {
  readonly others: HeldCall['others'];
  readonly saving: boolean;
  readonly onSave: () => void;
  /** Saves the call without its own agreements, so that those of the colleague stand. */
  readonly onNotesOnly: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('call');
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('meanwhile.title')}
      note={t('meanwhile.note')}
      actions={
        <>
          <Button disabled={saving} onClick={onNotesOnly}>
            {t('meanwhile.let-stand')}
          </Button>
          <Button look="primary" shortcut="mod+Enter" autoFocus busy={saving} onClick={onSave}>
            {t('meanwhile.save')}
          </Button>
        </>
      }
    >
      <InDialog value>
        <SaveKey onSave={onSave} />
      </InDialog>
      <Stack>
        <ul className={classes.calls}>
          {others.map((call) => (
            <li key={call.callId}>
              <strong>{call.userName}</strong> <Moment at={call.endedAt} /> {t(`result.${call.result}`)}
              {call.spokenWith && `, ${call.spokenWith}`}
              {call.outcomes.map(({ kind, facts }) => (
                <p key={`${kind} ${JSON.stringify(facts)}`}>
                  {t(`outcome.${kind}`)} <Facts facts={facts} />
                </p>
              ))}
              {call.notes && <p>“{call.notes}”</p>}
            </li>
          ))}
        </ul>
        <p className={classes.quiet}>{t('meanwhile.let-stand-note')}</p>
      </Stack>
    </Dialog>
  );
}

/** What was agreed, in a few words: amount, day, moment, or the words of the customer. */
function Facts({ facts }: { readonly facts: HeldCall['others'][number]['outcomes'][number]['facts'] }) {
  const { t } = useTranslation('call');
  const { cents, currency, day, at, words, note, reason } = facts;
  const own = words ?? note ?? reason;
  return [
    typeof cents === 'number' ? t('meanwhile.amount', { cents, currency: currency ?? 'EUR' }) : null,
    typeof day === 'string' ? t('meanwhile.day', { day }) : null,
    typeof at === 'string' ? t('meanwhile.at', { at }) : null,
    typeof own === 'string' ? `“${own}”` : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function SaveKey({ onSave }: { readonly onSave: () => void }) {
  const { t } = useTranslation('call');
  useKeys(t('meanwhile.title'), [{ keys: 'mod+Enter', label: t('meanwhile.save'), run: onSave }]);
  return null;
}
