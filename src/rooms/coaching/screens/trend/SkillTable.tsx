import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Range } from '#rooms/coaching/screens/trend/Range.tsx';
import type { DevelopmentView, SkillView } from '#rooms/coaching/screens/trend/trendView.ts';
import { formatShare, type Language } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { type Column, Table } from '#ui/Table.tsx';
import { IntervalBar, TrendLine } from '#ui/TrendLine.tsx';
import classes from './trend.module.css';

/** Every skill that was seen: its course, mean with interval, what it would be with equal calls, the team, training. */
export function SkillTable({
  view,
  rows,
  selected,
  onSelect,
}: {
  readonly view: DevelopmentView;
  readonly rows: readonly SkillView[];
  readonly selected: string | null;
  readonly onSelect: (skill: string) => void;
}) {
  const { t } = useTranslation('coaching');
  const language = useLanguage();
  return (
    <Table
      label={t('trend.skills')}
      columns={columnsOf(t, language, view)}
      rows={rows}
      rowKey={(row) => row.skill}
      selected={selected}
      onSelect={(row) => onSelect(row.skill)}
    />
  );
}

function columnsOf(t: TFunction<'coaching'>, language: Language, view: DevelopmentView): readonly Column<SkillView>[] {
  const share = (value: number): string => formatShare(value, language);
  const tooFew = <span className={classes.small}>{t('trend.too-few')}</span>;
  const all: readonly (Column<SkillView> & { readonly ofPerson?: boolean })[] = [
    {
      id: 'skill',
      header: t('trend.skill'),
      phone: 'title',
      cell: (row) => <strong>{t(`skill.${row.skill}`)}</strong>,
    },
    {
      id: 'course',
      header: t('trend.course'),
      width: '170px',
      phone: 'hidden',
      cell: (row) =>
        row.calls.whole && (
          <TrendLine
            label={t('trend.spark-label', {
              skill: t(`skill.${row.skill}`),
              words:
                row.calls.weeks.flatMap(({ figure }) => (figure ? [share(figure.mean)] : [])).join(', ') ||
                t('trend.empty'),
            })}
            points={row.calls.weeks.map(({ week, figure }) => ({ key: week, label: week, value: figure }))}
          />
        ),
    },
    {
      id: 'bar',
      header: '',
      width: '170px',
      phone: 'hidden',
      cell: ({ skill, calls: { whole }, team }) =>
        whole && (
          <IntervalBar
            label={t(view.person && team ? 'trend.bar-label' : 'trend.bar-label-alone', {
              skill: t(`skill.${skill}`),
              mean: share(whole.mean),
              low: share(whole.low),
              high: share(whole.high),
              team: team ? share(team.mean) : '',
            })}
            value={whole}
            other={view.person ? (team?.mean ?? null) : null}
          />
        ),
    },
    {
      id: 'mean',
      header: t('trend.mean'),
      width: '130px',
      align: 'end',
      phone: 'aside',
      cell: (row) => (row.calls.whole ? <Range value={row.calls.whole} /> : tooFew),
    },
    {
      id: 'adjusted',
      header: t('trend.adjusted'),
      width: '150px',
      align: 'end',
      ofPerson: true,
      cell: (row) => row.adjusted && <Range value={row.adjusted} />,
    },
    {
      id: 'team',
      header: t('trend.team-mean'),
      width: '80px',
      align: 'end',
      ofPerson: true,
      cell: (row) => row.team && share(row.team.mean),
    },
    {
      id: 'training',
      header: t('trend.training'),
      width: '130px',
      align: 'end',
      cell: ({ training }) =>
        training.whole ? (
          <Range value={training.whole} />
        ) : (
          <span className={classes.small}>{t('trend.too-few-seen')}</span>
        ),
    },
    { id: 'n', header: t('trend.n'), width: '90px', align: 'end', cell: (row) => row.calls.n },
  ];
  return all.filter((column) => view.person !== null || !column.ofPerson);
}
