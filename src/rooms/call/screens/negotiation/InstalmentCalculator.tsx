import { useTranslation } from 'react-i18next';
import { type Day, daysBetween } from '#kernel/dates.ts';
import { sum, zero } from '#kernel/money.ts';
import {
  beyondLimits,
  type ConcessionLimits,
  concessionWarning,
  instalmentIntervals,
  instalmentShapes,
  planInstalments,
} from '#rooms/agreement/contract.ts';
import { type ArrangementPart, termsOf } from '#rooms/call/rules/arrangement-form.ts';
import { dayFromWords } from '#rooms/call/rules/day-words.ts';
import { Amount } from '#ui/Amount.tsx';
import { DayText } from '#ui/DayText.tsx';
import { Select, TextInput } from '#ui/Field.tsx';
import { MoneyInput } from '#ui/MoneyInput.tsx';
import { DayWords } from '../DayWords.tsx';
import type { FieldErrors } from '../fieldErrors.ts';
import classes from './Negotiation.module.css';

/** Instalments: from a total, how many or how much each, how often and from which day; with the plan and what of it is beyond the own limits. */
export function InstalmentCalculator({
  part,
  selectedCents,
  currency,
  limits,
  today,
  onChange,
  errors,
  focus,
}: {
  readonly part: ArrangementPart;
  /** What the selected invoices ask. */
  readonly selectedCents: number;
  readonly currency: string;
  /** Null while they are not known. */
  readonly limits: ConcessionLimits | null;
  readonly today: Day;
  readonly onChange: (part: ArrangementPart) => void;
  readonly errors: FieldErrors;
  readonly focus: boolean;
}) {
  const { t } = useTranslation(['call', 'agreement']);
  const error = (field: string) => {
    const text = errors('arrangement', field);
    return text ? { error: text } : {};
  };
  return (
    <div className={classes.calculator}>
      <div className={classes.fields}>
        <MoneyInput
          label={t('arrangement.total')}
          cents={part.totalCents ?? selectedCents}
          onCents={(value) => onChange({ ...part, totalCents: value ?? 0 })}
          {...error('totalCents')}
        />
        <TextInput
          label={t('arrangement.count')}
          value={part.instalmentCents !== null || part.count === 0 ? '' : String(part.count)}
          onValue={(text) => onChange({ ...part, count: countIn(text), instalmentCents: null })}
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
          autoFocus={focus}
          {...error('count')}
        />
        <MoneyInput
          label={t('arrangement.each')}
          hint={t('arrangement.each-hint')}
          cents={part.instalmentCents}
          onCents={(value, readable) => onChange({ ...part, instalmentCents: readable ? value : 0 })}
          {...error('instalmentCents')}
        />
        <Select
          label={t('arrangement.interval')}
          value={part.interval}
          onValue={(interval) => onChange({ ...part, interval })}
          options={instalmentIntervals.map((value) => ({
            value: value as string,
            label: t(`arrangement.intervals.${value}`),
          }))}
        />
        <Select
          label={t('arrangement.shape')}
          value={part.shape}
          onValue={(shape) => onChange({ ...part, shape, firstCents: null })}
          options={instalmentShapes.map((value) => ({
            value: value as string,
            label: t(`arrangement.shapes.${value}`),
          }))}
        />
        {part.shape === 'first_larger' && (
          <MoneyInput
            label={t('arrangement.first')}
            hint={t('arrangement.first-hint')}
            cents={part.firstCents}
            onCents={(value, readable) => onChange({ ...part, firstCents: readable ? value : 0 })}
            {...error('firstCents')}
          />
        )}
        <DayWords
          label={t('arrangement.from')}
          words={part.from}
          onWords={(from) => onChange({ ...part, from })}
          error={errors('arrangement', 'day')}
          quick={false}
        />
      </div>
      <Plan part={part} selectedCents={selectedCents} currency={currency} limits={limits} today={today} />
    </div>
  );
}

function countIn(text: string): number {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
}

/** The plan that the fields give, or what keeps it from being made. */
function Plan({
  part,
  selectedCents,
  currency,
  limits,
  today,
}: {
  readonly part: ArrangementPart;
  readonly selectedCents: number;
  readonly currency: string;
  readonly limits: ConcessionLimits | null;
  readonly today: Day;
}) {
  const { t } = useTranslation(['call', 'agreement']);
  const from = dayFromWords(part.from, today);
  if (!from) return null;
  const plan = planInstalments(termsOf(part, from, selectedCents));
  if (!plan.ok) {
    const { code, ...facts } = plan.refusal;
    return <p className={classes.warning}>{t(`agreement:refusal.${code}`, { ...facts })}</p>;
  }
  const total = sum(plan.value.map((payment) => payment.amountCents));
  const [first] = plan.value;
  const warning = concessionWarning({
    days: daysBetween(today, from),
    lastDay: from,
    instalments: plan.value.length,
    restCents: zero,
    inReturn: first && from === today ? { code: 'money-today', cents: first.amountCents } : null,
  });
  const beyond = limits ? beyondLimits(limits, plan.value, today) : [];
  return (
    <>
      <ol className={classes.plan} aria-label={t('arrangement.plan')}>
        {plan.value.map((payment) => (
          <li key={payment.day}>
            <DayText day={payment.day} /> <Amount cents={payment.amountCents} currency={currency} />
          </li>
        ))}
      </ol>
      <p className={classes.note} aria-live="polite">
        {t('arrangement.ends', { cents: total, currency, day: plan.value.at(-1)?.day ?? from })}
      </p>
      {total < selectedCents && (
        <p className={classes.warning}>{t('arrangement.rest', { cents: selectedCents - total, currency })}</p>
      )}
      {warning && <p className={classes.warning}>{t(`negotiation.warning.${warning.code}`, { ...warning })}</p>}
      {beyond.map((one) => (
        <p key={one.limit} className={classes.warning}>
          {t(`arrangement.beyond.${one.limit}`, { ...one })}
        </p>
      ))}
    </>
  );
}
