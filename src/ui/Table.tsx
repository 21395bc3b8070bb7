import type { Key, ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import { useRowKeys } from '#ui/rowKeys.ts';
import { useVisibleRows } from '#ui/visibleRows.ts';
import classes from './Table.module.css';

/** A column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for amounts and counts. */
  readonly align?: 'start' | 'end';
  /** Width in CSS ('120px', '20%'); without it the column shares what is left. */
  readonly width?: string;
  /** Sorts when pressed; shows the direction when it is the sorted column. */
  readonly sort?: { readonly direction: 'up' | 'down' | null; readonly onSort: () => void };
  /** Place on a phone, where a row becomes a card: the title at the left, aside of it at the right, a line below (default), or left out. */
  readonly phone?: 'title' | 'aside' | 'line' | 'hidden';
  /** The header as text, before the value in a card; none for `title` and `aside`. */
  readonly label?: string;
}

/** Properties of `Table`. */
export interface TableProps<Row> {
  /** What the table lists, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
  /** Opens a row, on Enter and on a press. */
  readonly onOpen?: (row: Row) => void;
  /** The row that is selected, when the caller needs to know (B = call, N = note on the selected row). */
  readonly selected?: Key | null;
  readonly onSelect?: (row: Row) => void;
  /** False: J, K and arrows are left to another list on the screen. */
  readonly keys?: boolean;
  /** Draws only the rows in view; for long lists. The table then fills the height of its parent (`Page fill`). */
  readonly virtual?: boolean;
  /** Marks rows that ask for attention because something broke. */
  readonly isBroken?: (row: Row) => boolean;
  readonly footer?: ReactNode;
}

/**
 * A table that is walked through with J, K and the arrows and opened with Enter. On a phone each row becomes a card.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowKey, onOpen, virtual = false, isBroken, footer } = props;
  const { selectedIndex, select, bodyRef } = useRowKeys(props);
  const { scrollRef, from, to, spaceBefore, spaceAfter, scrollTo } = useVisibleRows(
    rows.length,
    virtual,
    selectedIndex,
  );
  return (
    <div
      ref={scrollRef}
      className={cx(classes.frame, virtual && classes.virtual)}
      {...(virtual ? { tabIndex: -1 } : {})}
    >
      <table className={classes.table} aria-label={label} aria-rowcount={virtual ? rows.length + 1 : undefined}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={column.width ? { width: column.width } : {}} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody ref={bodyRef}>
          {spaceBefore > 0 && <tr aria-hidden="true" className={classes.space} style={{ height: spaceBefore }} />}
          {rows.slice(from, to).map((row, offset) => {
            const index = from + offset;
            const current = index === selectedIndex;
            return (
              <tr
                key={rowKey(row)}
                data-index={index}
                aria-rowindex={virtual ? index + 2 : undefined}
                aria-current={current || undefined}
                tabIndex={
                  onOpen || props.onSelect ? (current || (selectedIndex < 0 && index === 0) ? 0 : -1) : undefined
                }
                className={cx(onOpen && classes.opens, isBroken?.(row) && classes.broken)}
                onFocus={() => select(index)}
                onClick={(event) => {
                  if ((event.target as Element).closest('a, button, input, select, label')) return;
                  select(index);
                  scrollTo(index);
                  if (!String(window.getSelection() ?? '')) onOpen?.(row);
                }}
              >
                {columns.map((column) => (
                  <td
                    key={column.id}
                    className={cx(column.align === 'end' && classes.end, classes[column.phone ?? 'line'])}
                    data-label={
                      column.phone === 'title' || column.phone === 'aside'
                        ? undefined
                        : (column.label ?? (typeof column.header === 'string' ? column.header : undefined))
                    }
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {spaceAfter > 0 && <tr aria-hidden="true" className={classes.space} style={{ height: spaceAfter }} />}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}

function HeaderCell<Row>({ column }: { readonly column: Column<Row> }) {
  const align = cx(column.align === 'end' && classes.end);
  if (column.header === '') return <td className={align} aria-hidden="true" />;
  return (
    <th scope="col" className={align} aria-sort={sortWord(column)}>
      {column.sort ? (
        <button type="button" className={classes.sort} onClick={column.sort.onSort}>
          {column.header}
          <span aria-hidden="true">{arrows[column.sort.direction ?? 'none']}</span>
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

const arrows = { up: ' ↑', down: ' ↓', none: '' } as const;

function sortWord<Row>(column: Column<Row>): 'ascending' | 'descending' | undefined {
  if (column.sort?.direction === 'up') return 'ascending';
  return column.sort?.direction === 'down' ? 'descending' : undefined;
}
