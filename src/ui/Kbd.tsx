import { showKeys } from '#ui/keyNames.ts';
import classes from './Kbd.module.css';

/** Shows a shortcut such as 'mod+k' or 'g v' as keys, in the way of the person's own machine. Hidden on touch screens. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd className={classes.group} aria-hidden="true">
      {showKeys(keys).map((name, index) => (
        <span key={`${name}-${String(index)}`} className={classes.key}>
          {name}
        </span>
      ))}
    </kbd>
  );
}
