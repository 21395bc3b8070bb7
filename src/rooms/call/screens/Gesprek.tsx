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
import { PhoneLink } from './DossierBrief.tsx';
import classes from './Gesprek.module.css';

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
      actions={customer?.phone && <PhoneLink phone={customer.phone} />}
    >
      <Answered query={{ data: fresh, error: brief.error, refetch }} room="call" rows={10}>
        {(data) => <Cockpit brief={data} />}
      </Answered>
    </Page>
  );
}
