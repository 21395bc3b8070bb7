import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { type readWorklist, sentenceOf } from '#rooms/worklist/contract.ts';
import type { State } from '#rooms/worklist/rules/situation.ts';
import { Amount } from '#ui/Amount.tsx';
import { Badge } from '#ui/Badge.tsx';
import { DayText, Moment } from '#ui/DayText.tsx';
import type { Column } from '#ui/Table.tsx';
import { WhyPopover } from './WhyPopover.tsx';
import classes from './Vandaag.module.css';

type Row = ResponseOf<typeof readWorklist>['rows'][number];

/** The columns of the list; who waits also shows until when. `asked` is the customer whose reasons are open. */
export function useColumns(
  state: State,
  asked: string | null,
  onAsk: (customerId: string | null) => void,
): readonly Column<Row>[] {
  const { t } = useTranslation('worklist');
  const until: Column<Row> = {
    id: 'until',
    header: t('column.until'),
    width: '110px',
    cell: (row) => (row.untilDay ? <DayText day={row.untilDay} /> : null),
  };
  const contact: Column<Row> = {
    id: 'contact',
    header: t('column.contact'),
    width: '150px',
    cell: (row) =>
      row.lastTriedAt ? (
        <span className={classes.contact}>
          <Moment at={row.lastTriedAt} part="day" /> {row.lastResult && t(`contact.${row.lastResult}`)}
        </span>
      ) : (
        <span className={classes.contact}>{t('contact.never')}</span>
      ),
  };
  return [
    {
      id: 'customer',
      header: t('column.customer'),
      width: '20%',
      phone: 'title',
      cell: (row) => (
        <span className={classes.customer}>
          <strong>{row.name}</strong> <span className={classes.number}>{row.number}</span>
          {row.assignedTo && <Badge>{t('looked-after', { name: row.assignedTo.name })}</Badge>}
          {row.takenBy && <Badge tone="strong">{t('taken.by', { name: row.takenBy })}</Badge>}
        </span>
      ),
    },
    {
      id: 'why',
      header: t('column.why'),
      label: '',
      cell: (row) => {
        const { key, facts } = sentenceOf(row.headline);
        const broken = row.state === 'ready' && row.segment === 'broken';
        return (
          <span className={classes.sentence}>
            <span className={broken ? classes.broken : undefined}>{t(`sentence.${key}`, facts)}</span>
            {typeof facts['note'] === 'string' && <span className={classes.note}>“{facts['note']}”</span>}
          </span>
        );
      },
    },
    {
      id: 'ask',
      header: '',
      label: '',
      width: '44px',
      cell: (row) => (
        <span className={classes.ask}>
          <WhyPopover
            row={row}
            open={asked === row.customerId}
            onOpen={(open) => onAsk(open ? row.customerId : null)}
          />
        </span>
      ),
    },
    ...(state === 'waiting' ? [until] : []),
    {
      id: 'amount',
      header: t('column.amount'),
      align: 'end',
      width: '112px',
      phone: 'aside',
      cell: (row) => <Amount cents={row.callableCents} currency={row.currency} look="strong" />,
    },
    { id: 'late', header: t('column.late'), align: 'end', width: '92px', cell: (row) => row.daysLate },
    ...(state === 'waiting' ? [] : [contact]),
    {
      id: 'phone',
      header: t('column.phone'),
      width: '132px',
      cell: (row) => row.phone && <a href={`tel:${row.phone.replaceAll(/[^+\d]/g, '')}`}>{row.phone}</a>,
    },
  ];
}
