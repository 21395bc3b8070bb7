import { useTranslation } from 'react-i18next';
import type { CallForm } from '#rooms/call/rules/call-form.ts';
import { complaintCauses } from '#rooms/complaint/contract.ts';
import { listColleagues } from '#rooms/worklist/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { Select, TextInput } from '#ui/Field.tsx';
import { MoneyInput } from '#ui/MoneyInput.tsx';
import { Fields } from '#ui/Page.tsx';
import { DayWords } from './DayWords.tsx';
import type { FieldErrors } from './fieldErrors.ts';
import classes from './Outcomes.module.css';

interface Part<Name extends 'callback' | 'says_paid' | 'complaint' | 'refuses'> {
  readonly part: NonNullable<CallForm[Name]>;
  readonly onChange: (part: NonNullable<CallForm[Name]>) => void;
  readonly errors: FieldErrors;
  /** True when the person just opened it; a form that was kept does not take the focus. */
  readonly focus: boolean;
}

/** A callback: day and time, and the colleague who calls when that is somebody in particular. */
export function CallbackForm({ part, onChange, errors, focus }: Part<'callback'>) {
  const { t } = useTranslation('call');
  const people = useEndpoint(listColleagues, {}).data?.colleagues ?? [];
  const timeError = errors('callback', 'time') ?? errors('callback', 'at');
  return (
    <div className={classes.callback}>
      <DayWords
        label={t('form.day')}
        words={part.day}
        onWords={(day) => onChange({ ...part, day })}
        error={errors('callback', 'day')}
        autoFocus={focus}
      />
      <TextInput
        label={t('form.time')}
        value={part.time}
        onValue={(time) => onChange({ ...part, time })}
        placeholder="10:30"
        inputMode="numeric"
        autoComplete="off"
        {...(timeError ? { error: timeError } : {})}
      />
      <TextInput
        label={t('form.note')}
        value={part.note}
        onValue={(note) => onChange({ ...part, note })}
        maxLength={500}
      />
      <Select
        label={t('form.assigned-to')}
        value={part.assignedTo}
        onValue={(assignedTo) => onChange({ ...part, assignedTo })}
        options={[
          { value: '', label: t('form.assigned-nobody') },
          ...people.map(({ userId, name }) => ({ value: userId as string, label: name })),
        ]}
      />
    </div>
  );
}

/** Says that it is paid: when and how, as far as he tells. */
export function SaysPaidForm({ part, onChange, errors, focus }: Part<'says_paid'>) {
  const { t } = useTranslation('call');
  return (
    <Fields>
      <DayWords
        label={t('form.paid-on')}
        words={part.day}
        onWords={(day) => onChange({ ...part, day })}
        error={errors('says_paid', 'day') ?? errors('says_paid', 'paidOn')}
        quick={false}
        autoFocus={focus}
      />
      <TextInput
        label={t('form.paid-how')}
        value={part.how}
        onValue={(how) => onChange({ ...part, how })}
        hint={t('form.paid-hint')}
        maxLength={300}
      />
    </Fields>
  );
}

/** A complaint: about which invoice, how much of it, what kind, in the customer's words. */
export function ComplaintForm({
  part,
  onChange,
  errors,
  focus,
  invoices,
}: Part<'complaint'> & { readonly invoices: readonly { readonly invoiceId: string; readonly number: string }[] }) {
  const { t } = useTranslation(['call', 'complaint']);
  const amountError = errors('complaint', 'disputedCents');
  return (
    <div className={classes.complaint}>
      <TextInput
        label={t('form.words')}
        value={part.words}
        onValue={(words) => onChange({ ...part, words })}
        maxLength={2000}
        autoFocus={focus}
      />
      <Select
        label={t('form.about')}
        value={part.invoiceId}
        onValue={(invoiceId) => onChange({ ...part, invoiceId })}
        options={[
          { value: '', label: t('form.about-all') },
          ...invoices.map(({ invoiceId, number }) => ({ value: invoiceId, label: number })),
        ]}
      />
      <Select
        label={t('form.complaint-cause')}
        value={part.cause}
        onValue={(cause) => onChange({ ...part, cause })}
        options={complaintCauses.map((value) => ({ value: value as string, label: t(`complaint:cause.${value}`) }))}
      />
      <MoneyInput
        label={t('form.disputed')}
        hint={t('form.disputed-hint')}
        cents={part.disputedCents}
        // Nothing typed means the whole amount; what cannot be read must not mean that, so it is sent as nothing and refused.
        onCents={(cents, readable) => onChange({ ...part, disputedCents: readable ? cents : 0 })}
        {...(amountError ? { error: amountError } : {})}
      />
    </div>
  );
}

/** Will not pay: the reason in his own words. */
export function RefusesForm({ part, onChange, errors, focus }: Part<'refuses'>) {
  const { t } = useTranslation('call');
  const error = errors('refuses', 'reason');
  return (
    <TextInput
      label={t('form.reason')}
      value={part.reason}
      onValue={(reason) => onChange({ ...part, reason })}
      maxLength={1000}
      autoFocus={focus}
      {...(error ? { error } : {})}
    />
  );
}
