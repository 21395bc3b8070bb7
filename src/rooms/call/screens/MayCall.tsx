import { CircleSlash, Info } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, type ResponseOf } from '#kernel/endpoint.ts';
import { gateSentence, overrideGate, type readMayCall } from '#rooms/worklist/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { DayText, Moment } from '#ui/DayText.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Textarea } from '#ui/Field.tsx';
import { useAdministration } from '#ui/session.ts';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './MayCall.module.css';
import { useMayCall } from './useMayCall.ts';

type Gate = ResponseOf<typeof readMayCall>['gates'][number];

/** Whether this customer may be called now: what stands in the way, each with its reason; what was set aside; what is good to know. Empty when nothing does. */
export function MayCall({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('worklist');
  const mayCall = useMayCall(customerId);
  const [asked, setAsked] = useState<Gate | null>(null);
  const gates = mayCall.data?.gates ?? [];
  const inTheWay = gates.filter((gate) => gate.weight === 'hard' && gate.override === null);
  const rest = gates.filter((gate) => !inTheWay.includes(gate));
  return (
    <div role="status" className={classes.place}>
      {mayCall.error && !mayCall.data && <p className={classes.quiet}>{t('may-call.failed')}</p>}
      {inTheWay.length > 0 && (
        <section className={classes.stop} aria-label={t('may-call.title')}>
          <h2>
            <CircleSlash aria-hidden="true" />
            {t('may-call.no')}
          </h2>
          <ul>
            {inTheWay.map((gate) => (
              <InTheWay key={gate.code} gate={gate} onOverride={() => setAsked(gate)} />
            ))}
          </ul>
        </section>
      )}
      {rest.length > 0 && (
        <ul className={classes.rest} aria-label={t('may-call.advice')}>
          {rest.map((gate) => (
            <li key={gate.code}>
              <Info aria-hidden="true" />
              <span>
                <GateWords gate={gate} />
                {gate.override && (
                  <> {t('may-call.overridden', { name: gate.override.byName, reason: gate.override.reason })}</>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {asked && <OverrideDialog customerId={customerId} gate={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function InTheWay({ gate, onOverride }: { readonly gate: Gate; readonly onOverride: () => void }) {
  const { t } = useTranslation('worklist');
  const { role } = useAdministration();
  return (
    <li>
      <span>
        <GateWords gate={gate} />
        {gate.until && (
          <span className={classes.quiet}>
            {' '}
            {t('may-call.until')} {gate.until.length === 10 ? <DayText day={gate.until} /> : <Moment at={gate.until} />}
          </span>
        )}
      </span>
      {gate.overridable && mayDo(role, gate.overridable) ? (
        <Button
          size="small"
          onClick={onOverride}
          aria-label={`${t('may-call.override')}: ${t(`may-call.name.${gate.code}`)}`}
        >
          {t('may-call.override')}
        </Button>
      ) : (
        <span className={classes.quiet}>{t(`may-call.who.${gate.overridable ?? 'administer'}`)}</span>
      )}
    </li>
  );
}

function GateWords({ gate }: { readonly gate: Gate }) {
  const { t } = useTranslation('worklist');
  const { key, facts } = gateSentence(gate);
  const holiday = facts['holiday'];
  const holidayName = typeof holiday === 'string' ? t(`holiday.${holiday}`) : '';
  return <>{t(`may-call.gate.${key}`, { ...facts, holidayName })}</>;
}

function OverrideDialog({
  customerId,
  gate,
  onClose,
}: {
  readonly customerId: string;
  readonly gate: Gate;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['worklist', 'ui']);
  const [reason, setReason] = useState('');
  const save = useEndpointAction(overrideGate);
  const done = useDone();
  const failed = useFailed('worklist');
  const ready = reason.trim() !== '' && !save.isPending;
  const submit = () => {
    if (!ready) return;
    save.mutate(
      { params: { customerId }, body: { code: gate.code, reason } },
      {
        onSuccess: (answer) => {
          onClose();
          done(t('may-call.done'), answer.undo);
        },
        onError: failed,
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('may-call.override-title')}
      note={t('may-call.override-note')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" disabled={!ready} onClick={submit}>
            {t('may-call.override')}
          </Button>
        </>
      }
    >
      <p>
        <GateWords gate={gate} />
      </p>
      <Textarea
        label={t('may-call.reason')}
        placeholder={t('may-call.reason-example')}
        value={reason}
        onValue={setReason}
        rows={2}
        maxLength={500}
        required
        autoFocus
      />
    </Dialog>
  );
}
