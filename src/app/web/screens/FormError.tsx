import { CircleAlert } from 'lucide-react';
import classes from '#app/web/screens/FormError.module.css';
import { RefusalError } from '#ui/api.ts';
import { useErrorText } from '#ui/errors.ts';

/** Why a form was not accepted, above its fields. */
export function FormError({ error }: { readonly error: unknown }) {
  const errorText = useErrorText('app');
  if (!error) return null;
  return (
    <p className={classes.error} role="alert">
      <CircleAlert aria-hidden="true" />
      {errorText(error)}
    </p>
  );
}

/** True when the server found something wrong with this field. */
export function isWrong(error: unknown, field: string): boolean {
  const problems = error instanceof RefusalError ? error.facts['problems'] : null;
  return Array.isArray(problems) && problems.some((problem: { field?: unknown }) => problem.field === field);
}
