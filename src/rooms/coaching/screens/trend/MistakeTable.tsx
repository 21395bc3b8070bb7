import { useTranslation } from 'react-i18next';
import { Range } from '#rooms/coaching/screens/trend/Range.tsx';
import type { DevelopmentView } from '#rooms/coaching/screens/trend/trendView.ts';
import { formatCount, formatShare } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { Section } from '#ui/Page.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './trend.module.css';

type Row = DevelopmentView['mistakes'][number];

/** What goes wrong most, and how many promises were kept with and without it. */
export function MistakeTable({ view }: { readonly view: DevelopmentView }) {
  const { t } = useTranslation('coaching');
  const language = useLanguage();
  const tooFew = <span className={classes.small}>{t('trend.too-few')}</span>;
  const points = (share: number): string => formatCount(Math.round(share * 100), language);
  const columns: readonly Column<Row>[] = [
    {
      id: 'mistake',
      header: t('trend.mistake'),
      phone: 'title',
      cell: (row) => <strong>{t(`mistake.${row.mistake}`)}</strong>,
    },
    {
      id: 'made',
      header: t('trend.made'),
      align: 'end',
      phone: 'aside',
      width: '130px',
      cell: (row) => (row.made ? <Range value={row.made} /> : t('trend.made-times', { count: row.calls })),
    },
    {
      id: 'team',
      header: t('trend.team-mean'),
      align: 'end',
      width: '80px',
      cell: (row) => view.person && row.team && formatShare(row.team.mean, language),
    },
    {
      id: 'with',
      header: t('trend.with'),
      align: 'end',
      width: '150px',
      cell: (row) => (row.kept ? <Range value={row.kept.with} /> : tooFew),
    },
    {
      id: 'without',
      header: t('trend.without'),
      align: 'end',
      width: '150px',
      cell: (row) => (row.kept ? <Range value={row.kept.without} /> : tooFew),
    },
    {
      id: 'difference',
      header: t('trend.difference'),
      align: 'end',
      width: '190px',
      cell: ({ kept }) =>
        kept && (
          <>
            {t('trend.points', {
              difference: points(kept.lost.difference),
              low: points(kept.lost.low),
              high: points(kept.lost.high),
            })}
            {kept.lost.low <= 0 && kept.lost.high >= 0 && <span className={classes.small}> {t('trend.unsure')}</span>}
          </>
        ),
    },
  ];
  return (
    <Section title={t('trend.mistakes')} note={t('trend.mistakes-note')} flush>
      <Table
        label={t('trend.mistakes')}
        keys={false}
        columns={columns.filter((column) => column.id !== 'team' || view.person !== null)}
        rows={view.mistakes}
        rowKey={(row) => row.mistake}
      />
    </Section>
  );
}
