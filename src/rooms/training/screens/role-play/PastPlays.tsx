import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readPractices } from '#rooms/training/contract.ts';
import { useSearchState } from '#ui/navigation.ts';
import { Badge } from '#ui/Badge.tsx';
import { Moment } from '#ui/DayText.tsx';
import { formatShare } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { Section } from '#ui/Page.tsx';
import { type Column, Table } from '#ui/Table.tsx';

type Row = ResponseOf<typeof readPractices>['practices'][number];

/** What one played before, newest first. */
export function PastPlays({ practices }: { readonly practices: readonly Row[] }) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const [, setSearch] = useSearchState();
  const columns: readonly Column<Row>[] = [
    { id: 'name', header: t('role-play.who'), phone: 'title', cell: (row) => <strong>{row.personaName}</strong> },
    { id: 'at', header: t('role-play.when'), label: '', width: '150px', cell: (row) => <Moment at={row.at} /> },
    {
      id: 'mode',
      header: t('role-play.mode'),
      label: '',
      width: '130px',
      cell: (row) => <Badge>{t(`role-play.${row.mode}`)}</Badge>,
    },
    {
      id: 'result',
      header: t('role-play.outcome'),
      label: '',
      cell: (row) => (row.finished ? t(`role-play.kind-${row.result.kind}`) : t('role-play.unfinished')),
    },
    {
      id: 'chance',
      header: t('role-play.chance'),
      label: t('role-play.chance'),
      width: '100px',
      align: 'end',
      cell: (row) => formatShare(row.result.chance, language),
    },
    {
      id: 'mark',
      header: t('role-play.mark'),
      label: t('role-play.mark'),
      width: '90px',
      align: 'end',
      cell: (row) => row.result.mark.toLocaleString(language),
    },
  ];
  return (
    <Section title={t('role-play.past')} note={t('role-play.past-note')} flush>
      <Table
        label={t('role-play.past')}
        columns={columns}
        rows={practices}
        rowKey={(row) => row.practiceId}
        onOpen={(row) => setSearch({ oefening: row.practiceId })}
      />
    </Section>
  );
}
