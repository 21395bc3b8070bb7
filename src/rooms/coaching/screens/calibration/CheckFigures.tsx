import { useTranslation } from 'react-i18next';
import type { Figures } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { checkText } from '#rooms/coaching/screens/review/reviewView.ts';
import { formatShare } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { Section } from '#ui/Page.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './calibration.module.css';

type Check = Figures['checks'][number];

/** Per question how often people and program gave the same answer, and which way they differed; what differs most first. */
export function CheckFigures({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('coaching');
  const language = useLanguage();
  const count = (id: string, header: string, of: (check: Check) => number): Column<Check> => ({
    id,
    header,
    align: 'end',
    cell: of,
  });
  const columns: readonly Column<Check>[] = [
    {
      id: 'check',
      header: t('figures.check'),
      phone: 'title',
      width: '34%',
      cell: (check) => (
        <span className={classes.lines}>
          <span>{checkText(t, check.check)}</span>
          <span className={classes.small}>{t(`point.${check.point}`)}</span>
        </span>
      ),
    },
    count('both-yes', t('figures.both-yes'), ({ table }) => table.yes.yes),
    count('both-no', t('figures.both-no'), ({ table }) => table.no.no),
    count('person', t('figures.person-only'), ({ table }) => table.yes.no),
    count('program', t('figures.program-only'), ({ table }) => table.no.yes),
    count(
      'unseen',
      t('figures.unseen'),
      ({ table }) =>
        table.yes.not_observable + table.no.not_observable + table.not_observable.yes + table.not_observable.no,
    ),
    {
      id: 'same',
      header: t('figures.same'),
      align: 'end',
      phone: 'aside',
      cell: ({ same, total }) => `${formatShare(same / total, language)} (${String(same)}/${String(total)})`,
    },
  ];
  return (
    <Section title={t('figures.checks')} flush>
      {figures.checks.length === 0 ? (
        <p className={classes.facts}>{t('figures.checks-none')}</p>
      ) : (
        <Table
          label={t('figures.checks')}
          columns={columns}
          rows={figures.checks}
          rowKey={(check) => `${check.point} ${check.check}`}
          keys={false}
        />
      )}
    </Section>
  );
}
