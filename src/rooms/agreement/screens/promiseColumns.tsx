import type { TFunction } from 'i18next';
import { Scale } from 'lucide-react';
import type { Day } from '#kernel/dates.ts';
import { shownState } from '#rooms/agreement/rules/shown-state.ts';
import { InstalmentOf } from '#rooms/agreement/screens/ArrangementPlan.tsx';
import { type PromiseRow, promiseMarks } from '#rooms/agreement/screens/promiseTexts.ts';
import { Amount } from '#ui/Amount.tsx';
import { Status } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { DayText } from '#ui/DayText.tsx';
import { LinkTo } from '#ui/navigation.ts';
import type { Column } from '#ui/Table.tsx';
import classes from './Afspraken.module.css';

/** The columns of the list of promises. */
export function promiseColumns(
  t: TFunction<'agreement'>,
  today: Day,
  verdictText: (row: PromiseRow) => string,
  onJudge: (row: PromiseRow) => void,
): Column<PromiseRow>[] {
  return [
    {
      id: 'day',
      header: t('column.day'),
      width: '110px',
      cell: (row) => <DayText day={row.day} />,
    },
    {
      id: 'customer',
      header: t('column.customer'),
      phone: 'title',
      cell: (row) => (
        <LinkTo place="dossier" params={{ customerId: row.customerId }}>
          {row.customerName}
        </LinkTo>
      ),
    },
    {
      id: 'amount',
      header: t('column.amount'),
      align: 'end',
      width: '120px',
      phone: 'aside',
      cell: (row) => <Amount cents={row.amountCents} currency={row.currency} look="strong" />,
    },
    {
      id: 'received',
      header: t('column.received'),
      align: 'end',
      width: '120px',
      cell: (row) => (
        <Amount cents={row.receivedCents} currency={row.currency} look={row.receivedCents === 0 ? 'quiet' : 'plain'} />
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      label: '',
      width: '30%',
      cell: (row) => (
        <span className={classes.lines}>
          <Status state={promiseMarks[row.state]}>{t(`state.${shownState(row, today)}`)}</Status>
          <span className={classes.small}>{verdictText(row)}</span>
          <InstalmentOf row={row} />
        </span>
      ),
    },
    {
      id: 'agreed',
      header: t('column.agreed'),
      width: '22%',
      phone: 'hidden',
      cell: (row) => (
        <span className={classes.lines}>
          <span>{row.promisedBy ?? t('by-nobody')}</span>
          <span className={classes.small}>
            {t(`method.${row.method}`)} · {aboutText(t, row)}
          </span>
        </span>
      ),
    },
    {
      id: 'judge',
      header: <span className="visually-hidden">{t('keys.overrule')}</span>,
      align: 'end',
      width: '64px',
      cell: (row) =>
        row.state !== 'withdrawn' && (
          <Button
            look="quiet"
            size="small"
            icon={<Scale aria-hidden="true" />}
            aria-label={`${t('keys.overrule')}: ${row.customerName}`}
            title={t('keys.overrule')}
            onClick={() => onJudge(row)}
          />
        ),
    },
  ];
}

function aboutText(t: TFunction<'agreement'>, row: PromiseRow): string {
  if (row.wholeBalance) return t('whole-balance');
  return t('invoices', { count: row.invoiceNumbers.length, numbers: row.invoiceNumbers.join(', ') });
}
