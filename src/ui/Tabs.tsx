import { Tabs as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { useSearchState } from '#ui/navigation.ts';
import classes from './Tabs.module.css';

/** One tab. `count` stands behind the label. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
  /** Left out when the caller draws the content itself below the tabs. */
  readonly content?: ReactNode;
}

/** Tabs. Which one is open is given by `value`; see `useTab` to keep it in the address. */
export function Tabs<Id extends string>({
  tabs,
  value,
  onValue,
  label,
}: {
  readonly tabs: readonly Tab<Id>[];
  readonly value: Id;
  readonly onValue: (id: Id) => void;
  readonly label: string;
}) {
  return (
    <Primitive.Root className={classes.root} value={value} onValueChange={(next) => onValue(next as Id)}>
      <Primitive.List className={classes.list} aria-label={label}>
        {tabs.map((tab) => (
          <Primitive.Trigger key={tab.id} value={tab.id} className={classes.tab}>
            {tab.label}
            {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.id} value={tab.id} className={classes.content}>
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}

/** The open tab, kept in the address under `name`; the first of `ids` when the address names none. */
export function useTab<Id extends string>(ids: readonly [Id, ...Id[]], name = 'tab'): readonly [Id, (id: Id) => void] {
  const [state, setState] = useSearchState();
  const value = ids.find((id) => id === state[name]) ?? ids[0];
  return [value, (id) => setState({ [name]: id === ids[0] ? undefined : id })];
}
