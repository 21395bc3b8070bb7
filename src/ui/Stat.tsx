import type { ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import classes from './Stat.module.css';

/** A few figures beside each other; put `Stat` in it. `line`: each on one line, for figures that are read in passing. */
export function Stats({ line = false, children }: { readonly line?: boolean; readonly children: ReactNode }) {
  return <dl className={cx(classes.stats, line && classes.line)}>{children}</dl>;
}

/** One figure with its name above and a remark below. */
export function Stat({
  label,
  note,
  children,
}: {
  readonly label: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.stat}>
      <dt>{label}</dt>
      <dd className={classes.figure}>{children}</dd>
      {note && <dd className={classes.note}>{note}</dd>}
    </div>
  );
}

/** Names and values below each other (terms of a customer, of a payment). */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={classes.facts}>{children}</dl>;
}

/** One name and its value in `Facts`. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
