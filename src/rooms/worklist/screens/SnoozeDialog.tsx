import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type Day, type Instant } from '#kernel/dates.ts';
import { snoozeCustomer } from '#rooms/worklist/contract.ts';
import { type SnoozeChoice, snoozeChoices } from '#rooms/worklist/rules/snooze-moment.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { DayInput } from '#ui/DayInput.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { InDialog, useKeys } from '#ui/keys.ts';
import { Stack } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

/** Puts a customer off: keys 1 to 4 for the quick choices, or a day. */
export function SnoozeDialog({
  customerId,
  name,
  onClose,
}: {
  readonly customerId: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('worklist');
  const today = useToday();
  const [day, setDay] = useState<Day | null>(null);
  const save = useEndpointAction(snoozeCustomer);
  const done = useDone();
  const failed = useFailed('worklist');
  const putOff = (until: SnoozeChoice | Day) => {
    if (save.isPending) return;
    save.mutate(
      { params: { customerId }, body: { until } },
      {
        onSuccess: (answer: { undo: string; at: Instant }) => {
          onClose();
          done(t('snooze.done', { name, at: answer.at }), answer.undo);
        },
        onError: failed,
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('snooze.title', { name })}
      note={t('snooze.note')}
      actions={
        <Button look="primary" disabled={day === null || save.isPending} onClick={() => day && putOff(day)}>
          {t('snooze.save')}
        </Button>
      }
    >
      <Stack>
        <InDialog value>
          <QuickKeys onChoose={putOff} />
        </InDialog>
        <Stack gap={8}>
          {snoozeChoices.map((choice, index) => (
            <Button
              key={choice}
              shortcut={String(index + 1)}
              autoFocus={index === 0}
              onClick={() => putOff(choice)}
              disabled={save.isPending}
            >
              {t(`snooze.${choice}`)}
            </Button>
          ))}
        </Stack>
        <DayInput label={t('snooze.day')} day={day} onDay={setDay} min={addDays(today, 1)} />
      </Stack>
    </Dialog>
  );
}

function QuickKeys({ onChoose }: { readonly onChoose: (choice: SnoozeChoice) => void }) {
  const { t } = useTranslation('worklist');
  useKeys(
    t('action.snooze'),
    snoozeChoices.map((choice, index) => ({
      keys: String(index + 1),
      label: t(`snooze.${choice}`),
      run: () => onChoose(choice),
    })),
  );
  return null;
}
