import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '#ui/cx.ts';
import classes from './Badge.module.css';

/** A word in a soft box. `accent` for what runs well, `broken` only for what is broken. */
export function Badge({
  tone = 'neutral',
  icon,
  title,
  children,
}: {
  readonly tone?: 'neutral' | 'accent' | 'strong' | 'broken';
  readonly icon?: ReactNode;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={cx(classes.badge, classes[tone])} title={title}>
      {icon}
      {children}
    </span>
  );
}

/** How an agreement or another piece of work stands; each has its own shape, so that colour is never the only sign. */
export type State = 'running' | 'kept' | 'partly' | 'broken' | 'withdrawn' | 'open' | 'done';

/** The mark of a state, with its word. Give `children` for another word than the usual one. */
export function Status({
  state,
  bare = false,
  children,
}: {
  readonly state: State;
  readonly bare?: boolean;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('ui');
  const word = children ?? t(`status.${state}`);
  return (
    <span className={cx(classes.status, classes[state])}>
      <Mark state={state} />
      <span className={bare ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}

function Mark({ state }: { readonly state: State }) {
  const full = state === 'kept' || state === 'done';
  return (
    <svg className={classes.mark} viewBox="0 0 14 14" aria-hidden="true">
      {full && <circle cx="7" cy="7" r="6" fill="currentColor" />}
      {full && <path d="M4.2 7.2 6.2 9.2 9.9 5" className={classes.tick} />}
      {(state === 'running' || state === 'open') && <circle cx="7" cy="7" r="5.2" className={classes.ring} />}
      {state === 'running' && <circle cx="7" cy="7" r="2" fill="currentColor" />}
      {state === 'partly' && <circle cx="7" cy="7" r="5.2" className={classes.ring} />}
      {state === 'partly' && <path d="M7 3.6a3.4 3.4 0 0 1 0 6.8z" fill="currentColor" />}
      {state === 'broken' && (
        <path
          d="M3.2 10.6A5.2 5.2 0 0 1 9.6 2.5M10.9 3.6A5.2 5.2 0 0 1 4.4 11.5M9.4 1 4.6 13"
          className={classes.ring}
        />
      )}
      {state === 'withdrawn' && <path d="M2 7h10" className={classes.ring} />}
    </svg>
  );
}
