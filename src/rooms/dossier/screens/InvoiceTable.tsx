import { useTranslation } from 'react-i18next';
import { daysBetween } from '#kernel/dates.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readDossier } from '#rooms/dossier/contract.ts';
import { Amount } from '#ui/Amount.tsx';
import { useToday } from '#ui/clock.ts';
import { DayText } from '#ui/DayText.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './Dossier.module.css';

type Invoice = ResponseOf<typeof readDossier>['openInvoices'][number];

/** Invoices and credit notes of one customer. `showOpen`: what is still open, and how late it is. */
export function InvoiceTable({
  label,
  invoices,
  empty,
  showOpen = false,
}: {
  readonly label: string;
  readonly invoices: readonly Invoice[];
  readonly empty: string;
  readonly showOpen?: boolean;
}) {
  const { t } = useTranslation('dossier');
  const today = useToday();
  if (invoices.length === 0) return <p className={classes.empty}>{empty}</p>;
  const columns: Column<Invoice>[] = [
    {
      id: 'number',
      header: t('column.invoice'),
      phone: 'title',
      cell: (invoice) => (invoice.kind === 'credit_note' ? `${invoice.number} (${t('credit-note')})` : invoice.number),
    },
    {
      id: 'issued',
      header: t('column.issued'),
      phone: 'hidden',
      cell: (invoice) => <DayText day={invoice.issueDate} />,
    },
  ];
  if (showOpen) {
    columns.push(
      { id: 'due', header: t('column.due'), cell: (invoice) => <DayText day={invoice.dueDate} /> },
      {
        id: 'late',
        header: t('column.state'),
        cell: (invoice) =>
          invoice.dueDate < today && invoice.openCents > 0
            ? t('days-late', { count: daysBetween(invoice.dueDate, today) })
            : invoice.openCents > 0
              ? t('not-due')
              : '',
      },
      {
        id: 'amount',
        header: t('column.amount'),
        align: 'end',
        phone: 'hidden',
        cell: (invoice) => <Amount cents={invoice.amountCents} currency={invoice.currency} look="quiet" />,
      },
      {
        id: 'open',
        header: t('column.open'),
        align: 'end',
        phone: 'aside',
        cell: (invoice) => <Amount cents={invoice.openCents} currency={invoice.currency} look="strong" />,
      },
    );
  } else {
    columns.push({
      id: 'amount',
      header: t('column.amount'),
      align: 'end',
      phone: 'aside',
      cell: (invoice) => <Amount cents={invoice.amountCents} currency={invoice.currency} />,
    });
  }
  return <Table label={label} columns={columns} rows={invoices} rowKey={(invoice) => invoice.invoiceId} keys={false} />;
}
