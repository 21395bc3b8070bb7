import { useTranslation } from 'react-i18next';
import type { paymentTabs } from '#rooms/payment/contract.ts';
import type { ShownPayment } from '#rooms/payment/screens/bankActions.ts';
import { useReasonText } from '#rooms/payment/screens/reasonText.ts';
import { Amount } from '#ui/Amount.tsx';
import { Badge } from '#ui/Badge.tsx';
import { DayText } from '#ui/DayText.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './Bank.module.css';

/** The payments of one tab; J and K walk through them. */
export function PaymentTable({
  payments,
  selected,
  onSelect,
  tab,
}: {
  readonly payments: readonly ShownPayment[];
  readonly selected: string;
  readonly onSelect: (paymentId: string) => void;
  readonly tab: (typeof paymentTabs)[number];
}) {
  const { t } = useTranslation('payment');
  const columns: Column<ShownPayment>[] = [
    { id: 'day', header: t('column.day'), width: '88px', cell: (payment) => <DayText day={payment.day} /> },
    {
      id: 'from',
      header: t('column.from'),
      phone: 'title',
      cell: (payment) => payment.counterpartyName ?? payment.counterpartyIban ?? t('no-name'),
    },
    {
      id: 'text',
      header: t('column.text'),
      phone: 'hidden',
      cell: (payment) => <span className={classes.clip}>{payment.text}</span>,
    },
    {
      id: 'result',
      header: t(tab === 'booked' ? 'column.booked' : 'column.guess'),
      cell: (payment) => <Result payment={payment} />,
    },
    {
      id: 'amount',
      header: t('column.amount'),
      align: 'end',
      width: '120px',
      phone: 'aside',
      cell: (payment) => (
        <Amount
          cents={payment.state === 'waiting' ? payment.restCents : payment.amountCents}
          currency={payment.currency}
          look="strong"
          credit={false}
        />
      ),
    },
  ];
  return (
    <Table
      label={t('bank.list')}
      columns={columns}
      rows={payments}
      rowKey={(payment) => payment.paymentId}
      selected={selected}
      onSelect={(payment) => onSelect(payment.paymentId)}
    />
  );
}

/** The best guess with its first reason, or on which invoices it was booked. */
function Result({ payment }: { readonly payment: ShownPayment }) {
  const { t } = useTranslation('payment');
  const reasonText = useReasonText();
  const numbers = payment.bookings.flatMap((booking) => booking.lines.map((line) => line.number)).join(', ');
  if (payment.state === 'reversed' || payment.state === 'reversal') return <Badge>{t(`state.${payment.state}`)}</Badge>;
  if (payment.state === 'booked') {
    return (
      <span className={classes.clip}>
        {numbers} {payment.bookedBy && <Badge>{t(`state.${payment.bookedBy}`)}</Badge>}
      </span>
    );
  }
  if (payment.kind !== 'receipt') return <Badge>{t(`kind.${payment.kind}`)}</Badge>;
  const best = payment.suggestions[0];
  if (!best) return <span className={classes.clip}>{t('no-guess')}</span>;
  const why = best.reasons[0];
  return (
    <span
      className={classes.clip}
      title={best.reasons.map((reason) => reasonText(reason, payment.currency)).join(' · ')}
    >
      {best.customerName}: {best.lines.map((line) => line.number).join(', ')}
      {why && ` (${reasonText(why, payment.currency)})`}
    </span>
  );
}
