import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listCalibrationRounds } from '#rooms/coaching/contract.ts';
import { type Round, stateOf } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { useEndpoint } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Moment } from '#ui/DayText.tsx';
import { useSearchState } from '#ui/navigation.ts';
import { useMay } from '#ui/session.ts';
import { Answered, Empty } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';

/** Rounds, newest first; Enter opens one. */
export function RoundList() {
  const { t } = useTranslation('coaching');
  const rounds = useEndpoint(listCalibrationRounds, {});
  const [, setSearch] = useSearchState();
  const mayCoach = useMay('steer');
  const columns: readonly Column<Round>[] = [
    {
      id: 'started',
      header: t('calibration.started'),
      phone: 'title',
      cell: (one) => <Moment at={one.madeAt} part="day" />,
    },
    { id: 'by', header: t('calibration.by'), cell: (one) => one.madeBy },
    { id: 'calls', header: t('calibration.calls'), align: 'end', width: '110px', cell: (one) => one.calls },
    {
      id: 'judges',
      header: t('calibration.judges'),
      cell: (one) =>
        one.judges
          .map(({ name, isMe, done }) =>
            t(isMe ? 'calibration.judge-done-me' : 'calibration.judge-done', { name, done, total: one.calls }),
          )
          .join(', '),
    },
    {
      id: 'state',
      header: t('calibration.state'),
      phone: 'aside',
      width: '160px',
      cell: (one) => {
        const state = stateOf(one);
        return <Badge tone={state === 'yours' ? 'accent' : 'neutral'}>{t(`calibration.state-${state}`)}</Badge>;
      },
    },
  ];
  return (
    <Answered query={rounds} room="coaching" rows={4}>
      {({ rounds: rows }) =>
        rows.length === 0 ? (
          <Empty title={t('calibration.none')} icon={<Scale aria-hidden="true" />}>
            {t(mayCoach ? 'calibration.none-words' : 'calibration.none-for-you')}
          </Empty>
        ) : (
          <Table
            label={t('calibration.rounds')}
            columns={columns}
            rows={rows}
            rowKey={(one) => one.roundId}
            onOpen={(one) => setSearch({ ronde: one.roundId })}
          />
        )
      }
    </Answered>
  );
}
