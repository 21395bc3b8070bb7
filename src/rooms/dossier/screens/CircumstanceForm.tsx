import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#kernel/dates.ts';
import { addCircumstance } from '#rooms/dossier/contract.ts';
import { type CircumstanceKind, circumstanceKinds } from '#rooms/dossier/rules/circumstance.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { DayInput } from '#ui/DayInput.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, Textarea } from '#ui/Field.tsx';
import { Fields, Stack } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

/** Notes a circumstance of a customer: what, from when, until when, and what colleagues must know. */
export function CircumstanceForm({
  customer,
  onClose,
}: {
  readonly customer: { readonly customerId: string; readonly name: string };
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['dossier', 'ui']);
  const today = useToday();
  const [kind, setKind] = useState<CircumstanceKind>('agreed_silence');
  const [fromDay, setFromDay] = useState<Day | null>(today);
  const [untilDay, setUntilDay] = useState<Day | null>(null);
  const [note, setNote] = useState('');
  const save = useEndpointAction(addCircumstance);
  const done = useDone();
  const failed = useFailed('dossier');
  const submit = () => {
    if (save.isPending) return;
    save.mutate(
      {
        params: { customerId: customer.customerId },
        body: { kind, fromDay, untilDay, note: note.trim() || null },
      },
      {
        onSuccess: (answer) => {
          onClose();
          done(t('done.circumstance', { kind: t(`circumstance.kind.${kind}`) }), answer.undo);
        },
        onError: failed,
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('form.circumstance-new', { name: customer.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onClick={submit} disabled={save.isPending}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <Stack>
        <Select
          label={t('field.circumstance-kind')}
          hint={t(`circumstance.effect.${kind}`)}
          value={kind}
          onValue={setKind}
          autoFocus
          options={circumstanceKinds.map((value) => ({ value, label: t(`circumstance.kind.${value}`) }))}
        />
        <Fields>
          <DayInput label={t('field.from-day')} day={fromDay} onDay={setFromDay} />
          <DayInput
            label={t('field.until-day')}
            hint={t(kind === 'agreed_silence' ? 'form.until-hint-silence' : 'form.until-hint')}
            day={untilDay}
            onDay={setUntilDay}
            min={today}
          />
        </Fields>
        <Textarea
          label={t('field.note')}
          hint={t('form.circumstance-note-hint')}
          value={note}
          onValue={setNote}
          rows={3}
          maxLength={500}
        />
      </Stack>
    </Dialog>
  );
}
