import { useId } from 'react';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';

/** A share from 0 to 1 that is set by hand. */
export function Slider({
  label,
  value,
  step = 0.05,
  onValue,
}: {
  readonly label: string;
  readonly value: number;
  readonly step?: number;
  readonly onValue: (value: number) => void;
}) {
  const id = useId();
  return (
    <div className={classes.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={step}
        value={value}
        onChange={(event) => onValue(Number(event.target.value))}
      />
    </div>
  );
}
