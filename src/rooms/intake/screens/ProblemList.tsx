import { useTranslation } from 'react-i18next';
import type { ImportView } from '#rooms/intake/screens/importView.ts';
import { useProblemTexts } from '#rooms/intake/screens/problemTexts.ts';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './Import.module.css';

type Problem = ImportView['problems'][number];

/** What is wrong in a file: where, which field, what stands there and what was expected. */
export function ProblemList({ problems, more }: { readonly problems: readonly Problem[]; readonly more: number }) {
  const { t } = useTranslation('intake');
  const { fieldName, wrong, found, expected } = useProblemTexts();
  const rows = problems.map((problem, index) => ({ ...problem, index }));
  const columns: Column<(typeof rows)[number]>[] = [
    { id: 'line', header: t('column.line'), width: '70px', cell: (row) => row.line ?? '' },
    {
      id: 'problem',
      header: t('column.problem'),
      label: '',
      cell: (row) => (
        <span className={classes.problem}>
          <span>
            {row.field && <strong title={row.field}>{fieldName(row.field)}: </strong>}
            {wrong(row)}
          </span>
          <span className={classes.small}>{[found(row), expected(row)].filter(Boolean).join(' · ')}</span>
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
