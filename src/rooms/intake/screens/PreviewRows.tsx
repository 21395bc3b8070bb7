import { useTranslation } from 'react-i18next';
import type { ImportView } from '#rooms/intake/screens/importView.ts';
import { Amount } from '#ui/Amount.tsx';
import { Badge } from '#ui/Badge.tsx';
import { DayText } from '#ui/DayText.tsx';
import { Checkbox } from '#ui/Field.tsx';
import { formatMoney } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './Import.module.css';

type Row = ImportView['rows'][number];

/** The rows of one verdict; changed ones with what changes and, when asked, a box to accept each. */
export function PreviewRows({
  view,
  verdict,
  accepted,
  onAccepted,
}: {
  readonly view: ImportView;
  readonly verdict: Row['verdict'];
  readonly accepted?: ReadonlySet<string>;
  readonly onAccepted?: (keys: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation('intake');
  const rows = view.rows.filter((row) => row.verdict === verdict);
  const statement = view.kind === 'statements';
  const columns: Column<Row>[] = [
    { id: 'line', header: t('column.line'), width: '64px', phone: 'hidden', cell: (row) => row.line },
    {
      id: 'title',
      header: t(statement ? 'column.from' : 'column.number'),
      phone: 'title',
      cell: (row) => (
        <>
          {row.title} {row.kind === 'credit_note' && <Badge>{t('credit-note')}</Badge>}
        </>
      ),
    },
    { id: 'about', header: t(statement ? 'column.text' : 'column.customer'), cell: (row) => row.about },
    { id: 'day', header: t('column.day'), width: '100px', cell: (row) => <DayText day={row.day} /> },
  ];
  if (!statement && verdict !== 'changed') {
    columns.push({
      id: 'due',
      header: t('column.due'),
      width: '100px',
      cell: (row) => (row.dueDate ? <DayText day={row.dueDate} /> : ''),
    });
  }
  if (verdict === 'changed') {
    columns.push({ id: 'change', header: t('column.change'), width: '34%', cell: (row) => <Changes row={row} /> });
  }
  columns.push({
    id: 'amount',
    header: t(statement ? 'column.amount' : 'column.open'),
    align: 'end',
    width: '120px',
    phone: 'aside',
    cell: (row) => <Amount cents={row.openCents} currency={row.currency} credit={false} />,
  });
  if (verdict === 'changed' && accepted && onAccepted) {
    columns.push({
      id: 'accept',
      header: t('column.accept'),
      width: '110px',
      cell: (row) => (
        <Checkbox
          label={t('column.accept')}
          aria-label={t('preview.accept-row', { number: row.title })}
          checked={accepted.has(row.key)}
          onValue={(on) => {
            const next = new Set(accepted);
            if (on) next.add(row.key);
            else next.delete(row.key);
            onAccepted(next);
          }}
        />
      ),
    });
  }
  return (
    <>
      <Table label={t(`tab.${verdict}`)} columns={columns} rows={rows} rowKey={(row) => row.key} />
      {view.counts[verdict] > rows.length && (
        <p className={classes.quiet}>{t('preview.more', { count: rows.length })}</p>
      )}
    </>
  );
}

function Changes({ row }: { readonly row: Row }) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const written = (field: string, value: string | number | null): string => {
    if (value === null) return t('preview.nothing');
    return field.endsWith('Cents') ? formatMoney(Number(value), language, row.currency) : String(value);
  };
  return (
    <>
      {row.changes.map((change) => (
        <div key={change.field}>
          {t('preview.was', {
            field: t(`field.${change.field}` as 'field.number'),
            before: written(change.field, change.before),
            after: written(change.field, change.after),
          })}
        </div>
      ))}
    </>
  );
}
