import { useTranslation } from 'react-i18next';
import type { CallToJudge } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { cx } from '#ui/cx.ts';
import { formatDay, formatMoney } from '#ui/format.ts';
import type { Day } from '#kernel/dates.ts';
import { useToday } from '#ui/clock.ts';
import { useLanguage } from '#ui/language.ts';
import { Section } from '#ui/Page.tsx';
import classes from './calibration.module.css';

/** What was said in a call, and what the words do not tell; nothing of any judgement. */
export function CallWords({ call }: { readonly call: CallToJudge }) {
  const { t } = useTranslation('coaching');
  return (
    <div className={classes.words}>
      <Section title={t('judging.words')} note={call.anonymous ? t('judging.anonymous') : undefined} flush>
        <Facts call={call} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also for who uses only keys */}
        <ol className={classes.turns} tabIndex={0} aria-label={t('judging.words')}>
          {call.turns.length === 0 && <li className={classes.turn}>{t('judging.no-words')}</li>}
          {call.turns.map((turn, index) => (
            <li
              key={`${String(index)} ${turn.role}`}
              className={cx(classes.turn, turn.role === 'agent' && classes.agent)}
            >
              <span className={classes.who}>
                <span>{t(`judging.${turn.role}`)}</span>
                <span>{index + 1}</span>
              </span>
              <p>{turn.text}</p>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function Facts({ call }: { readonly call: CallToJudge }) {
  const { t } = useTranslation('coaching');
  const today = useToday();
  const language = useLanguage();
  const { openedBeforeMs, recorded } = call;
  const written = recorded?.map(({ kind, day, amountCents }) =>
    [
      t(`judging.kind.${kind}`),
      amountCents === null ? null : formatMoney(amountCents, language),
      day === null ? null : formatDay(day as Day, today, language),
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
  return (
    <p className={classes.facts}>
      <span className="visually-hidden">{t('judging.facts')}: </span>
      {openedBeforeMs === null
        ? t('judging.opened-unknown')
        : t('judging.opened-before', { seconds: Math.round(openedBeforeMs / 1000) })}
      {' · '}
      {written === undefined
        ? t('judging.recorded-unknown')
        : `${t('judging.recorded')}: ${written.length === 0 ? t('judging.recorded-nothing') : written.join(', ')}`}
    </p>
  );
}
