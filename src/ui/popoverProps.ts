import type { ReactElement, ReactNode } from 'react';
import type { TriggerProps } from '#ui/menuItem.ts';

/** Properties of `Popover`. */
export interface PopoverProps {
  readonly content: ReactNode;
  /** Names the panel for screen readers. */
  readonly label: string;
  readonly align?: 'start' | 'center' | 'end';
  /** Given together with `onOpen` when the screen itself opens it, e.g. with a key. */
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  /** The button that opens the panel. */
  readonly children: ReactElement<TriggerProps>;
}
