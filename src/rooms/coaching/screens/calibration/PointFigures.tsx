import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import { AgreementText, SameText } from '#rooms/coaching/screens/calibration/AgreementText.tsx';
import type { Figures } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { Section } from '#ui/Page.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './calibration.module.css';

type Measure = 'nominal' | 'ordinal';
type Row = Figures['all'] & { readonly point: PointId | null };

/** Agreement per point: of people with each other, and of people with the program beside it. */
export function PointFigures({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('coaching');
  const [measure, setMeasure] = useState<Measure>('nominal');
  const rows: readonly Row[] = [{ point: null, ...figures.all }, ...figures.points];
  const columns: readonly Column<Row>[] = [
    {
      id: 'point',
      header: t('figures.point'),
      phone: 'title',
      cell: (row) => <strong>{row.point === null ? t('figures.all') : t(`point.${row.point}`)}</strong>,
    },
    {
      id: 'people',
      header: t('figures.people'),
      cell: (row) => <AgreementText agreement={row.people[measure]} enough={figures.enough} />,
    },
    {
      id: 'people-same',
      header: t('figures.same'),
      align: 'end',
      width: '80px',
      phone: 'hidden',
      cell: (row) => <SameText agreement={row.people[measure]} />,
    },
    {
      id: 'program',
      header: t('figures.program'),
      cell: (row) => <AgreementText agreement={row.program[measure]} enough={figures.enough} />,
    },
    {
      id: 'program-same',
      header: t('figures.same'),
      align: 'end',
      width: '80px',
      phone: 'hidden',
      cell: (row) => <SameText agreement={row.program[measure]} />,
    },
  ];
  return (
    <Section
      title={
        <Segmented<Measure>
          label={t('figures.measure')}
          hideLabel
          value={measure}
          onValue={setMeasure}
          options={(['nominal', 'ordinal'] as const).map((value) => ({ value, label: t(`figures.${value}`) }))}
        />
      }
      flush
    >
      <p className={classes.facts}>{t(`figures.${measure}-note`)}</p>
      <Table
        label={t('figures.title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.point ?? 'all'}
        keys={false}
      />
    </Section>
  );
}
