import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Textarea, TextInput } from '#ui/Field.tsx';
import { InDialog, useKeys } from '#ui/keys.ts';
import { Stack } from '#ui/Page.tsx';

/** A written confirmation as the collector may still change it. */
export interface Confirmation {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** The written confirmation before it goes: seen, changed where needed, sent with one key together with saving the call. */
export function ConfirmDialog({
  confirmation,
  addresses,
  connected,
  saving,
  onSend,
  onWithout,
  onClose,
}: {
  readonly confirmation: Confirmation;
  readonly addresses: readonly string[];
  /** False: no mail server is connected yet, the letter waits in the outbox. */
  readonly connected: boolean;
  readonly saving: boolean;
  readonly onSend: (confirmation: Confirmation) => void;
  readonly onWithout: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('call');
  const [draft, setDraft] = useState(confirmation);
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('confirm.title')}
      note={t(connected ? 'confirm.note' : 'confirm.waits')}
      actions={
        <>
          <Button disabled={saving} onClick={onWithout}>
            {t('confirm.without')}
          </Button>
          <Button look="primary" shortcut="mod+Enter" autoFocus busy={saving} onClick={() => onSend(draft)}>
            {t('confirm.send')}
          </Button>
        </>
      }
    >
      <InDialog value>
        <SendKey onSend={() => onSend(draft)} />
      </InDialog>
      <Stack>
        <TextInput
          label={t('confirm.to')}
          type="email"
          list="confirm-addresses"
          value={draft.to}
          onValue={(to) => setDraft({ ...draft, to })}
          maxLength={200}
        />
        <datalist id="confirm-addresses">
          {addresses.map((address) => (
            <option key={address} value={address}>
              {address}
            </option>
          ))}
        </datalist>
        <TextInput
          label={t('confirm.subject')}
          value={draft.subject}
          onValue={(subject) => setDraft({ ...draft, subject })}
          maxLength={200}
        />
        <Textarea
          label={t('confirm.body')}
          value={draft.body}
          onValue={(body) => setDraft({ ...draft, body })}
          rows={14}
          maxLength={20_000}
        />
      </Stack>
    </Dialog>
  );
}

function SendKey({ onSend }: { readonly onSend: () => void }) {
  const { t } = useTranslation('call');
  useKeys(t('confirm.title'), [{ keys: 'mod+Enter', label: t('confirm.send'), run: onSend }]);
  return null;
}
