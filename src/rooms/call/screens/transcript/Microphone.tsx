import { Mic, MicOff, Square } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readSpeech } from '#rooms/call/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Select } from '#ui/Field.tsx';
import { Popover } from '#ui/Popover.tsx';
import classes from './Microphone.module.css';
import { type Line, listInputs } from '#ui/speech/sources.ts';
import { type HeardTurn, type Listening, useTranscript } from '#ui/speech/useTranscript.ts';

type Destination = ResponseOf<typeof readSpeech>['destination'];

/** Listens to the call and gives what is said as turns. Off until the collector starts it; while it listens that stays in sight. */
export function Microphone({
  onTurn,
  startAt = 0,
}: {
  readonly onTurn: (turn: HeardTurn) => void;
  /** Milliseconds of the call that passed before, e.g. the end of the last turn of a call that is continued. */
  readonly startAt?: number;
}) {
  const { t } = useTranslation('call');
  const meter = useRef<HTMLSpanElement>(null);
  const onLevel = useCallback((level: number) => meter.current?.style.setProperty('--level', level.toFixed(2)), []);
  const { listening, start, stop } = useTranscript({ onTurn, onLevel, startAt });
  const destination = useEndpoint(readSpeech, {}).data?.destination;
  const [isOpen, setIsOpen] = useState(false);
  const [wasStopped, setWasStopped] = useState(false);
  if (listening.state === 'off')
    return (
      <div className={classes.row}>
        <Popover
          label={t('transcript.title')}
          open={isOpen}
          onOpen={setIsOpen}
          content={
            <Choice
              destination={destination ?? null}
              onStart={(line) => {
                setIsOpen(false);
                setWasStopped(false);
                void start(line);
              }}
            />
          }
        >
          <Button
            size="small"
            look="quiet"
            disabled={destination === undefined}
            autoFocus={wasStopped}
            icon={destination === null ? <MicOff aria-hidden="true" /> : <Mic aria-hidden="true" />}
          >
            {t('transcript.listen')}
          </Button>
        </Popover>
        <Problem listening={listening} />
      </div>
    );
  return (
    <div className={classes.row}>
      <span className={classes.on} role="status">
        <span ref={meter} className={cx(classes.meter, listening.state === 'on' && classes.live)} aria-hidden="true">
          <Mic />
        </span>
        {t(`transcript.${listening.state}`, {
          who: t(listening.roles.length > 1 ? 'transcript.both' : 'transcript.self'),
        })}
      </span>
      <Button
        size="small"
        icon={<Square aria-hidden="true" />}
        autoFocus
        onClick={() => {
          setWasStopped(true);
          stop();
        }}
      >
        {t('transcript.stop')}
      </Button>
      {listening.interim && (
        <span className={classes.interim} aria-hidden="true">
          {listening.interim.text}
        </span>
      )}
      <Problem listening={listening} />
    </div>
  );
}

/** Says where the sound goes, before it goes there, and asks how the customer is heard. */
function Choice({
  destination,
  onStart,
}: {
  readonly destination: Destination;
  readonly onStart: (line: Line) => void;
}) {
  const { t } = useTranslation('call');
  const [line, setLine] = useState('none');
  const [inputs, setInputs] = useState<Awaited<ReturnType<typeof listInputs>>>([]);
  const look = useCallback((shown: HTMLDivElement | null) => {
    if (shown) void listInputs().then(setInputs, () => setInputs([]));
  }, []);
  if (destination === null) return <p className={classes.choice}>{t('transcript.not-set-up')}</p>;
  return (
    <div className={classes.choice} ref={look}>
      <p>
        {t(destination.host === 'replay' ? 'transcript.goes-nowhere' : 'transcript.goes-to', {
          host: destination.host,
        })}
      </p>
      {!destination.guarded && <p className={classes.warning}>{t('transcript.unguarded')}</p>}
      <p className={classes.note}>{t('transcript.tell-customer')}</p>
      <Select
        label={t('transcript.line')}
        hint={t(
          line === 'none'
            ? 'transcript.line-none-hint'
            : line === 'screen'
              ? 'transcript.line-screen-hint'
              : 'transcript.line-device-hint',
        )}
        value={line}
        onValue={setLine}
        options={[
          { value: 'none', label: t('transcript.line-none') },
          { value: 'screen', label: t('transcript.line-screen') },
          ...inputs.map(({ deviceId, label }) => ({ value: `device ${deviceId}`, label })),
        ]}
      />
      <Button look="primary" icon={<Mic aria-hidden="true" />} onClick={() => onStart(lineOf(line))}>
        {t('transcript.start')}
      </Button>
    </div>
  );
}

function lineOf(choice: string): Line {
  if (choice === 'none' || choice === 'screen') return { kind: choice };
  return { kind: 'device', deviceId: choice.slice('device '.length) };
}

function Problem({ listening: { problem } }: { readonly listening: Listening }) {
  const { t } = useTranslation('call');
  return (
    <span className={classes.problem} role="alert">
      {problem && t(`transcript.problem.${problem}`)}
    </span>
  );
}
