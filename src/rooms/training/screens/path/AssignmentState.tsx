import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readAssignments } from '#rooms/training/contract.ts';
import classes from '#rooms/training/screens/path/Path.module.css';
import { Status } from '#ui/Badge.tsx';
import { DayText, Moment } from '#ui/DayText.tsx';

/** An assignment as screens show it. */
export type ShownAssignment = ResponseOf<typeof readAssignments>['assignments'][number];

/** How an assignment stands: to be done by a day, overdue, or done with what shows it. */
export function AssignmentState({ assignment }: { readonly assignment: ShownAssignment }) {
  const { t } = useTranslation('training');
  const { done, overdue, byDay } = assignment;
  if (done === null)
    return (
      <span className={classes.state}>
        <Status state={overdue ? 'broken' : 'open'}>
          {t(overdue ? 'assignment.state-late' : 'assignment.state-open')}
        </Status>
        <span className={classes.small}>
          {t('path.by-day')} <DayText day={byDay} />
        </span>
      </span>
    );
  return (
    <span className={classes.state}>
      <Status state="done">{t(overdue ? 'assignment.state-done-late' : 'assignment.state-done')}</Status>
      <span className={classes.small}>
        {done.good !== null && done.of !== null && `${t('assignment.evidence', { good: done.good, of: done.of })} · `}
        <Moment at={done.at} part="day" />
      </span>
    </span>
  );
}
