import type { Ref } from 'react';
import { addDays, type Day, dayFrom } from '#kernel/dates.ts';
import { useToday } from '#ui/clock.ts';
import { Field, type FieldProps, frame } from '#ui/Field.tsx';
import { formatDay } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import classes from './Field.module.css';

/** A calendar day: the platform's date field, with quick days below it when `quick` is given (in days from today). Gives null while empty. */
export function DayInput({
  label,
  hideLabel,
  hint,
  error,
  className,
  day,
  onDay,
  min,
  max,
  quick,
  autoFocus,
  disabled,
  required,
  ref,
}: FieldProps & {
  readonly day: string | null;
  readonly onDay: (day: Day | null) => void;
  readonly min?: string;
  readonly max?: string;
  readonly quick?: readonly number[];
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}) {
  const [today, language] = [useToday(), useLanguage()];
  return (
    <Field label={label} {...frame({ hideLabel, hint, error, className })}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            ref={ref}
            type="date"
            className={classes.control}
            value={day ?? ''}
            min={min}
            max={max}
            autoFocus={autoFocus}
            disabled={disabled}
            required={required}
            onChange={(event) => onDay(dayFrom(event.target.value))}
          />
          {quick && (
            <span className={classes.words}>
              {quick.map((distance) => {
                const target = addDays(today, distance);
                return (
                  <button
                    key={distance}
                    type="button"
                    className={classes.word}
                    aria-pressed={day === target}
                    onClick={() => onDay(target)}
                  >
                    {formatDay(target, today, language)}
                  </button>
                );
              })}
            </span>
          )}
        </>
      )}
    </Field>
  );
}
