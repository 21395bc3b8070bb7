import type { ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import classes from './Timeline.module.css';

/** A list of what happened, newest first. Put `TimelineDay` and `TimelineItem` in it. */
export function Timeline({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ol className={classes.timeline} aria-label={label}>
      {children}
    </ol>
  );
}

/** The heading of a day between the items. */
export function TimelineDay({ children }: { readonly children: ReactNode }) {
  return <li className={classes.day}>{children}</li>;
}

/** Something that happened: an icon, the sentence, who and when, and what belongs to it below. */
export function TimelineItem({
  icon,
  tone = 'neutral',
  meta,
  actions,
  children,
  detail,
}: {
  readonly icon?: ReactNode;
  readonly tone?: 'neutral' | 'accent' | 'broken';
  /** Who and when, in small letters. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** What was written or changed. */
  readonly detail?: ReactNode;
}) {
  return (
    <li className={classes.item}>
      <span className={cx(classes.dot, classes[tone])} aria-hidden="true">
        {icon}
      </span>
      <div className={classes.body}>
        <div className={classes.line}>
          <span className={classes.sentence}>{children}</span>
          {meta && <span className={classes.meta}>{meta}</span>}
          {actions && <span className={classes.actions}>{actions}</span>}
        </div>
        {detail && <div className={classes.detail}>{detail}</div>}
      </div>
    </li>
  );
}
