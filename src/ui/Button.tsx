import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from '#ui/cx.ts';
import { Kbd } from '#ui/Kbd.tsx';
import classes from './Button.module.css';

/** Properties of `Button`. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once per screen, `plain` for most, `quiet` for toolbars, `danger` for what cannot be taken back. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
  readonly icon?: ReactNode;
  /** Shows that the action runs, and keeps it from running twice. */
  readonly busy?: boolean;
  /** The shortcut to show; `useKeys` makes it work. */
  readonly shortcut?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button. Give an icon-only button an `aria-label`. */
export function Button({
  look = 'plain',
  size = 'normal',
  icon,
  busy = false,
  shortcut,
  className,
  children,
  disabled,
  type = 'button',
  ...rest
}: ButtonProps) {
  const names = cx(
    classes.button,
    classes[look],
    size === 'small' && classes.small,
    !children && classes.square,
    className,
  );
  return (
    <button type={type} className={names} disabled={disabled || busy} aria-busy={busy || undefined} {...rest}>
      {busy ? <span className={classes.spinner} aria-hidden="true" /> : icon}
      {children}
      {shortcut && <Kbd keys={shortcut} />}
    </button>
  );
}
