import type { ReactNode } from 'react';

/** Properties of `Dialog`. */
export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly note?: ReactNode;
  readonly wide?: boolean;
  /** Buttons at the bottom, the most important last. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}
