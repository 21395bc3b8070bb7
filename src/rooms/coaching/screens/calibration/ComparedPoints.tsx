import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointId, Verdict } from '#knowledge/language/review/points/point.ts';
import { spreadOf } from '#rooms/coaching/rules/calibration/differences.ts';
import { AgreeDialog } from '#rooms/coaching/screens/calibration/AgreeDialog.tsx';
import { type Compared, judgeName } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import type { Place } from '#rooms/coaching/screens/calibration/useJudgement.ts';
import { verdictMarks } from '#rooms/coaching/screens/review/reviewView.ts';
import { Status } from '#ui/Badge.tsx';
import { cx } from '#ui/cx.ts';
import { Section } from '#ui/Page.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './calibration.module.css';

/** All judgements of a call beside each other and the program, differences first; Enter opens a point to write down what judges come to. */
export function ComparedPoints({ place, compared }: { readonly place: Place; readonly compared: Compared }) {
  const { t } = useTranslation('coaching');
  const [open, setOpen] = useState<PointId | null>(null);
  const { people, program, order, agreed } = compared;
  const differs = (point: PointId): boolean => {
    const given = people.flatMap(({ verdicts: { [point]: verdict } }) => (verdict === undefined ? [] : [verdict]));
    return given[0] !== undefined && spreadOf(given, given[0]).people > 0;
  };
  const columns: readonly Column<PointId>[] = [
    {
      id: 'point',
      header: t('compared.point'),
      phone: 'title',
      width: '24%',
      cell: (point) => (
        <span className={classes.lines}>
          <span className={cx(differs(point) && classes.differs)}>{t(`point.${point}`)}</span>
          {differs(point) && <span className={classes.small}>{t('compared.differs')}</span>}
        </span>
      ),
    },
    ...people.map(
      (judge, index): Column<PointId> => ({
        id: `judge-${String(index)}`,
        header: judgeName(t, judge),
        cell: (point) => <Mark verdict={judge.verdicts[point] ?? null} />,
      }),
    ),
    { id: 'program', header: t('compared.program'), cell: (point) => <Mark verdict={program.verdicts[point]} /> },
    {
      id: 'agreed',
      header: t('compared.agreed'),
      cell: (point) => {
        const one = agreed[point];
        return one ? <Mark verdict={one.verdict} /> : '';
      },
    },
  ];
  const remarks = people.filter((judge) => judge.remark !== '' || judge.sawBefore);
  return (
    <div className={classes.foot}>
      <Section title={t('compared.title')} note={t('compared.note')} flush>
        <Table
          label={t('compared.title')}
          columns={columns}
          rows={order}
          rowKey={(point) => point}
          onOpen={setOpen}
          keys={open === null}
        />
      </Section>
      {remarks.length > 0 && (
        <Section title={t('compared.remarks')}>
          <dl className={classes.remarks}>
            {remarks.map((judge) => (
              <div key={judge.name}>
                <dt>
                  {judgeName(t, judge)}{' '}
                  {judge.sawBefore && <span className={classes.small}>({t('compared.saw-before')})</span>}
                </dt>
                <dd>{judge.remark}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {open && <AgreeDialog key={open} place={place} point={open} compared={compared} onClose={() => setOpen(null)} />}
    </div>
  );
}

function Mark({ verdict }: { readonly verdict: Verdict | null }) {
  const { t } = useTranslation('coaching');
  if (verdict === null) return <span className={classes.small}>{t('compared.missing')}</span>;
  return <Status state={verdictMarks[verdict]}>{t(`verdict.${verdict}`)}</Status>;
}
