import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '#kernel/dates.ts';
import { giveAssignment } from '#rooms/training/contract.ts';
import type { Exercise } from '#rooms/training/rules/path/exercise.ts';
import { ExerciseFields } from '#rooms/training/screens/path/ExerciseFields.tsx';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { DayInput } from '#ui/DayInput.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, Textarea } from '#ui/Field.tsx';
import { Fields, Stack } from '#ui/Page.tsx';
import { usePerson } from '#ui/session.ts';
import { useDone, useFailed } from '#ui/toast.tsx';
import { listColleagues } from '#rooms/worklist/contract.ts';

/** Gives somebody something to practise by a day. */
export function AssignmentDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['training', 'ui']);
  const today = useToday();
  const self = usePerson()?.userId;
  const people = (useEndpoint(listColleagues, {}).data?.colleagues ?? []).filter(({ userId }) => userId !== self);
  const [userId, setUserId] = useState('');
  const [exercise, setExercise] = useState<Exercise>({ kind: 'drill', skill: 'probing', good: 5 });
  const [byDay, setByDay] = useState<Day | null>(addDays(today, 7));
  const [note, setNote] = useState('');
  const give = useEndpointAction(giveAssignment);
  const done = useDone();
  const failed = useFailed('training');
  const name = people.find((one) => one.userId === userId)?.name;
  const ready = name !== undefined && byDay !== null && byDay >= today && !give.isPending;
  const submit = () => {
    if (!ready) return;
    const onSuccess = ({ undo }: { undo: string | null }) => {
      onClose();
      done(t('assignment.done', { name }), undo);
    };
    give.mutate({ body: { userId, exercise, byDay, note: note.trim() || null } }, { onSuccess, onError: failed });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('assignment.give-title')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" busy={give.isPending} disabled={!ready} onClick={submit}>
            {t('assignment.submit')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <Select
          label={t('assignment.person')}
          value={userId}
          onValue={setUserId}
          autoFocus
          options={[
            { value: '', label: t('assignment.choose') },
            ...people.map((one) => ({ value: one.userId as string, label: one.name })),
          ]}
        />
        <ExerciseFields exercise={exercise} onExercise={setExercise} />
        <Fields>
          <DayInput label={t('assignment.by')} day={byDay} onDay={setByDay} min={today} quick={[2, 7, 14]} />
        </Fields>
        <Textarea
          label={t('assignment.note')}
          hint={t('assignment.note-hint')}
          value={note}
          onValue={setNote}
          rows={2}
          maxLength={300}
        />
      </Stack>
    </Dialog>
  );
}
