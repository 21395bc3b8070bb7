import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#kernel/ids.ts';
import { closeCalibration, readCalibrationRound } from '#rooms/coaching/contract.ts';
import { missingIn, type RoundCall, type WholeRound } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { useKeys } from '#ui/keys.ts';
import { useSearchState } from '#ui/navigation.ts';
import { Section } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { toast, useFailed } from '#ui/toast.tsx';
import classes from './calibration.module.css';

/** One round: its calls, who is how far, and where judges differ as soon as a call is shown. */
export function RoundPage({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('coaching');
  const round = useEndpoint(readCalibrationRound, { params: { roundId } });
  const [, setSearch] = useSearchState();
  const back = () => setSearch({ ronde: undefined });
  useKeys(t('calibration.title'), [{ keys: 'Escape', label: t('calibration.back'), run: back }]);
  return (
    <div className={classes.tab}>
      <div className={classes.lead}>
        <Button look="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={back}>
          {t('calibration.back')}
        </Button>
        {round.data && <Close round={round.data} />}
      </div>
      <Answered query={round} room="coaching" rows={6}>
        {(data) => <Calls round={data} />}
      </Answered>
    </div>
  );
}

function Close({ round }: { readonly round: WholeRound }) {
  const { t } = useTranslation('coaching');
  const mayCoach = useMay('steer');
  const close = useEndpointAction(closeCalibration);
  const onError = useFailed('coaching');
  const missing = missingIn(round);
  if (!mayCoach || round.closedAt !== null) return null;
  return (
    <Button
      look={missing > 0 ? 'danger' : 'plain'}
      busy={close.isPending}
      onClick={() =>
        close.mutate(
          { params: { roundId: round.roundId } },
          { onSuccess: () => toast.done(t('calibration.closed')), onError },
        )
      }
    >
      {missing > 0 ? t('calibration.close-missing', { count: missing }) : t('calibration.close')}
    </Button>
  );
}

function Calls({ round }: { readonly round: WholeRound }) {
  const { t } = useTranslation('coaching');
  const [, setSearch] = useSearchState();
  const names = round.judges
    .map(({ name, isMe, done }) =>
      t(isMe ? 'calibration.judge-done-me' : 'calibration.judge-done', { name, done, total: round.calls }),
    )
    .join(', ');
  const numberOf = (id: Id<'review'>) => round.items.findIndex((item) => item.reviewId === id) + 1;
  const columns: readonly Column<RoundCall>[] = [
    {
      id: 'call',
      header: t('calibration.call'),
      phone: 'title',
      cell: (item) => (
        <span className={classes.lines}>
          <strong>{item.customerName ?? t('calibration.call-number', { number: numberOf(item.reviewId) })}</strong>
          <span className={classes.small}>
            <Moment at={item.heldAt} part="day" />
          </span>
        </span>
      ),
    },
    {
      id: 'collector',
      header: t('calibration.collector'),
      cell: (item) => item.userName ?? <span className={classes.small}>{t('calibration.anonymous')}</span>,
    },
    ...(round.isJudge
      ? [
          {
            id: 'own',
            header: t('calibration.yours'),
            cell: (item: RoundCall) => item.own && t(`calibration.own-${item.own}`),
          },
        ]
      : []),
    {
      id: 'result',
      header: t('calibration.result'),
      cell: (item) => (
        <span className={classes.lines}>
          <span>
            {item.differences === null
              ? t('calibration.blind')
              : item.differences === 0
                ? t('calibration.no-differences')
                : t('calibration.differences', { count: item.differences })}
          </span>
          <span className={classes.small}>
            {item.revealed
              ? item.agreed > 0 && t('calibration.agreed', { count: item.agreed })
              : t('calibration.done-of', { done: item.done, total: round.judges.length })}
          </span>
        </span>
      ),
    },
  ];
  return (
    <Section title={t('calibration.round', { name: round.madeBy })} note={names} flush>
      <Table
        label={t('calibration.calls')}
        columns={columns}
        rows={round.items}
        rowKey={(item) => item.reviewId}
        onOpen={(item) => setSearch({ oordeel: item.reviewId })}
      />
    </Section>
  );
}
