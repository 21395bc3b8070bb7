import { Popover as Primitive, Tooltip as TooltipPrimitive } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import classes from './Overlay.module.css';

/** A small panel that opens from a button; its content is given by `content`. Name it with `label`. */
export function Popover({
  content,
  label,
  align = 'start',
  open,
  onOpen,
  children,
}: {
  readonly content: ReactNode;
  readonly label: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly children: ReactElement;
}) {
  return (
    <Primitive.Root {...(open === undefined ? {} : { open })} {...(onOpen ? { onOpenChange: onOpen } : {})}>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className={classes.popover}
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          {content}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** A word of explanation on hover and focus. Never the only place where something is said. */
export function Tooltip({ text, children }: { readonly text: ReactNode; readonly children: ReactElement }) {
  return (
    <TooltipPrimitive.Provider delayDuration={500}>
      <TooltipPrimitive.Root>
        <TooltipPrimitive.Trigger asChild>{children}</TooltipPrimitive.Trigger>
        <TooltipPrimitive.Portal>
          <TooltipPrimitive.Content className={classes.tooltip} sideOffset={5} collisionPadding={8}>
            {text}
          </TooltipPrimitive.Content>
        </TooltipPrimitive.Portal>
      </TooltipPrimitive.Root>
    </TooltipPrimitive.Provider>
  );
}
