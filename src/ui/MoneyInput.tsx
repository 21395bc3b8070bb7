import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldProps, frame } from '#ui/Field.tsx';
import { moneyFieldText, parseMoney } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import classes from './Field.module.css';

/** A money field in euros: a decimal comma in Dutch, a decimal point in English. Gives whole cents, or null while empty or unreadable (then `readable` is false). */
export function MoneyInput({
  label,
  hideLabel,
  hint,
  error,
  className,
  cents,
  onCents,
  autoFocus,
  disabled,
  required,
  placeholder,
  ref,
}: FieldProps & {
  readonly cents: number | null;
  readonly onCents: (cents: number | null, readable: boolean) => void;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement>;
}) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const unreadable = typed !== null && typed.trim() !== '' && parseMoney(typed, language) === null;
  const change = (text: string) => {
    setTyped(text);
    const cents = text.trim() === '' ? null : parseMoney(text, language);
    onCents(cents, cents !== null || text.trim() === '');
  };
  const wrong = error ?? (unreadable ? t('money-unreadable') : undefined);
  return (
    <Field label={label} {...frame({ hideLabel, hint, error: wrong, className })}>
      {(attributes) => (
        <span className={classes.money}>
          <input
            {...attributes}
            ref={ref}
            className={classes.control}
            inputMode="decimal"
            autoComplete="off"
            autoFocus={autoFocus}
            disabled={disabled}
            required={required}
            placeholder={placeholder}
            value={typed ?? (cents === null ? '' : moneyFieldText(cents, language))}
            onChange={(event) => change(event.target.value)}
            onFocus={(event) => event.target.select()}
            onBlur={() => {
              if (!unreadable) setTyped(null);
            }}
          />
        </span>
      )}
    </Field>
  );
}
