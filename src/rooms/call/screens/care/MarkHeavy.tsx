import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markHeavy, readHeavyCalls } from '#rooms/call/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { toast, useFailed } from '#ui/toast.tsx';
import { useLastCall } from './useLastCall.ts';

/** Marks the call that was just saved as heavy, or takes the mark off; only this person sees it. */
export function MarkHeavy() {
  const { t } = useTranslation('call');
  const [last] = useLastCall();
  const [marked, setMarked] = useState(last?.heavy ?? false);
  const save = useEndpointAction(markHeavy, { invalidates: [readHeavyCalls] });
  const failed = useFailed('call');
  if (!last) return null;
  const mark = () => {
    const heavy = !marked;
    save.mutate(
      { params: { callId: last.callId }, body: { heavy } },
      {
        onSuccess: () => {
          setMarked(heavy);
          if (heavy) toast.done(t('heavy.marked'));
        },
        onError: failed,
      },
    );
  };
  return (
    <Button
      size="small"
      aria-pressed={marked}
      title={t('heavy.note', { name: last.name })}
      busy={save.isPending}
      onClick={mark}
    >
      {t('heavy.mark')}
    </Button>
  );
}
