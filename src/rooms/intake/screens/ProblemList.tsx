import { useTranslation } from 'react-i18next';
import type { ImportView } from '#rooms/intake/screens/importView.ts';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './Import.module.css';

type Problem = ImportView['problems'][number];

/** What is wrong in a file: where, which field, what stands there and what was expected. */
export function ProblemList({ problems, more }: { readonly problems: readonly Problem[]; readonly more: number }) {
  const { t, i18n } = useTranslation('intake');
  const rows = problems.map((problem, index) => ({ ...problem, index }));
  const fieldName = (field: string): string =>
    i18n.exists(`field.${field}`, { ns: 'intake' }) ? t(`field.${field}` as 'field.number') : field;
  const columns: Column<(typeof rows)[number]>[] = [
    { id: 'line', header: t('column.line'), width: '70px', phone: 'aside', cell: (row) => row.line ?? '' },
    {
      id: 'problem',
      header: t('column.problem'),
      phone: 'title',
      cell: (row) => (
        <span>
          {row.field && <strong>{fieldName(row.field)}: </strong>}
          {t(`problem.${row.code}` as 'problem.wrong-date')}{' '}
          <span className={classes.small}>
            {row.raw !== undefined && t('problem.found', { raw: row.raw })}
            {row.raw !== undefined && row.expected !== undefined && ' · '}
            {row.expected !== undefined && t('problem.expected', { expected: row.expected })}
          </span>
        </span>
      ),
    },
  ];
  return (
    <>
      <Table label={t('column.problem')} columns={columns} rows={rows} rowKey={(row) => row.index} keys={false} />
      {more > 0 && <p className={classes.quiet}>{t('preview.problems-more', { count: more })}</p>}
    </>
  );
}
