import { Eye, PhoneOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { askToFollow, listOpenCalls } from '#rooms/coaching/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { Section } from '#ui/Page.tsx';
import { Empty } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useFailed } from '#ui/toast.tsx';
import classes from './side-by-side.module.css';

type OpenCall = ResponseOf<typeof listOpenCalls>['calls'][number];

/** Calls that are going on; Enter asks to follow one. */
export function OpenCalls({ calls, isBusy }: { readonly calls: readonly OpenCall[]; readonly isBusy: boolean }) {
  const { t } = useTranslation('coaching');
  const ask = useEndpointAction(askToFollow, { invalidates: [listOpenCalls] });
  const onError = useFailed('coaching');
  const mayAsk = (call: OpenCall) => !call.isMine && call.followedBy === null && !isBusy;
  const follow = (call: OpenCall) => {
    if (mayAsk(call) && !ask.isPending) ask.mutate({ body: { callId: call.callId } }, { onError });
  };
  const columns: readonly Column<OpenCall>[] = [
    { id: 'who', header: t('follow.who'), phone: 'title', cell: (call) => <strong>{call.userName}</strong> },
    { id: 'customer', header: t('follow.customer'), cell: (call) => call.customerName },
    {
      id: 'since',
      header: t('follow.since'),
      cell: (call) =>
        call.startedAt ? (
          <Moment at={call.startedAt} part="time" />
        ) : (
          <span className={classes.quiet}>{t('follow.not-dialled')}</span>
        ),
    },
    { id: 'turns', header: t('follow.turns'), align: 'end', width: '90px', cell: (call) => call.turns },
    {
      id: 'ask',
      header: t('follow.follower'),
      label: '',
      align: 'end',
      width: '240px',
      cell: (call) => {
        if (call.followedBy) return <Badge tone="accent">{call.followedBy}</Badge>;
        if (call.isMine) return <span className={classes.quiet}>{t('follow.own')}</span>;
        return (
          <Button
            size="small"
            icon={<Eye aria-hidden="true" />}
            disabled={!mayAsk(call)}
            busy={ask.isPending}
            onClick={() => follow(call)}
          >
            {t('follow.ask')}
          </Button>
        );
      },
    },
  ];
  if (calls.length === 0)
    return (
      <Empty title={t('follow.none')} icon={<PhoneOff aria-hidden="true" />}>
        {t('follow.none-words')}
      </Empty>
    );
  return (
    <Section title={t('follow.open')} note={t('follow.open-note')} flush>
      <Table
        label={t('follow.open')}
        columns={columns}
        rows={calls}
        rowKey={(call) => call.callId}
        onOpen={follow}
        keys={!isBusy}
      />
    </Section>
  );
}
