import { cloneElement, lazy, Suspense, useState } from 'react';
import type { PopoverProps } from '#ui/popoverProps.ts';

const load = () => import('#ui/OpenablePopover.tsx');
const OpenablePopover = lazy(async () => ({ default: (await load()).OpenablePopover }));

/** A small panel that opens from a button; its content is given by `content`. Its code comes when the button is first approached. */
export function Popover(props: PopoverProps) {
  const [wanted, setWanted] = useState(false);
  const approach = () => void load();
  const waiting = cloneElement(props.children, {
    'aria-haspopup': 'dialog',
    'aria-expanded': false,
    onPointerEnter: approach,
    onFocus: approach,
    onClick: () => {
      setWanted(true);
      props.onOpen?.(true);
    },
  });
  if (!wanted && !props.open) return waiting;
  return (
    <Suspense fallback={waiting}>
      <OpenablePopover {...props} />
    </Suspense>
  );
}
