import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handOverCustomer, listColleagues } from '#rooms/worklist/contract.ts';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, TextInput } from '#ui/Field.tsx';
import { Stack } from '#ui/Page.tsx';
import { usePerson } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

/** Gives a customer to a colleague, with a word for him. */
export function HandOverDialog({
  customerId,
  name,
  current,
  onClose,
}: {
  readonly customerId: string;
  readonly name: string;
  /** Who looks after the customer now. */
  readonly current: string | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('worklist');
  const me = usePerson();
  const people = useEndpoint(listColleagues, {});
  const first = people.data?.colleagues.find((colleague) => colleague.userId !== me?.userId)?.userId ?? '';
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const userId = chosen ?? (current === null ? first : '');
  const save = useEndpointAction(handOverCustomer);
  const done = useDone();
  const failed = useFailed('worklist');
  const submit = () => {
    if (save.isPending || !people.data) return;
    save.mutate(
      { params: { customerId }, body: { userId: userId || null, note: note.trim() || null } },
      {
        onSuccess: (answer: { undo: string }) => {
          onClose();
          done(t('hand-over.done', { name }), answer.undo);
        },
        onError: failed,
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('hand-over.title', { name })}
      actions={
        <Button look="primary" disabled={!people.data} busy={save.isPending} onClick={submit}>
          {t('hand-over.save')}
        </Button>
      }
    >
      <Answered query={people} rows={2}>
        {({ colleagues }) => (
          <Stack>
            <Select
              label={t('hand-over.to')}
              value={userId}
              onValue={setChosen}
              autoFocus
              options={[
                { value: '', label: t('hand-over.everybody') },
                ...colleagues.map((colleague) => ({ value: colleague.userId as string, label: colleague.name })),
              ]}
            />
            <TextInput label={t('hand-over.note')} value={note} onValue={setNote} maxLength={500} />
          </Stack>
        )}
      </Answered>
    </Dialog>
  );
}
