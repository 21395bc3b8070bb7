import { useTranslation } from 'react-i18next';
import type { Day } from '#kernel/dates.ts';
import { fewestInWeek } from '#rooms/coaching/rules/trend/development.ts';
import { Range } from '#rooms/coaching/screens/trend/Range.tsx';
import type { DevelopmentView, SkillView } from '#rooms/coaching/screens/trend/trendView.ts';
import { useToday } from '#ui/clock.ts';
import { formatDay, formatShare } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { Section } from '#ui/Page.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { TrendLine } from '#ui/TrendLine.tsx';
import classes from './trend.module.css';

/** One skill week by week: a line with its band, how the mean with equal calls came about, and the same figures as a table. */
export function SkillDetail({ view, shown }: { readonly view: DevelopmentView; readonly shown: SkillView }) {
  const { t } = useTranslation('coaching');
  const [language, today] = [useLanguage(), useToday()];
  const skill = t(`skill.${shown.skill}`);
  const day = (week: Day): string => formatDay(week, today, language);
  const share = (value: number): string => formatShare(value, language);
  const { calls, adjusted, expected, team, training } = shown;
  const rows = calls.weeks.map((one, index) => ({ ...one, training: training.weeks[index]?.figure ?? null }));
  const ofTraining: readonly Column<(typeof rows)[number]>[] = [
    {
      id: 'training',
      header: t('trend.from-training'),
      align: 'end',
      cell: (row) => (row.training ? <Range value={row.training} /> : t('trend.no-week')),
    },
    { id: 'n-training', header: t('trend.n-training'), align: 'end', cell: (row) => row.training?.n ?? '' },
  ];
  return (
    <Section title={t('trend.of-skill', { skill })} note={t('trend.week-rule', { fewest: fewestInWeek })}>
      {calls.whole ? (
        <TrendLine
          labels
          label={t('trend.chart-label', { skill })}
          points={calls.weeks.map(({ week, figure }) => ({ key: week, label: day(week), value: figure }))}
        />
      ) : (
        <p className={classes.small}>{t('trend.too-few')}</p>
      )}
      {view.person && calls.whole && adjusted && team && expected !== null && (
        <p>
          {t('trend.adjusted-words', {
            mean: share(calls.whole.mean),
            expected: share(expected),
            team: share(team.mean),
            adjusted: share(adjusted.mean),
          })}
        </p>
      )}
      <details className={classes.details}>
        <summary>{t('trend.weeks')}</summary>
        <Table
          label={t('trend.of-skill', { skill })}
          keys={false}
          rows={rows}
          rowKey={(row) => row.week}
          columns={[
            { id: 'week', header: t('trend.week'), phone: 'title', cell: (row) => day(row.week) },
            {
              id: 'calls',
              header: t('trend.from-calls'),
              align: 'end',
              phone: 'aside',
              cell: (row) => (row.figure ? <Range value={row.figure} /> : t('trend.no-week')),
            },
            { id: 'n', header: t('trend.n'), align: 'end', cell: (row) => row.figure?.n ?? '' },
            ...(training.n > 0 ? ofTraining : []),
          ]}
        />
      </details>
    </Section>
  );
}
