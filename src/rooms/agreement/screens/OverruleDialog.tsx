import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { overrulePromise } from '#rooms/agreement/contract.ts';
import { type JudgedState, judgedStates } from '#rooms/agreement/rules/promise.ts';
import type { PromiseRow } from '#rooms/agreement/screens/promiseTexts.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, Textarea } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { Stack } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

/** A person judges a promise otherwise than the program, with a reason. */
export function OverruleDialog({ promise, onClose }: { readonly promise: PromiseRow; readonly onClose: () => void }) {
  const { t } = useTranslation(['agreement', 'ui']);
  const choices = judgedStates.filter((state) => state !== promise.state);
  const [state, setState] = useState<JudgedState>(choices.includes('kept') ? 'kept' : 'broken');
  const [reason, setReason] = useState('');
  const save = useEndpointAction(overrulePromise);
  const done = useDone();
  const failed = useFailed('agreement');
  const submit = () => {
    if (reason.trim() === '' || save.isPending) return;
    save.mutate(
      { params: { promiseId: promise.promiseId }, body: { state, reason } },
      {
        onSuccess: (answer) => {
          onClose();
          done(t('overrule.done', { state: t(`state.${state}`) }), answer.undo);
        },
        onError: failed,
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('overrule.title', { name: promise.customerName })}
      note={t('overrule.hint', { state: t(`state.${promise.automaticState}`) })}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onClick={submit} busy={save.isPending} disabled={reason.trim() === ''}>
            {t('overrule.save')}
          </Button>
        </>
      }
    >
      <SaveKey title={t('title')} label={t('overrule.save')} run={submit} />
      <Stack>
        <Select<JudgedState>
          label={t('overrule.state')}
          value={state}
          onValue={setState}
          options={choices.map((choice) => ({ value: choice, label: t(`state.${choice}`) }))}
        />
        <Textarea
          label={t('overrule.reason')}
          hint={t('overrule.reason-hint')}
          maxLength={500}
          value={reason}
          onValue={setReason}
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
