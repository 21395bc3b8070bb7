import { useTranslation } from 'react-i18next';
import { daysBetween } from '#kernel/dates.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import { Amount } from '#ui/Amount.tsx';
import { useToday } from '#ui/clock.ts';
import { cx } from '#ui/cx.ts';
import { DayText } from '#ui/DayText.tsx';
import classes from './Gesprek.module.css';

type Invoice = ResponseOf<typeof readCallBrief>['invoices'][number];

/** Open invoices and credit notes, oldest first, with those ticked that a promise is about. */
export function Invoices({
  invoices,
  selection,
  onSelect,
}: {
  readonly invoices: readonly Invoice[];
  readonly selection: readonly string[];
  readonly onSelect: (selection: readonly string[]) => void;
}) {
  const { t } = useTranslation('call');
  const today = useToday();
  if (invoices.length === 0) return <p className={classes.nothing}>{t('dossier.nothing-open')}</p>;
  const toggle = (invoiceId: string, on: boolean) =>
    onSelect(on ? [...selection, invoiceId] : selection.filter((other) => other !== invoiceId));
  return (
    <div className={classes.invoiceScroll}>
      <table className={classes.invoices} aria-label={t('dossier.open')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('dossier.in-promise')}</span>
            </th>
            <th scope="col">{t('dossier.number')}</th>
            <th scope="col">{t('dossier.due')}</th>
            <th scope="col" className={classes.end}>
              {t('dossier.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {invoices.map((invoice) => {
            const late = daysBetween(invoice.dueDate, today);
            return (
              <tr key={invoice.invoiceId}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('dossier.promise-about', { number: invoice.number })}
                    checked={selection.includes(invoice.invoiceId)}
                    onChange={(event) => toggle(invoice.invoiceId, event.target.checked)}
                  />
                </td>
                <td>
                  {invoice.number}
                  {invoice.kind === 'credit_note' && <span className={classes.tag}>{t('dossier.credit-note')}</span>}
                  {invoice.disputedCents > 0 && <span className={classes.tag}>{t('dossier.disputed')}</span>}
                </td>
                <td>
                  <DayText day={invoice.dueDate} />
                  {late > 0 && invoice.openCents > 0 && (
                    <span className={cx(classes.quiet, classes.late)}>{t('dossier.days', { count: late })}</span>
                  )}
                </td>
                <td className={classes.end}>
                  <Amount cents={invoice.openCents} currency={invoice.currency} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
