import { Popover as Primitive } from 'radix-ui';
import type { PopoverProps } from '#ui/popoverProps.ts';
import classes from './Overlay.module.css';

/** The panel itself, fetched by `Popover` when it is first opened; on its own it starts open. */
export function OpenablePopover({ content, label, align = 'start', open, onOpen, children }: PopoverProps) {
  const state = open === undefined ? { defaultOpen: true } : { open };
  return (
    <Primitive.Root {...state} {...(onOpen ? { onOpenChange: onOpen } : {})}>
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
