import { cloneElement, lazy, type MouseEvent, type ReactElement, type ReactNode, Suspense, useState } from 'react';

/** A line of a menu: something to do, a line between groups, or a caption above a group. */
export type MenuItem =
  | {
      readonly label: string;
      readonly run: () => void;
      readonly note?: string;
      readonly icon?: ReactNode;
      readonly shortcut?: string;
      readonly checked?: boolean;
      readonly dangerous?: boolean;
      readonly disabled?: boolean;
    }
  | 'line'
  | { readonly caption: string };

/** What a trigger of a menu must accept: a button does. */
interface TriggerProps {
  readonly 'aria-haspopup'?: 'menu';
  readonly 'aria-expanded'?: boolean;
  readonly onPointerEnter?: () => void;
  readonly onFocus?: () => void;
  readonly onClick?: (event: MouseEvent) => void;
}

/** Properties of `Menu`. */
export interface MenuProps {
  readonly items: readonly MenuItem[];
  readonly align?: 'start' | 'end';
  /** The button that opens the menu. */
  readonly children: ReactElement<TriggerProps>;
}

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
