import { useTranslation } from 'react-i18next';
import { paymentMethods, planInstalments } from '#rooms/agreement/contract.ts';
import { type ArrangementPart, termsOf } from '#rooms/call/rules/arrangement-form.ts';
import { dayFromWords } from '#rooms/call/rules/day-words.ts';
import { arrangementAloud } from '#rooms/call/rules/summary.ts';
import { useToday } from '#ui/clock.ts';
import { Select } from '#ui/Field.tsx';
import type { FieldErrors } from './fieldErrors.ts';
import { InstalmentCalculator } from './negotiation/InstalmentCalculator.tsx';
import { useOwnLimits } from './negotiation/useOwnLimits.ts';
import classes from './Outcomes.module.css';
import type { PromiseAbout } from './PromiseForm.tsx';

/** An arrangement: the instalments, how they are paid, and the sentence to read aloud. */
export function ArrangementForm({
  part,
  about,
  onChange,
  errors,
  focus,
}: {
  readonly part: ArrangementPart;
  readonly about: PromiseAbout;
  readonly onChange: (part: ArrangementPart) => void;
  readonly errors: FieldErrors;
  readonly focus: boolean;
}) {
  const { t } = useTranslation(['call', 'agreement']);
  const today = useToday();
  const limits = useOwnLimits();
  const from = dayFromWords(part.from, today);
  const summary = from && arrangementAloud(termsOf(part, from, about.selectedCents), planInstalments);
  return (
    <div className={classes.form}>
      <InstalmentCalculator
        part={part}
        selectedCents={about.selectedCents}
        currency={about.currency}
        limits={limits}
        today={today}
        onChange={onChange}
        errors={errors}
        focus={focus}
      />
      <Select
        className={classes.method ?? ''}
        label={t('form.method')}
        hideLabel
        value={part.method}
        onValue={(method) => onChange({ ...part, method })}
        options={paymentMethods.map((value) => ({ value: value as string, label: t(`agreement:method.${value}`) }))}
      />
      {errors('arrangement', 'invoiceIds') && <p className={classes.error}>{errors('arrangement', 'invoiceIds')}</p>}
      {summary && (
        <p className={classes.aloud} aria-live="polite">
          <span className={classes.aloudLabel}>{t('form.read-aloud')}</span>
          {t(`summary.${summary.code}`, { ...summary.facts, currency: about.currency })}
        </p>
      )}
    </div>
  );
}
