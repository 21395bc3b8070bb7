import { useTranslation } from 'react-i18next';
import type { Day } from '#kernel/dates.ts';
import { AgreementText } from '#rooms/coaching/screens/calibration/AgreementText.tsx';
import type { Agreement, Figures } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { Badge } from '#ui/Badge.tsx';
import { formatMonth } from '#rooms/coaching/screens/calibration/month.ts';
import { useLanguage } from '#ui/language.ts';
import { Section } from '#ui/Page.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './calibration.module.css';

type Month = Figures['months'][number];

/** Agreement month by month about all points together; a month below what can be relied on tentatively is marked. */
export function MonthFigures({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('coaching');
  const language = useLanguage();
  const cell = (agreement: Agreement, below: boolean) => (
    <span className={classes.actions}>
      <AgreementText agreement={agreement} enough={figures.enough} />
      {below && <Badge tone="strong">{t('figures.below')}</Badge>}
    </span>
  );
  const columns: readonly Column<Month>[] = [
    {
      id: 'month',
      header: t('figures.month'),
      phone: 'title',
      cell: (month) => formatMonth(`${month.month}-01` as Day, language),
    },
    { id: 'people', header: t('figures.people'), cell: (month) => cell(month.people, month.peopleBelow) },
    { id: 'program', header: t('figures.program'), cell: (month) => cell(month.program, month.programBelow) },
    { id: 'calls', header: t('calibration.calls'), align: 'end', width: '110px', cell: (month) => month.people.calls },
  ];
  return (
    <Section title={t('figures.months')} flush>
      <Table
        label={t('figures.months')}
        columns={columns}
        rows={figures.months.toReversed()}
        rowKey={(month) => month.month}
        keys={false}
      />
    </Section>
  );
}
