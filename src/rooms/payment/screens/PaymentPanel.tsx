import { useTranslation } from 'react-i18next';
import type { BankActions, Guess, ShownPayment } from '#rooms/payment/screens/bankActions.ts';
import { useReasonText } from '#rooms/payment/screens/reasonText.ts';
import { Amount } from '#ui/Amount.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { DayText } from '#ui/DayText.tsx';
import { LinkTo } from '#ui/navigation.ts';
import { Section } from '#ui/Page.tsx';
import classes from './Bank.module.css';

/** One payment with its guesses (or bookings) and what can be done with it. */
export function PaymentPanel({
  payment,
  actions,
  onSearch,
}: {
  readonly payment: ShownPayment;
  readonly actions: BankActions;
  readonly onSearch: () => void;
}) {
  const { t } = useTranslation('payment');
  const waiting = payment.state === 'waiting';
  return (
    <Section
      title={payment.counterpartyName ?? payment.counterpartyIban ?? t('no-name')}
      note={<DayText day={payment.day} full />}
      actions={<Amount cents={payment.amountCents} currency={payment.currency} look="strong" />}
    >
      <div className={classes.panel}>
        <div className={classes.facts}>
          {payment.text && <span className={classes.text}>{payment.text}</span>}
          {payment.counterpartyIban && <span className={classes.text}>{payment.counterpartyIban}</span>}
          {payment.reference && (
            <span className={classes.text}>
              {t('panel.reference')}: {payment.reference}
            </span>
          )}
          {payment.reasonCode && (
            <span className={classes.text}>
              {t('panel.reason')}: {payment.reasonCode}
            </span>
          )}
          {waiting && payment.restCents !== payment.amountCents && (
            <strong>{t('rest', { cents: payment.restCents, currency: payment.currency })}</strong>
          )}
        </div>
        {payment.bookings.length > 0 && <Bookings payment={payment} />}
        {waiting && payment.kind === 'receipt' && <Guesses payment={payment} actions={actions} />}
        {waiting && payment.kind === 'return' && <Originals payment={payment} actions={actions} />}
        <div className={classes.buttons}>
          {waiting && (
            <>
              <Button size="small" shortcut="/" onClick={onSearch}>
                {t('panel.by-hand')}
              </Button>
              <Button size="small" shortcut="x" disabled={actions.busy} onClick={() => actions.setAside(payment)}>
                {t('panel.aside')}
              </Button>
            </>
          )}
          {payment.state === 'set_aside' && (
            <Button size="small" disabled={actions.busy} onClick={() => actions.restore(payment)}>
              {t('panel.restore')}
            </Button>
          )}
          {(payment.state === 'booked' || waiting) && payment.bookings.length > 0 && (
            <Button size="small" disabled={actions.busy} onClick={() => actions.cancel(payment)}>
              {t('panel.cancel')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}

function Guesses({ payment, actions }: { readonly payment: ShownPayment; readonly actions: BankActions }) {
  const { t } = useTranslation('payment');
  if (payment.suggestions.length === 0) return <p className={classes.text}>{t('panel.no-guess')}</p>;
  return (
    <>
      {payment.suggestions.map((guess, index) => (
        <GuessCard key={guess.key} payment={payment} guess={guess} index={index} actions={actions} />
      ))}
    </>
  );
}

function GuessCard({
  payment,
  guess,
  index,
  actions,
}: {
  readonly payment: ShownPayment;
  readonly guess: Guess;
  readonly index: number;
  readonly actions: BankActions;
}) {
  const { t } = useTranslation('payment');
  const reasonText = useReasonText();
  const { currency } = payment;
  return (
    <div className={cx(classes.guess, index === 0 && classes.best)}>
      <div className={classes.guessHead}>
        <LinkTo place="dossier" params={{ customerId: guess.customerId }}>
          <strong>{guess.customerName}</strong>
        </LinkTo>
      </div>
      {guess.lines.map((line) => (
        <div key={line.invoiceId} className={classes.line}>
          <span>
            {line.number}{' '}
            {line.openCents !== line.cents && (
              <span className={classes.text}>({t('panel.open', { cents: line.openCents, currency })})</span>
            )}
          </span>
          <Amount cents={line.cents} currency={currency} />
        </div>
      ))}
      {guess.restCents > 0 && <span>{t('panel.stays', { cents: guess.restCents, currency })}</span>}
      <ul className={classes.reasons}>
        {guess.reasons.map((reason) => (
          <li key={reason.code}>{reasonText(reason, currency)}</li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <Button
          size="small"
          look={index === 0 ? 'primary' : 'plain'}
          shortcut={index === 0 ? 'Enter' : String(index + 1)}
          disabled={actions.busy}
          onClick={() => actions.accept(payment, guess)}
        >
          {t('panel.accept')}
        </Button>
        <Button size="small" look="quiet" disabled={actions.busy} onClick={() => actions.reject(payment, guess)}>
          {t('panel.not-this')}
        </Button>
      </div>
    </div>
  );
}

function Originals({ payment, actions }: { readonly payment: ShownPayment; readonly actions: BankActions }) {
  const { t } = useTranslation('payment');
  if (payment.originals.length === 0) return <p className={classes.text}>{t('panel.no-originals')}</p>;
  return (
    <>
      <strong>{t('panel.originals')}</strong>
      {payment.originals.map((original, index) => (
        <div key={original.paymentId} className={cx(classes.guess, index === 0 && classes.best)}>
          <div className={classes.line}>
            <span>
              <DayText day={original.day} /> {original.counterpartyName}
            </span>
            <Amount cents={original.amountCents} currency={original.currency} />
          </div>
          <span className={classes.text}>{original.text}</span>
          <div className={classes.buttons}>
            <Button
              size="small"
              shortcut={index === 0 ? 'Enter' : String(index + 1)}
              disabled={actions.busy}
              onClick={() => actions.reverse(payment, original.paymentId)}
            >
              {t('panel.reverse')}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}

function Bookings({ payment }: { readonly payment: ShownPayment }) {
  const { t } = useTranslation('payment');
  return (
    <div className={classes.guess}>
      <strong>{t('panel.bookings')}</strong>
      {payment.bookings.map((booking) => (
        <div key={booking.customerId}>
          <LinkTo place="dossier" params={{ customerId: booking.customerId }}>
            {booking.customerName}
          </LinkTo>
          {booking.lines.map((line) => (
            <div key={line.invoiceId} className={classes.line}>
              <span>{line.number}</span>
              <Amount cents={line.cents} currency={payment.currency} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
