import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { type listImports, revertImport } from '#rooms/intake/contract.ts';
import { RefusalError, useEndpointAction } from '#ui/api.ts';
import { Status } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Empty } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

type Row = ResponseOf<typeof listImports>['imports'][number];
type InTheWay = {
  readonly what: 'booked-by-hand' | 'reversed-later' | 'statement-overlaps' | 'changed-later';
  readonly name: string;
};

/** Files that were booked or reverted; a booked one can be reverted unless somebody built on it. */
export function EarlierImports({ imports }: { readonly imports: readonly Row[] }) {
  const { t } = useTranslation(['intake', 'ui']);
  const revert = useEndpointAction(revertImport);
  const done = useDone();
  const failed = useFailed('intake');
  const [inTheWay, setInTheWay] = useState<readonly InTheWay[]>([]);
  if (imports.length === 0) return <Empty title={t('import.none-earlier')} />;

  const takeBack = (row: Row) =>
    revert.mutate(
      { params: { importId: row.importId } },
      {
        onSuccess: () => done(t('done.reverted', { name: row.fileName })),
        onError: (error) => {
          const list = error instanceof RefusalError && error.code === 'built-upon' ? error.facts['list'] : null;
          if (Array.isArray(list)) setInTheWay(list as InTheWay[]);
          else failed(error);
        },
      },
    );
  const columns: Column<Row>[] = [
    { id: 'file', header: t('column.file'), phone: 'title', cell: (row) => row.fileName },
    { id: 'what', header: t('column.what'), width: '190px', cell: (row) => `${row.format} · ${t(`kind.${row.kind}`)}` },
    { id: 'counts', header: t('column.counts'), cell: (row) => t('counts', row.counts) },
    { id: 'who', header: t('column.who'), width: '120px', cell: (row) => row.revertedBy ?? row.publishedBy ?? '' },
    {
      id: 'when',
      header: t('column.when'),
      width: '130px',
      cell: (row) => <Moment at={row.revertedAt ?? row.publishedAt ?? row.createdAt} />,
    },
    {
      id: 'state',
      header: t('column.state'),
      width: '150px',
      cell: (row) => (
        <Status state={row.state === 'published' ? 'done' : 'withdrawn'}>{t(`state.${row.state}`)}</Status>
      ),
    },
    {
      id: 'revert',
      header: '',
      align: 'end',
      width: '130px',
      phone: 'aside',
      cell: (row) =>
        row.state === 'published' && (
          <Button
            size="small"
            look="quiet"
            disabled={revert.isPending}
            aria-label={`${t('history.revert')}: ${row.fileName}`}
            onClick={() => takeBack(row)}
          >
            {t('history.revert')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Table label={t('import.earlier')} columns={columns} rows={imports} rowKey={(row) => row.importId} keys={false} />
      <Dialog
        open={inTheWay.length > 0}
        onClose={() => setInTheWay([])}
        title={t('history.in-the-way')}
        actions={<Button onClick={() => setInTheWay([])}>{t('ui:close')}</Button>}
      >
        <ul>
          {inTheWay.map((one) => (
            <li key={`${one.what} ${one.name}`}>{t(`history.${one.what}`, { name: one.name })}</li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
