import classes from './Mark.module.css';

/** The mark of Nakomen: an n whose last leg becomes a tick. With the name beside it unless `bare`. */
export function Mark({ bare = false }: { readonly bare?: boolean }) {
  return (
    <span className={classes.mark}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <rect width="24" height="24" rx="6" />
        <path d="M5 17.5V11a4.3 4.3 0 0 1 8.6 0v4.4l1.9 2.1L19.6 12" />
      </svg>
      <span className={bare ? 'visually-hidden' : classes.name}>nakomen</span>
    </span>
  );
}
