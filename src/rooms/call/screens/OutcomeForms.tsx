import type { CallForm, OutcomePart } from '#rooms/call/rules/call-form.ts';
import { ArrangementForm } from './ArrangementForm.tsx';
import type { FieldErrors } from './fieldErrors.ts';
import { CallbackForm, ComplaintForm, RefusesForm, SaysPaidForm } from './OtherForms.tsx';
import { type PromiseAbout, PromiseForm } from './PromiseForm.tsx';

/** The fields of one outcome. */
export function OutcomeForm({
  part,
  form,
  about,
  invoices,
  errors,
  focus,
  onChange,
}: {
  readonly part: OutcomePart;
  readonly form: CallForm;
  readonly about: PromiseAbout;
  readonly invoices: readonly { readonly invoiceId: string; readonly number: string }[];
  readonly errors: FieldErrors;
  readonly focus: boolean;
  readonly onChange: (change: Partial<CallForm>) => void;
}) {
  if (part === 'promise' && form.promise)
    return (
      <PromiseForm
        part={form.promise}
        about={about}
        onChange={(promise) => onChange({ promise })}
        errors={errors}
        focus={focus}
      />
    );
  if (part === 'arrangement' && form.arrangement)
    return (
      <ArrangementForm
        part={form.arrangement}
        about={about}
        onChange={(arrangement) => onChange({ arrangement })}
        errors={errors}
        focus={focus}
      />
    );
  if (part === 'callback' && form.callback)
    return (
      <CallbackForm
        part={form.callback}
        onChange={(callback) => onChange({ callback })}
        errors={errors}
        focus={focus}
      />
    );
  if (part === 'says_paid' && form.says_paid)
    return (
      <SaysPaidForm
        part={form.says_paid}
        onChange={(next) => onChange({ says_paid: next })}
        errors={errors}
        focus={focus}
      />
    );
  if (part === 'complaint' && form.complaint)
    return (
      <ComplaintForm
        part={form.complaint}
        onChange={(complaint) => onChange({ complaint })}
        errors={errors}
        focus={focus}
        invoices={invoices}
      />
    );
  if (part === 'refuses' && form.refuses)
    return (
      <RefusesForm part={form.refuses} onChange={(refuses) => onChange({ refuses })} errors={errors} focus={focus} />
    );
  return null;
}
