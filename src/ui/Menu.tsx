import { cloneElement, lazy, Suspense, useState } from 'react';
import type { MenuProps } from '#ui/menuItem.ts';

export type { MenuItem } from '#ui/menuItem.ts';

const load = () => import('#ui/OpenableMenu.tsx');
const OpenableMenu = lazy(async () => ({ default: (await load()).OpenableMenu }));

/** A menu that opens from a button: `<Menu items={…}><Button>…</Button></Menu>`. Its code comes when the button is first approached. */
export function Menu({ children, ...rest }: MenuProps) {
  const [wanted, setWanted] = useState(false);
  const approach = () => void load();
  const waiting = cloneElement(children, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: approach,
    onFocus: approach,
    onClick: () => setWanted(true),
  });
  if (!wanted) return waiting;
  return (
    <Suspense fallback={waiting}>
      <OpenableMenu {...rest}>{children}</OpenableMenu>
    </Suspense>
  );
}
