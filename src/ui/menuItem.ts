import type { MouseEvent, ReactElement, ReactNode } from 'react';

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

/** What the button of a menu or panel must accept: a button does. */
export interface TriggerProps {
  readonly 'aria-haspopup'?: 'menu' | 'dialog';
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
