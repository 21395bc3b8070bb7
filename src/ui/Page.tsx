import { type ReactNode, useEffect } from 'react';
import { cx } from '#ui/cx.ts';
import classes from './Page.module.css';

/** A screen: title, what is known about it in a line, actions at the right, a toolbar with filters, then the content. */
export function Page({
  title,
  heading,
  note,
  actions,
  toolbar,
  fill = false,
  narrow = false,
  children,
}: {
  /** Also the title of the browser tab. */
  readonly title: string;
  /** Shown in place of the title, when it is more than words. */
  readonly heading?: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly toolbar?: ReactNode;
  /** The content gets the height that is left and scrolls inside itself (long tables, the cockpit). */
  readonly fill?: boolean;
  /** For forms and settings: a column of text width. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Nakomen`;
  }, [title]);
  return (
    <div className={cx(classes.page, fill && classes.fill, narrow && classes.narrow)}>
      <header className={classes.head}>
        <div className={classes.titles}>
          <h1>{heading ?? title}</h1>
          {note && <div className={classes.note}>{note}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {toolbar && <div className={classes.toolbar}>{toolbar}</div>}
      <div className={classes.content}>{children}</div>
    </div>
  );
}

/** A titled part of a page, with a thin line around it. `plain` leaves the frame away. */
export function Section({
  title,
  note,
  actions,
  plain = false,
  flush = false,
  children,
}: {
  readonly title?: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly plain?: boolean;
  /** The content reaches the frame, e.g. a table. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className={cx(classes.section, !plain && classes.framed, flush && classes.flush)}>
      {(title || actions) && (
        <header className={classes.sectionHead}>
          <div className={classes.titles}>
            {title && <h2>{title}</h2>}
            {note && <p className={classes.note}>{note}</p>}
          </div>
          {actions && <div className={classes.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}

/** Things below each other with even space; `row` puts them beside each other, wrapping. */
export function Stack({
  gap = 12,
  row = false,
  children,
}: {
  readonly gap?: 4 | 8 | 12 | 16 | 24;
  readonly row?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={row ? classes.row : classes.stack} style={{ gap }}>
      {children}
    </div>
  );
}

/** Fields beside each other where there is room, else below each other. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className={classes.fields}>{children}</div>;
}
