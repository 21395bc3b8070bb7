import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { useErrorText } from '#ui/errors.ts';
import classes from './states.module.css';

/** Nothing to show: says so, why, and what to do about it. */
export function Empty({
  title,
  icon,
  action,
  children,
}: {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      {icon && <span className={classes.icon}>{icon}</span>}
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.words}>{children}</div>}
      {action}
    </div>
  );
}

/** Grey lines in the shape of what is coming; appears only when it takes longer than a blink. */
export function Loading({ rows = 6, block = false }: { readonly rows?: number; readonly block?: boolean }) {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.loading} role="status" aria-label={t('loading')}>
      {block && <span className={classes.block} />}
      {Array.from({ length: rows }, (_, index) => (
        <span key={String(index)} className={classes.bar} style={{ width: `${String(96 - ((index * 37) % 41))}%` }} />
      ))}
    </div>
  );
}

/** What went wrong, in words, with a button to try again. `room` is where the texts of its refusals stand. */
export function ErrorNote({
  error,
  room,
  onRetry,
}: {
  readonly error: unknown;
  readonly room?: string;
  readonly onRetry?: () => void;
}) {
  const { t } = useTranslation('ui');
  const errorText = useErrorText(room);
  return (
    <div className={classes.error} role="alert">
      <CircleAlert aria-hidden="true" />
      <div className={classes.errorWords}>
        <p className={classes.title}>{t('error.title')}</p>
        <p>{errorText(error)}</p>
      </div>
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}

/** The three states of an answer at once: grey lines while it comes, the error with a retry, or the content. */
export function Answered<Data>({
  query,
  room,
  rows,
  children,
}: {
  readonly query: { readonly data: Data | undefined; readonly error: unknown; readonly refetch: () => unknown };
  readonly room?: string;
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error)
    return <ErrorNote error={query.error} {...(room ? { room } : {})} onRetry={() => void query.refetch()} />;
  return <Loading {...(rows ? { rows } : {})} />;
}
