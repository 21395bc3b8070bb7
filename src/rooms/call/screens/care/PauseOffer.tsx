import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readHeavyCalls } from '#rooms/call/contract.ts';
import { handOverCustomer, listColleagues, takeNextCustomer } from '#rooms/worklist/contract.ts';
import { useCall, useEndpoint, useRefresh } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { Select } from '#ui/Field.tsx';
import { useGo } from '#ui/navigation.ts';
import { useRemembered } from '#ui/remembered.ts';
import { usePerson } from '#ui/session.ts';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './care.module.css';
import { useLastCall } from './useLastCall.ts';

/** After heavy calls, before the next one: a pause, or this call to a colleague. Nobody else sees it. */
export function PauseOffer({ customerId, name }: { readonly customerId: string; readonly name: string }) {
  const { t } = useTranslation('call');
  const me = usePerson();
  const today = useToday();
  const heavy = useEndpoint(readHeavyCalls, {}).data;
  const people = useEndpoint(listColleagues, {}).data?.colleagues ?? [];
  const colleagues = people.filter(({ userId }) => userId !== me?.userId);
  const [last] = useLastCall();
  // Who goes on is asked again only after the next heavy call.
  const [answered, setAnswered] = useRemembered(`pause answered ${today} ${me?.userId ?? ''}`, 0);
  const [chosen, setChosen] = useState('');
  const [busy, setBusy] = useState(false);
  const call = useCall();
  const refresh = useRefresh();
  const go = useGo();
  const done = useDone();
  const failed = useFailed('worklist');
  if (!heavy?.pauseDue || answered >= heavy.today) return null;
  const colleague = colleagues.find(({ userId }) => userId === chosen) ?? colleagues[0];
  const pause = () => {
    setAnswered(heavy.today);
    go('vandaag');
  };
  const handOver = async () => {
    if (!colleague || busy) return;
    setBusy(true);
    try {
      const body = { userId: colleague.userId, note: t('pause.note') };
      const { undo } = await call(handOverCustomer, { params: { customerId }, body });
      done(t('pause.handed-over', { name, colleague: colleague.name }), undo);
      setAnswered(heavy.today);
      const next = await call(takeNextCustomer, { body: { not: customerId } });
      if (next.customerId) go('gesprek', { customerId: next.customerId }, {}, { replace: true });
      else go('vandaag');
      await refresh();
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={classes.pause} aria-label={t('pause.label')}>
      <p role="status">
        {t(last?.endedForAbuse ? 'pause.after-abuse' : 'pause.in-a-row')}{' '}
        <span className={classes.quiet}>{t('pause.private')}</span>
      </p>
      <div className={classes.row}>
        <Button size="small" onClick={pause}>
          {t('pause.take')}
        </Button>
        {colleague && (
          <>
            <Button size="small" busy={busy} onClick={() => void handOver()}>
              {t('pause.hand-over')}
            </Button>
            <Select
              label={t('pause.hand-over-to')}
              hideLabel
              value={colleague.userId as string}
              onValue={setChosen}
              options={colleagues.map((one) => ({ value: one.userId as string, label: one.name }))}
            />
          </>
        )}
        <Button size="small" look="quiet" onClick={() => setAnswered(heavy.today)}>
          {t('pause.go')}
        </Button>
      </div>
    </section>
  );
}
