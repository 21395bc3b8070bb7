import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { epochMilliseconds } from '#kernel/dates.ts';
import { readCallBrief } from '#rooms/call/contract.ts';
import { sentenceOf } from '#rooms/worklist/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { machineNow } from '#ui/clock.ts';
import { useKeys } from '#ui/keys.ts';
import { useGo, useGoBack, useParam } from '#ui/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import { Cockpit } from './Cockpit.tsx';
import { MarkHeavy } from './care/MarkHeavy.tsx';
import { PauseOffer } from './care/PauseOffer.tsx';
import classes from './Gesprek.module.css';
import { MayCall } from './MayCall.tsx';
import { StartCall } from './StartCall.tsx';
import { usePresence } from './usePresence.ts';

/** Gesprek: the cockpit for one customer. */
export function Gesprek() {
  const customerId = useParam('customerId');
  return <Talk key={customerId} customerId={customerId} />;
}

/** Why now stands on top, the dossier at the left, the talk in the middle, the outcome below. */
function Talk({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation(['call', 'worklist']);
  const brief = useEndpoint(readCallBrief, { params: { customerId } });
  const [openedMs] = useState(() => epochMilliseconds(machineNow()));
  // An answer from an earlier visit may hold the id of a call that was saved since: a call starts from a fresh one.
  const fresh = brief.dataUpdatedAt >= openedMs ? brief.data : undefined;
  const { refetch } = brief;
  const [hadOld] = useState(brief.data !== undefined);
  useEffect(() => {
    if (hadOld) void refetch();
  }, [hadOld, refetch]);
  const go = useGo();
  const back = useGoBack('vandaag');
  useKeys(t('title'), [
    { keys: 'd', label: t('open-dossier'), run: () => go('dossier', { customerId }) },
    { keys: 'q', label: t('back'), run: back },
  ]);
  const { customer, standing } = brief.data ?? {};
  const [dialled, setDialled] = useState<string | null>(null);
  const startedAt = dialled ?? brief.data?.draft?.startedAt ?? null;
  const phone = customer?.phone ?? brief.data?.contacts.find((contact) => contact.phone)?.phone;
  const others = usePresence(customerId, startedAt !== null);
  const calling = others.filter((other) => other.calling);
  const why = standing && sentenceOf(standing.headline);
  return (
    <Page
      title={customer?.name ?? t('title')}
      fill
      note={
        <span className={classes.why}>
          {customer && <span className={classes.quiet}>{customer.number}</span>}
          {why && <strong>{t(`worklist:sentence.${why.key}`, why.facts)}</strong>}
          {typeof why?.facts['note'] === 'string' && <span>“{why.facts['note']}”</span>}
          {brief.data && !standing && <span>{t('not-on-list')}</span>}
        </span>
      }
      actions={
        brief.data && (
          <>
            {startedAt === null && <MarkHeavy />}
            {phone && (
              <StartCall
                customerId={customerId}
                callId={brief.data.callId}
                phone={phone}
                started={startedAt !== null}
                onStarted={() => setDialled(machineNow())}
              />
            )}
          </>
        )
      }
    >
      {others.length > 0 && (
        <p className={classes.others} role="status">
          {t(calling.length > 0 ? 'others.calling' : 'others.open', {
            names: (calling.length > 0 ? calling : others).map((other) => other.name).join(', '),
          })}
        </p>
      )}
      {customer && <PauseOffer customerId={customerId} name={customer.name} />}
      <MayCall customerId={customerId} />
      <Answered query={{ data: fresh, error: brief.error, refetch }} room="call" rows={10}>
        {(data) => <Cockpit brief={data} startedAt={startedAt} />}
      </Answered>
    </Page>
  );
}
