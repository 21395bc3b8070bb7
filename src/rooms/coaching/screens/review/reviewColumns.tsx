import type { TFunction } from 'i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { listCallReviews } from '#rooms/coaching/contract.ts';
import { Score } from '#rooms/coaching/screens/review/Score.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Moment } from '#ui/DayText.tsx';
import type { Column } from '#ui/Table.tsx';
import classes from './review.module.css';

/** A reviewed call in the list. */
type ReviewRow = ResponseOf<typeof listCallReviews>['reviews'][number];

/** The columns of the list of reviewed calls; who coaches sees whose call it was. */
export function reviewColumns(t: TFunction<'coaching'>, coaches: boolean): Column<ReviewRow>[] {
  const collector: Column<ReviewRow> = {
    id: 'collector',
    header: t('list.collector'),
    label: t('list.collector'),
    width: '130px',
    cell: (row) => row.userName,
  };
  return [
    { id: 'when', header: t('list.when'), width: '130px', label: '', cell: (row) => <Moment at={row.heldAt} /> },
    {
      id: 'customer',
      header: t('list.customer'),
      phone: 'title',
      cell: (row) => (
        <span className={classes.lines}>
          <span>{row.customerName || t('list.no-customer')}</span>
          {(row.source === 'transcript' || row.recorded) && (
            <span className={classes.small}>
              {[row.source === 'transcript' && t('list.transcript'), row.recorded && t('list.recorded')]
                .filter(Boolean)
                .join(', ')}
            </span>
          )}
        </span>
      ),
    },
    ...(coaches ? [collector] : []),
    {
      id: 'outcome',
      header: t('list.outcome'),
      label: '',
      width: '150px',
      cell: (row) => (row.outcome ? t(`outcome.${row.outcome}`) : ''),
    },
    {
      id: 'score',
      header: t('list.score'),
      phone: 'aside',
      width: '140px',
      cell: (row) =>
        row.state === 'waiting' ? (
          <span className={classes.small}>{t('list.waiting')}</span>
        ) : (
          <Score tenths={row.score} seen={row.pointsSeen} />
        ),
    },
    {
      id: 'line',
      header: t('list.line'),
      label: '',
      width: '24%',
      cell: (row) => (
        <span className={classes.lines}>
          {row.best && <span>{t('list.best', { point: t(`point.${row.best}`) })}</span>}
          {row.weakest && (
            <span className={classes.small}>{t('list.weakest', { point: t(`point.${row.weakest}`) })}</span>
          )}
        </span>
      ),
    },
    {
      id: 'words',
      header: t('list.words'),
      label: '',
      width: '190px',
      cell: (row) => <TalkedAbout row={row} t={t} />,
    },
  ];
}

function TalkedAbout({ row, t }: { readonly row: ReviewRow; readonly t: TFunction<'coaching'> }) {
  return (
    <span className={classes.badges}>
      {row.disputesOpen > 0 && <Badge tone="strong">{t('list.disputes-open', { count: row.disputesOpen })}</Badge>}
      {row.disputes > row.disputesOpen && <Badge>{t('list.answered')}</Badge>}
      {row.overruled > 0 && <Badge>{t('list.overruled', { count: row.overruled })}</Badge>}
      {row.acknowledged && <Badge tone="accent">{t('list.read')}</Badge>}
    </span>
  );
}
