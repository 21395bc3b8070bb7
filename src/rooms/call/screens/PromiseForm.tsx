import { useTranslation } from 'react-i18next';
import { cents } from '#kernel/money.ts';
import { holidayOn } from '#knowledge/law/calendar/holidays.ts';
import { beyondLimits } from '#rooms/agreement/contract.ts';
import type { CallForm } from '#rooms/call/rules/call-form.ts';
import { dayFromWords } from '#rooms/call/rules/day-words.ts';
import { promiseWarnings } from '#rooms/call/rules/promise-form.ts';
import { promiseSummary } from '#rooms/call/rules/summary.ts';
import { useToday } from '#ui/clock.ts';
import { Select } from '#ui/Field.tsx';
import { MoneyInput } from '#ui/MoneyInput.tsx';
import { DayWords } from './DayWords.tsx';
import type { FieldErrors } from './fieldErrors.ts';
import { useOwnLimits } from './negotiation/useOwnLimits.ts';
import classes from './Outcomes.module.css';

const methods = ['bank_transfer', 'ideal', 'bancontact', 'direct_debit', 'payment_run', 'payment_link', 'other'];

/** What a promise is about, as the dossier beside the form has it selected. */
export interface PromiseAbout {
  readonly currency: string;
  readonly selectedCents: number;
  readonly numbers: readonly string[];
  /** True when all that is open is selected. */
  readonly whole: boolean;
}

/** A promise: amount and day first; who and which invoices follow from the call. Below it the sentence to read aloud. */
export function PromiseForm({
  part,
  about,
  onChange,
  errors,
  focus,
}: {
  readonly part: NonNullable<CallForm['promise']>;
  readonly about: PromiseAbout;
  readonly onChange: (part: NonNullable<CallForm['promise']>) => void;
  readonly errors: FieldErrors;
  readonly focus: boolean;
}) {
  const { t } = useTranslation(['call', 'agreement']);
  const today = useToday();
  const limits = useOwnLimits();
  const day = dayFromWords(part.day, today);
  const amountCents = part.amountCents ?? about.selectedCents;
  const warnings = promiseWarnings({
    amountCents,
    day,
    today,
    openCents: about.selectedCents,
    invoiceCount: about.numbers.length,
    isHoliday: (candidate) => holidayOn(candidate, 'target') !== null,
  });
  const beyond = limits && day ? beyondLimits(limits, [{ day, amountCents: cents(amountCents) }], today) : [];
  const summary = promiseSummary({ ...about, amountCents, day });
  return (
    <div className={classes.form}>
      <div className={classes.promise}>
        <MoneyInput
          label={t('form.amount')}
          cents={amountCents}
          onCents={(value) => onChange({ ...part, amountCents: value === null ? cents(0) : value })}
          autoFocus={focus}
          {...(errors('promise', 'amountCents') ? { error: errors('promise', 'amountCents') } : {})}
        />
        <DayWords
          label={t('form.day')}
          words={part.day}
          onWords={(words) => onChange({ ...part, day: words })}
          error={errors('promise', 'day')}
        />
        <Select
          label={t('form.method')}
          value={part.method}
          onValue={(method) => onChange({ ...part, method })}
          options={methods.map((value) => ({ value, label: t(`agreement:method.${value}`) }))}
        />
      </div>
      {errors('promise', 'invoiceIds') && <p className={classes.error}>{errors('promise', 'invoiceIds')}</p>}
      {warnings.length + beyond.length > 0 && (
        <ul className={classes.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{t(`warning.${warning}`, { cents: about.selectedCents })}</li>
          ))}
          {beyond.map((one) => (
            <li key={one.limit}>{t(`arrangement.beyond.${one.limit}`, { ...one })}</li>
          ))}
        </ul>
      )}
      {summary && (
        <p className={classes.aloud} aria-live="polite">
          <span className={classes.aloudLabel}>{t('form.read-aloud')}</span>
          {t(`summary.${summary.code}`, { ...summary.facts })}
        </p>
      )}
    </div>
  );
}
