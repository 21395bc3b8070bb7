import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { searchOpenInvoices } from '#rooms/payment/contract.ts';
import type { BankActions, ShownPayment } from '#rooms/payment/screens/bankActions.ts';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Checkbox, TextInput } from '#ui/Field.tsx';
import { MoneyInput } from '#ui/MoneyInput.tsx';
import { Answered } from '#ui/states.tsx';
import classes from './Bank.module.css';

type Found = ResponseOf<typeof searchOpenInvoices>['customers'][number];
type Invoice = Found['invoices'][number];
type Chosen = ReadonlyMap<string, { readonly invoice: Invoice; readonly cents: number | null }>;

/** Books a payment on invoices that a person looks up; it may be divided over several. */
export function BookByHand({
  payment,
  actions,
  onClose,
}: {
  readonly payment: ShownPayment;
  readonly actions: BankActions;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['payment', 'ui']);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const asked = words.trim();
  const found = useEndpoint(
    searchOpenInvoices,
    { query: { words: asked } },
    { enabled: asked !== '', keepPrevious: true },
  );
  const booked = [...chosen.values()].reduce((total, line) => total + (line.cents ?? 0), 0);
  const left = payment.restCents - booked;
  const tooMuch = payment.restCents > 0 ? left < 0 : left > 0;
  const { currency } = payment;

  const toggle = (invoice: Invoice, on: boolean) => {
    const next = new Map(chosen);
    if (!on) next.delete(invoice.invoiceId);
    else next.set(invoice.invoiceId, { invoice, cents: partFor(invoice.openCents, left) });
    setChosen(next);
  };
  const submit = () => {
    const lines = [...chosen.values()].flatMap(({ invoice, cents }) =>
      cents ? [{ invoiceId: invoice.invoiceId, number: invoice.number, cents }] : [],
    );
    if (lines.length === 0 || tooMuch) return;
    actions.bookLines(payment, lines);
    onClose();
  };

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('hand.title', {
        amountCents: payment.restCents,
        currency,
        name: payment.counterpartyName ?? t('no-name'),
      })}
      note={payment.text}
      actions={
        <>
          <span role="status">
            {tooMuch
              ? t('hand.too-much', { cents: Math.abs(left), currency })
              : t('hand.left', { cents: left, currency })}
          </span>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onClick={submit} disabled={booked === 0 || tooMuch || actions.busy}>
            {t('hand.book')}
          </Button>
        </>
      }
    >
      <TextInput label={t('hand.search')} type="search" value={words} onValue={setWords} autoFocus />
      <div className={classes.found}>
        {asked !== '' && (
          <Answered query={found} room="payment" rows={4}>
            {({ customers }) =>
              customers.length === 0 ? (
                <p className={classes.text}>{t('hand.nothing')}</p>
              ) : (
                <>
                  {customers.map((customer) => (
                    <Invoices
                      key={customer.customerId}
                      customer={customer}
                      currency={currency}
                      chosen={chosen}
                      onToggle={toggle}
                      onCents={(invoice, cents) =>
                        setChosen(new Map(chosen).set(invoice.invoiceId, { invoice, cents }))
                      }
                    />
                  ))}
                </>
              )
            }
          </Answered>
        )}
      </div>
    </Dialog>
  );
}

/** How much of an invoice to book when it is ticked: all of it, or what is left of the payment. */
function partFor(openCents: number, left: number): number {
  if (openCents < 0) return left < 0 ? Math.max(openCents, left) : openCents;
  return Math.max(0, Math.min(openCents, left));
}

function Invoices({
  customer,
  currency,
  chosen,
  onToggle,
  onCents,
}: {
  readonly customer: Found;
  readonly currency: string;
  readonly chosen: Chosen;
  readonly onToggle: (invoice: Invoice, on: boolean) => void;
  readonly onCents: (invoice: Invoice, cents: number | null) => void;
}) {
  const { t } = useTranslation('payment');
  const usable = customer.invoices.filter((invoice) => invoice.currency === currency);
  return (
    <div>
      <strong>{customer.name}</strong> <span className={classes.text}>{customer.number}</span>
      {usable.length === 0 && <p className={classes.text}>{t('hand.no-open')}</p>}
      <ul className={classes.invoices}>
        {usable.map((invoice) => {
          const line = chosen.get(invoice.invoiceId);
          return (
            <li key={invoice.invoiceId} className={classes.invoice}>
              <Checkbox
                label={`${invoice.number} · ${t('panel.open', { cents: invoice.openCents, currency })}`}
                checked={line !== undefined}
                onValue={(on) => onToggle(invoice, on)}
              />
              {line && (
                <MoneyInput
                  label={t('hand.amount', { number: invoice.number })}
                  hideLabel
                  cents={line.cents}
                  onCents={(cents) => onCents(invoice, cents)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
