import { useTranslation } from 'react-i18next';
import type { CallForm } from '#rooms/call/rules/call-form.ts';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import classes from './Gesprek.module.css';

/** Who is on the line: one press on a known person, or a name; comes before any debt is named. */
export function OnTheLine({
  form,
  people,
  onChange,
}: {
  readonly form: CallForm;
  readonly people: readonly string[];
  readonly onChange: (change: Partial<CallForm>) => void;
}) {
  const { t } = useTranslation('call');
  const confirm = (name: string) =>
    onChange({
      spokenWith: name,
      result: 'right_person',
      ...(form.phase === 'prepare' || form.phase === 'open' ? { phase: 'purpose' } : {}),
    });
  return (
    <div className={classes.onTheLine}>
      <TextInput
        label={t('spoken-with')}
        hideLabel
        className={classes.name ?? ''}
        placeholder={t('spoken-with')}
        value={form.spokenWith}
        onValue={(spokenWith) => onChange({ spokenWith })}
        maxLength={200}
        autoComplete="off"
      />
      <div className={classes.people}>
        {people.slice(0, 4).map((name) => (
          <Button
            key={name}
            size="small"
            aria-pressed={form.result === 'right_person' && form.spokenWith === name}
            onClick={() => confirm(name)}
          >
            {name}
          </Button>
        ))}
        {form.spokenWith.trim() !== '' && form.result !== 'right_person' && (
          <Button size="small" onClick={() => confirm(form.spokenWith.trim())}>
            {t('is-right-person')}
          </Button>
        )}
      </div>
    </div>
  );
}
