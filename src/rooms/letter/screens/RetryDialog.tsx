import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { retryLetter } from '#rooms/letter/contract.ts';
import type { LetterRow } from '#rooms/letter/screens/letterColumns.tsx';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useErrorText } from '#ui/errors.ts';
import { TextInput } from '#ui/Field.tsx';
import { Stack } from '#ui/Page.tsx';
import { useDone } from '#ui/toast.tsx';

/** Sends a letter once more, to the same or another address. */
export function RetryDialog({ letter, onClose }: { readonly letter: LetterRow; readonly onClose: () => void }) {
  const { t } = useTranslation(['letter', 'ui']);
  const [to, setTo] = useState(letter.to);
  const send = useEndpointAction(retryLetter);
  const done = useDone();
  const errorText = useErrorText('letter');
  const submit = () => {
    if (send.isPending) return;
    send.mutate(
      { params: { letterId: letter.letterId }, body: { to: to.trim() === letter.to ? null : to.trim() } },
      {
        onSuccess: ({ undo }) => {
          onClose();
          done(t('retry.done'), undo);
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('retry.title')}
      note={letter.state === 'uncertain' ? `${t('retry.uncertain')} ${t('retry.note')}` : t('retry.note')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onClick={submit} busy={send.isPending}>
            {t('retry.action')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <TextInput
            label={t('retry.to')}
            type="email"
            maxLength={200}
            value={to}
            onValue={setTo}
            autoFocus
            {...(send.error ? { error: errorText(send.error) } : {})}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
