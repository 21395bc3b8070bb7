import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#kernel/dates.ts';
import { type ConcessionLimits, type CustomerOffer, type Proposal, proposalsFor } from '#rooms/agreement/contract.ts';
import type { CallForm } from '#rooms/call/rules/call-form.ts';
import type { FormInvoice } from '#rooms/call/rules/promise-form.ts';
import { formWith } from '#rooms/call/rules/proposal-form.ts';
import { Button } from '#ui/Button.tsx';
import classes from './Negotiation.module.css';

/** What to ask first and what next when that fails, each with its effect, what we get in return and whether it is within the own limits. */
export function Negotiation({
  invoices,
  currency,
  today,
  limits,
  offer,
  form,
  onChoose,
}: {
  /** The open invoices and credit notes; those in another currency are left out. */
  readonly invoices: readonly FormInvoice[];
  readonly currency: string;
  readonly today: Day;
  readonly limits: ConcessionLimits;
  /** What the customer offers himself, as far as it was heard. */
  readonly offer: CustomerOffer | null;
  readonly form: CallForm;
  /** Gets what the choice changes in the form. */
  readonly onChoose: (change: Partial<CallForm>) => void;
}) {
  const { t } = useTranslation('call');
  const [step, setStep] = useState(0);
  const proposals = useMemo(
    () => proposalsFor({ invoices: invoices.filter((one) => one.currency === currency), today, limits, offer }),
    [invoices, currency, today, limits, offer],
  );
  const at = Math.min(step, Math.max(0, proposals.length - 1));
  const [first, next] = proposals.slice(at);
  const choose = (proposal: Proposal) => onChoose(formWith(form, proposal));
  return (
    <section className={classes.negotiation} aria-label={t('negotiation.title')}>
      <h3>{t('negotiation.title')}</h3>
      {!first && <p className={classes.note}>{t('negotiation.nothing')}</p>}
      {first && (
        <Step
          title={at === 0 ? t('negotiation.first') : t('negotiation.now')}
          proposal={first}
          {...{ currency, choose }}
        />
      )}
      {next && <Step title={t('negotiation.next')} proposal={next} {...{ currency, choose }} />}
      <div className={classes.steps}>
        {at > 0 && (
          <Button size="small" look="quiet" onClick={() => setStep(at - 1)}>
            {t('negotiation.back')}
          </Button>
        )}
        {next && (
          <Button size="small" look="quiet" onClick={() => setStep(at + 1)}>
            {t('negotiation.failed')}
          </Button>
        )}
      </div>
      <p className={classes.note}>{t('negotiation.limits', { ...limits, currency })}</p>
    </section>
  );
}

/** One proposal: the words, the effect, what comes back, and what to beware of. */
function Step({
  title,
  proposal,
  currency,
  choose,
}: {
  readonly title: string;
  readonly proposal: Proposal;
  readonly currency: string;
  readonly choose: (proposal: Proposal) => void;
}) {
  const { t } = useTranslation('call');
  const { payments, inReturn, warning, beyond, openAfterCents, lastDay } = proposal;
  const words = t(`negotiation.code.${proposal.code}`, {
    currency,
    lastDay,
    cents: proposal.amountCents,
    count: payments.length,
    firstCents: payments[0]?.amountCents ?? 0,
    eachCents: payments[1]?.amountCents ?? 0,
    number: inReturn?.code === 'invoice-along' ? inReturn.number : '',
  });
  return (
    <div className={classes.step}>
      <h4>{title}</h4>
      <p className={classes.words}>{words}</p>
      <p className={classes.note}>{t('negotiation.effect', { openAfterCents, lastDay, currency })}</p>
      {inReturn && (
        <p className={classes.note}>{t(`negotiation.return.${inReturn.code}`, { ...inReturn, currency })}</p>
      )}
      {warning && (
        <p className={classes.warning}>{t(`negotiation.warning.${warning.code}`, { ...warning, currency })}</p>
      )}
      {beyond.map((one) => (
        <p key={one.limit} className={classes.warning}>
          {t(`arrangement.beyond.${one.limit}`, { ...one, currency })}
        </p>
      ))}
      <Button size="small" aria-label={t('negotiation.choose-one', { what: words })} onClick={() => choose(proposal)}>
        {t('negotiation.choose')}
      </Button>
    </div>
  );
}
