import classes from '#app/web/layout/Waiting.module.css';
import { ErrorNote } from '#ui/states.tsx';

/** The whole screen while the program starts, or when the server does not answer. */
export function Waiting({ error, onRetry }: { readonly error?: unknown; readonly onRetry?: () => void }) {
  return (
    <main className={classes.waiting} aria-busy={!error}>
      {error ? <ErrorNote error={error} {...(onRetry ? { onRetry } : {})} /> : null}
    </main>
  );
}
