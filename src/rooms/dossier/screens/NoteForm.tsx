import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addNote } from '#rooms/dossier/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Textarea } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { useDone, useFailed } from '#ui/toast.tsx';

/** Writes a note in a customer's dossier. */
export function NoteForm({
  open,
  onClose,
  customer,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly customer: { readonly customerId: string; readonly name: string };
}) {
  const { t } = useTranslation(['dossier', 'ui']);
  const [text, setText] = useState('');
  const save = useEndpointAction(addNote);
  const done = useDone();
  const failed = useFailed('dossier');
  const submit = () => {
    if (text.trim() === '' || save.isPending) return;
    save.mutate(
      { params: { customerId: customer.customerId }, body: { text } },
      {
        onSuccess: (answer) => {
          setText('');
          onClose();
          done(t('done.note'), answer.undo);
        },
        onError: failed,
      },
    );
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('form.note-title', { name: customer.name })}
      note={t('form.note-hint')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onClick={submit} disabled={text.trim() === '' || save.isPending}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <SaveKey title={t('form.note-title', { name: customer.name })} label={t('ui:save')} run={submit} />
      <Textarea label={t('field.note')} hideLabel rows={5} maxLength={4000} value={text} onValue={setText} autoFocus />
    </Dialog>
  );
}

/** Ctrl+Enter saves; inside the dialog, so that the shortcut belongs to it. */
function SaveKey({ title, label, run }: { readonly title: string; readonly label: string; readonly run: () => void }) {
  useKeys(title, [{ keys: 'mod+Enter', label, run }]);
  return null;
}
