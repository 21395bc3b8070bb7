import { Phone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { startCall } from '#rooms/call/contract.ts';
import { RefusalError, useCall, useRefresh } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { toast, useFailed } from '#ui/toast.tsx';
import { useMayCall } from './useMayCall.ts';

/** Dials with any phone: asks first whether this customer may be called, tells colleagues, then hands the number to the telephone of the machine. */
export function StartCall({
  customerId,
  callId,
  phone,
  started,
  onStarted,
}: {
  readonly customerId: string;
  readonly callId: string;
  readonly phone: string;
  readonly started: boolean;
  readonly onStarted: () => void;
}) {
  const { t } = useTranslation('call');
  const [busy, setBusy] = useState(false);
  const call = useCall();
  const refresh = useRefresh();
  const failed = useFailed('call');
  const gates = useMayCall(customerId).data?.gates ?? [];
  const stopped = gates.some((gate) => gate.weight === 'hard' && gate.override === null);
  const dial = async () => {
    if (busy || stopped) return;
    setBusy(true);
    try {
      if (!started) await call(startCall, { params: { customerId }, body: { callId } });
      onStarted();
      globalThis.location.assign(`tel:${phone.replaceAll(/[^+\d]/g, '')}`);
    } catch (error) {
      if (error instanceof RefusalError && error.code === 'may-not-call') {
        toast.failed(t('start.may-not-call'));
        await refresh();
      } else failed(error);
    } finally {
      setBusy(false);
    }
  };
  useKeys(t('title'), [
    { keys: 'mod+b', label: t('start.call', { phone }), disabled: stopped, run: () => void dial() },
  ]);
  return (
    <Button
      look="primary"
      icon={<Phone aria-hidden="true" />}
      shortcut="mod+b"
      busy={busy}
      disabled={stopped}
      onClick={() => void dial()}
    >
      {phone}
    </Button>
  );
}
