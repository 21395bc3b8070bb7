import { type Key, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '#ui/keys.ts';
import { useRemembered } from '#ui/remembered.ts';

/** What walking through rows with keys needs to know; `TableProps` fits. */
export interface RowKeysInput<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
  readonly onOpen?: (row: Row) => void;
  readonly selected?: Key | null;
  readonly onSelect?: (row: Row) => void;
  readonly keys?: boolean;
}

/** Keeps which row is selected, moves it with J, K and the arrows, and opens it with Enter. Give `bodyRef` to the element with rows that have `data-index`. */
export function useRowKeys<Row>({ label, rows, rowKey, onOpen, selected, onSelect, keys = true }: RowKeysInput<Row>) {
  const { t } = useTranslation('ui');
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const [own, setOwn] = useRemembered<Key | null>(`row of ${label}`, null);
  const focusNext = useRef(false);
  const currentKey = selected === undefined ? own : selected;
  const selectedIndex = currentKey === null ? -1 : rows.findIndex((row) => rowKey(row) === currentKey);
  const select = useCallback(
    (index: number) => {
      const row = rows[index];
      if (row === undefined) return;
      setOwn(rowKey(row));
      onSelect?.(row);
    },
    [rows, rowKey, onSelect, setOwn],
  );
  const move = (step: number) => {
    const next = selectedIndex < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, selectedIndex + step));
    focusNext.current = true;
    select(next);
  };
  useEffect(() => {
    if (!focusNext.current) return;
    const element = bodyRef.current?.querySelector<HTMLElement>(`[data-index="${String(selectedIndex)}"]`);
    if (!element) return;
    focusNext.current = false;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  });
  const off = !keys || rows.length === 0;
  useKeys(label, [
    { keys: 'j', label: t('table.next'), run: () => move(1), disabled: off },
    { keys: 'k', label: t('table.previous'), run: () => move(-1), disabled: off },
    { keys: 'ArrowDown', run: () => move(1), disabled: off },
    { keys: 'ArrowUp', run: () => move(-1), disabled: off },
    {
      keys: 'Enter',
      label: t('table.open'),
      disabled: off || !onOpen,
      run: () => {
        const row = rows[Math.max(0, selectedIndex)];
        if (row !== undefined) onOpen?.(row);
      },
    },
  ]);
  return { selectedIndex, select, bodyRef };
}
