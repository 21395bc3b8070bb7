import { type ReactNode, useId } from 'react';
import { cx } from '#ui/cx.ts';
import classes from './Segmented.module.css';

/** One choice out of a few, all in sight. Arrow keys walk through them. */
export function Segmented<Value extends string>({
  label,
  hideLabel = false,
  value,
  onValue,
  options,
}: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Value | null;
  readonly onValue: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
}) {
  const name = useId();
  return (
    <fieldset className={classes.group}>
      <legend className={hideLabel ? 'visually-hidden' : classes.label}>{label}</legend>
      <div className={classes.bar}>
        {options.map((option) => (
          <label key={option.value} className={cx(classes.option, option.value === value && classes.chosen)}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
