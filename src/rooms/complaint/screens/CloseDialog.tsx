import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endComplaint } from '#rooms/complaint/contract.ts';
import { type ComplaintOutcome, complaintOutcomes } from '#rooms/complaint/rules/complaint.ts';
import type { ComplaintRow } from '#rooms/complaint/screens/complaintColumns.tsx';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, Textarea } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { Stack } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

/** Closes a complaint with its outcome. */
export function CloseDialog({
  complaint,
  onClose,
}: {
  readonly complaint: ComplaintRow;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['complaint', 'ui']);
  const [outcome, setOutcome] = useState<ComplaintOutcome>('justified');
  const [note, setNote] = useState('');
  const save = useEndpointAction(endComplaint);
  const done = useDone();
  const failed = useFailed('complaint');
  const submit = () => {
    if (save.isPending) return;
    save.mutate(
      {
        params: { complaintId: complaint.complaintId },
        body: { outcome, note: note.trim() === '' ? null : note },
      },
      {
        onSuccess: (answer) => {
          onClose();
          done(t('close.done'), answer.undo);
        },
        onError: failed,
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('close.title', { name: complaint.customerName })}
      note={t('close.hint')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onClick={submit} busy={save.isPending}>
            {t('close.action')}
          </Button>
        </>
      }
    >
      <SaveKey title={t('title')} label={t('close.action')} run={submit} />
      <Stack>
        <Select<ComplaintOutcome>
          label={t('close.outcome')}
          value={outcome}
          onValue={setOutcome}
          options={complaintOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
        <Textarea
          label={t('close.note')}
          hint={t('close.note-hint')}
          maxLength={2000}
          value={note}
          onValue={setNote}
          autoFocus
        />
      </Stack>
    </Dialog>
  );
}

/** Ctrl+Enter saves; inside the dialog, so that the shortcut belongs to it. */
function SaveKey({ title, label, run }: { readonly title: string; readonly label: string; readonly run: () => void }) {
  useKeys(title, [{ keys: 'mod+Enter', label, run }]);
  return null;
}
