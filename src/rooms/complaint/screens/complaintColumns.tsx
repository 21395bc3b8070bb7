import type { TFunction } from 'i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readComplaints } from '#rooms/complaint/contract.ts';
import { Amount } from '#ui/Amount.tsx';
import { Button } from '#ui/Button.tsx';
import { DayText } from '#ui/DayText.tsx';
import { LinkTo } from '#ui/navigation.ts';
import type { Column } from '#ui/Table.tsx';
import classes from './Klachten.module.css';

/** A complaint as the list shows it. */
export type ComplaintRow = ResponseOf<typeof readComplaints>['complaints'][number];

/** The columns of the list of complaints. */
export function complaintColumns(
  t: TFunction<'complaint'>,
  tab: 'open' | 'closed',
  onClose: (row: ComplaintRow) => void,
): Column<ComplaintRow>[] {
  const last: Column<ComplaintRow> =
    tab === 'open'
      ? {
          id: 'close',
          header: <span className="visually-hidden">{t('column.close')}</span>,
          align: 'end',
          width: '130px',
          cell: (row) => (
            <Button size="small" onClick={() => onClose(row)}>
              {t('close.action')}
            </Button>
          ),
        }
      : {
          id: 'outcome',
          header: t('column.outcome'),
          width: '22%',
          cell: (row) => (
            <span className={classes.lines}>
              <span>{row.outcome && t(`outcome.${row.outcome}`)}</span>
              <span className={classes.small}>{row.outcomeNote}</span>
            </span>
          ),
        };
  return [
    {
      id: 'age',
      header: t('column.age'),
      label: '',
      width: '130px',
      cell: (row) => (
        <span className={classes.lines}>
          <DayText day={row.openedOn} />
          {row.closedAt === null && <span className={classes.small}>{t('days-open', { count: row.daysOpen })}</span>}
        </span>
      ),
    },
    {
      id: 'customer',
      header: t('column.customer'),
      width: '20%',
      phone: 'title',
      cell: (row) => (
        <LinkTo place="dossier" params={{ customerId: row.customerId }}>
          {row.customerName}
        </LinkTo>
      ),
    },
    {
      id: 'about',
      header: t('column.about'),
      label: '',
      width: '18%',
      cell: (row) => (
        <span className={classes.lines}>
          <span>{t(`cause.${row.cause}`)}</span>
          <span className={classes.small}>
            {row.invoiceNumber ? t('invoice', { number: row.invoiceNumber }) : t('no-invoice')}
          </span>
        </span>
      ),
    },
    {
      id: 'words',
      header: t('column.words'),
      label: '',
      cell: (row) => (
        <span className={classes.lines}>
          <span className={classes.words}>{row.words}</span>
          <span className={classes.small}>{t('by-whom', { name: row.openedBy })}</span>
        </span>
      ),
    },
    {
      id: 'disputed',
      header: t('column.disputed'),
      align: 'end',
      width: '120px',
      phone: 'aside',
      cell: (row) => <Amount cents={row.disputedCents} currency={row.currency} look="strong" />,
    },
    last,
  ];
}
