import { lazy, Suspense } from 'react';
import type { DialogProps } from '#ui/dialogProps.ts';

const OpenDialog = lazy(async () => ({ default: (await import('#ui/OpenDialog.tsx')).OpenDialog }));

/**
 * A dialog over the screen; Escape or a press beside it closes it. On a phone it comes up from the bottom. Put a form inside, or give
 * buttons as `actions`. Its code comes when a dialog is first opened.
 */
export function Dialog(props: DialogProps) {
  if (!props.open) return null;
  return (
    <Suspense>
      <OpenDialog {...props} />
    </Suspense>
  );
}
