import { useTranslation } from 'react-i18next';
import { AgreementText, SameText } from '#rooms/coaching/screens/calibration/AgreementText.tsx';
import type { Figures } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { Section } from '#ui/Page.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './calibration.module.css';

type Row = Figures['coaches']['perPoint'][number];

/** What coaches left standing and overruled in reviews that they opened; apart from blind judgements, and said to be too kind. */
export function CoachFigures({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('coaching');
  const { coaches, enough } = figures;
  const { reviews, overruled, points } = coaches;
  const columns: readonly Column<Row>[] = [
    { id: 'point', header: t('figures.point'), phone: 'title', cell: (row) => t(`point.${row.point}`) },
    { id: 'overruled', header: t('figures.overruled'), align: 'end', width: '150px', cell: (row) => row.overruled },
    {
      id: 'same',
      header: t('figures.same'),
      align: 'end',
      width: '90px',
      cell: (row) => <SameText agreement={row.agreement} />,
    },
    {
      id: 'alpha',
      header: t('figures.coaches-alpha'),
      cell: (row) => <AgreementText agreement={row.agreement} enough={enough} />,
    },
  ];
  return (
    <Section title={t('figures.coaches')} flush>
      <p className={classes.facts}>
        {t('figures.coaches-note')} {t('figures.coaches-sum', { reviews, overruled, points })}
      </p>
      <Table
        label={t('figures.coaches')}
        columns={columns}
        rows={coaches.perPoint}
        rowKey={(row) => row.point}
        keys={false}
      />
    </Section>
  );
}
