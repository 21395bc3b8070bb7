import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import { Kbd } from '#ui/Kbd.tsx';
import classes from './Overlay.module.css';

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

/** A menu that opens from a button: `<Menu items={…}><Button>…</Button></Menu>`. */
export function Menu({
  items,
  align = 'end',
  children,
}: {
  readonly items: readonly MenuItem[];
  readonly align?: 'start' | 'end';
  readonly children: ReactElement;
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={classes.menu} align={align} sideOffset={4} collisionPadding={8} loop>
          {items.map((item, index) => (
            <Line
              key={item === 'line' ? `line-${String(index)}` : 'caption' in item ? item.caption : item.label}
              item={item}
            />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
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
