import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { cx } from '#ui/cx.ts';
import { Kbd } from '#ui/Kbd.tsx';
import type { MenuItem, MenuProps } from '#ui/menuItem.ts';
import classes from './Overlay.module.css';

/** The menu itself, fetched by `Menu` when it is first opened; so it starts open. */
export function OpenableMenu({ items, align = 'end', children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={classes.menu} align={align} sideOffset={4} collisionPadding={8} loop>
          {items.map((item, index) => (
            <Line key={keyOf(item, index)} item={item} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function keyOf(item: MenuItem, index: number): string {
  if (item === 'line') return `line-${String(index)}`;
  return 'caption' in item ? `caption-${item.caption}` : item.label;
}

function Line({ item }: { readonly item: MenuItem }) {
  if (item === 'line') return <DropdownMenu.Separator className={classes.line} />;
  if ('caption' in item) return <DropdownMenu.Label className={classes.caption}>{item.caption}</DropdownMenu.Label>;
  return (
    <DropdownMenu.Item
      className={cx(classes.item, item.dangerous && classes.dangerous)}
      disabled={item.disabled ?? false}
      onSelect={item.run}
    >
      {item.icon}
      <span className={classes.itemText}>
        {item.label}
        {item.note && <span className={classes.itemNote}>{item.note}</span>}
      </span>
      {item.checked && <Check aria-hidden="true" />}
      {item.shortcut && <Kbd keys={item.shortcut} />}
    </DropdownMenu.Item>
  );
}
