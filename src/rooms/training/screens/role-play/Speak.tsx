import { Mic, MicOff } from 'lucide-react';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readSpeech } from '#rooms/call/contract.ts';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useTranscript } from '#ui/speech/useTranscript.ts';

/** Speaking instead of typing, where the installation can turn sound into words. What the debtor's voice says meanwhile is not taken for the trainee's. */
export function Speak({
  debtorSpeaks,
  onSay,
}: {
  readonly debtorSpeaks: RefObject<boolean>;
  readonly onSay: (text: string) => void;
}) {
  const { t } = useTranslation(['training', 'call']);
  const destination = useEndpoint(readSpeech, {}).data?.destination ?? null;
  const latest = useRef(onSay);
  useEffect(() => {
    latest.current = onSay;
  });
  const onTurn = useCallback(
    ({ role, text }: { readonly role: string; readonly text: string }) => {
      if (role === 'agent' && !debtorSpeaks.current) latest.current(text);
    },
    [debtorSpeaks],
  );
  const { listening, start, stop } = useTranscript({ onTurn, onLevel: nothing });
  if (destination === null) return null;
  const on = listening.state !== 'off';
  return (
    <>
      <Button
        size="small"
        look="quiet"
        icon={on ? <MicOff aria-hidden="true" /> : <Mic aria-hidden="true" />}
        aria-pressed={on}
        onClick={() => (on ? stop() : void start({ kind: 'none' }))}
      >
        {t(on ? 'play.speak-off' : 'play.speak-on')}
      </Button>
      {on && <span className={classes.note}>{t('play.sound-goes-to', { host: destination.host })}</span>}
      {listening.interim && <em aria-hidden="true">{listening.interim.text}</em>}
      <span role="alert">{listening.problem && t(`call:transcript.problem.${listening.problem}`)}</span>
    </>
  );
}

const nothing = (): void => undefined;
