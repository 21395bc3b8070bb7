import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import { Section } from '#ui/Page.tsx';
import { Fact, Facts } from '#ui/Stat.tsx';
import classes from './Prepare.module.css';

type Brief = ResponseOf<typeof readCallBrief>;

const FALLBACKS = 3;

/** What to know before dialling, to be read in ten seconds: the goal and what to fall back on, the probable cause, the right moment, what not to say again. */
export function Prepare({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation(['call', 'dossier']);
  const { goal, probableCause, bestTime, notAgain, circumstances, customer, agreedBefore } = brief;
  const [sign] = probableCause?.signs ?? [];
  return (
    <Section title={t('prepare.title')}>
      {circumstances.length > 0 && (
        <ul className={classes.careful} aria-label={t('prepare.circumstances')}>
          {circumstances.map((one) => (
            <li key={one.circumstanceId}>
              <strong>{t(`dossier:circumstance.kind.${one.kind}`)}</strong> {one.note}
            </li>
          ))}
        </ul>
      )}
      <Facts>
        <Fact label={t('prepare.address')}>
          {t(`prepare.form-${customer.addressForm ?? 'u'}`)}, {t(`prepare.language-${customer.language}`)}
        </Fact>
        {goal && (
          <Fact label={t('prepare.goal')}>
            <strong>{t(`prepare.goal-${goal.code}`, { cents: goal.amountCents, currency: goal.currency })}</strong>
          </Fact>
        )}
        {probableCause && (
          <Fact label={t('prepare.cause')}>
            {t(`cause.${probableCause.cause}`)}
            {sign && <span className={classes.why}> {t(`sign.${sign.code}`, { ...sign.facts })}</span>}
          </Fact>
        )}
        {bestTime && (
          <Fact label={t('prepare.best-time')}>
            {t(bestTime.now ? 'prepare.now' : 'prepare.between', { from: bestTime.from, to: bestTime.to })}
            <span className={classes.why}>
              {' '}
              {t('prepare.reached', { reached: bestTime.reached, tried: bestTime.tried })}
            </span>
          </Fact>
        )}
        {goal && (
          <Fact label={t('prepare.limits')}>
            {t('prepare.own-limits', { days: goal.limits.deferralDays, count: goal.limits.instalments })}
          </Fact>
        )}
      </Facts>
      {goal && goal.fallback.length > 0 && (
        <>
          <h3 className={classes.head}>{t('prepare.fallback')}</h3>
          <ol className={classes.steps}>
            {goal.fallback.slice(0, FALLBACKS).map((step) => (
              <li key={`${step.code} ${String(step.payments)}`}>
                {t(step.payments > 1 ? 'prepare.in-parts' : 'prepare.at-once', {
                  currency: goal.currency,
                  cents: step.amountCents,
                  firstCents: step.firstCents,
                  firstDay: step.firstDay,
                  lastDay: step.lastDay,
                  count: step.payments,
                })}
              </li>
            ))}
          </ol>
        </>
      )}
      {agreedBefore.length > 0 && (
        <>
          <h3 className={classes.head}>{t('prepare.agreed-before')}</h3>
          <ul className={classes.steps}>
            {agreedBefore.slice(0, FALLBACKS).map(({ callId, kind, at, by, spokenWith, facts }) => (
              <li key={`${callId} ${kind}`}>
                {t(`outcome.${kind}`)}
                {typeof facts['cents'] === 'number' && ` ${t('prepare.cents', { ...facts })}`}
                {typeof facts['day'] === 'string' && ` ${t('prepare.for-day', { day: facts['day'] })}`}
                <span className={classes.why}>
                  {' '}
                  {spokenWith ? t('prepare.by-with', { by, spokenWith, at }) : t('prepare.by', { by, at })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {notAgain.length > 0 && (
        <>
          <h3 className={classes.head}>{t('prepare.not-again')}</h3>
          <ul className={classes.steps}>
            {notAgain.map(({ code, facts }) => (
              <li key={`${code} ${JSON.stringify(facts)}`}>{t(`not-again.${code}`, { ...facts })}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
