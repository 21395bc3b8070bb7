import { ChevronDown } from 'lucide-react';
import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { cx } from '#ui/cx.ts';
import classes from './Field.module.css';

/** What every field shares: a label, a hint below it, and what is wrong with it. */
export interface FieldProps {
  readonly label: string;
  /** Keeps the label for screen readers only, e.g. in a toolbar. */
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly className?: string;
}

/** A label, a control, a hint and an error, tied together for screen readers. The control gets the attributes to spread. */
export function Field({
  label,
  hideLabel = false,
  hint,
  error,
  className,
  children,
}: FieldProps & {
  readonly children: (attributes: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={cx(classes.field, className)}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : classes.label}>
        {label}
      </label>
      {children({ id, 'aria-describedby': note ? `${id}-note` : undefined, 'aria-invalid': error ? true : undefined })}
      {note && (
        <p id={`${id}-note`} className={error ? classes.error : classes.hint}>
          {note}
        </p>
      )}
    </div>
  );
}

type Native<Attributes> = Omit<Attributes, 'className' | 'onChange' | 'value'>;

/** A line of text. */
export function TextInput({
  label,
  hideLabel,
  hint,
  error,
  className,
  value,
  onValue,
  ref,
  ...rest
}: FieldProps &
  Native<InputHTMLAttributes<HTMLInputElement>> & {
    readonly value: string;
    readonly onValue: (value: string) => void;
    readonly ref?: Ref<HTMLInputElement>;
  }) {
  return (
    <Field label={label} {...frame({ hideLabel, hint, error, className })}>
      {(attributes) => (
        <input
          {...rest}
          {...attributes}
          ref={ref}
          className={classes.control}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function Textarea({
  label,
  hideLabel,
  hint,
  error,
  className,
  value,
  onValue,
  ref,
  rows = 3,
  ...rest
}: FieldProps &
  Native<TextareaHTMLAttributes<HTMLTextAreaElement>> & {
    readonly value: string;
    readonly onValue: (value: string) => void;
    readonly ref?: Ref<HTMLTextAreaElement>;
  }) {
  return (
    <Field label={label} {...frame({ hideLabel, hint, error, className })}>
      {(attributes) => (
        <textarea
          {...rest}
          {...attributes}
          ref={ref}
          rows={rows}
          className={classes.control}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

/** A choice out of a list. The platform's own control: quick with keys and on a phone. */
export function Select<Value extends string>({
  label,
  hideLabel,
  hint,
  error,
  className,
  value,
  onValue,
  options,
  ...rest
}: FieldProps &
  Native<SelectHTMLAttributes<HTMLSelectElement>> & {
    readonly value: Value;
    readonly onValue: (value: Value) => void;
    readonly options: readonly { readonly value: Value; readonly label: string; readonly disabled?: boolean }[];
  }) {
  return (
    <Field label={label} {...frame({ hideLabel, hint, error, className })}>
      {(attributes) => (
        <span className={classes.select}>
          <select
            {...rest}
            {...attributes}
            className={classes.control}
            value={value}
            onChange={(event) => onValue(event.target.value as Value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden="true" />
        </span>
      )}
    </Field>
  );
}

/** A yes or no, with its words beside it. */
export function Checkbox({
  label,
  hint,
  checked,
  onValue,
  className,
  ...rest
}: Omit<FieldProps, 'hideLabel' | 'error'> &
  Native<InputHTMLAttributes<HTMLInputElement>> & {
    readonly checked: boolean;
    readonly onValue: (checked: boolean) => void;
  }) {
  const id = useId();
  return (
    <div className={cx(classes.check, className)}>
      <input
        {...rest}
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onValue(event.target.checked)}
        aria-describedby={hint ? `${id}-note` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-note`} className={classes.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The parts of a field that were given, without those that were not. */
export function frame(
  parts: { [Key in 'hideLabel' | 'hint' | 'error' | 'className']: FieldProps[Key] | undefined },
): Omit<FieldProps, 'label'> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
