import { useTranslation } from 'react-i18next';
import { AssignmentState, type ShownAssignment } from '#rooms/training/screens/path/AssignmentState.tsx';
import { useExerciseWords } from '#rooms/training/screens/path/exercises.ts';
import classes from '#rooms/training/screens/path/Path.module.css';
import { Section } from '#ui/Page.tsx';

/** How many assignments are shown; older ones are done. */
const mostShown = 10;

/** What coaches gave one to do, with how it stands; what is to be done first. */
export function OwnAssignments({ assignments }: { readonly assignments: readonly ShownAssignment[] }) {
  const { t } = useTranslation('training');
  const { titleOf, goalOf } = useExerciseWords();
  const shown = [...assignments.filter(({ done }) => !done), ...assignments.filter(({ done }) => done)];
  return (
    <Section title={t('assignment.own')} note={t('assignment.own-note')}>
      <ul className={classes.list}>
        {shown.slice(0, mostShown).map((assignment) => (
          <li key={assignment.assignmentId} className={classes.row}>
            <span className={classes.words}>
              <span className={classes.title}>{titleOf(assignment.exercise, assignment.name)}</span>
              <span className={classes.small}>
                {goalOf(assignment.exercise)} · {assignment.givenByName}
              </span>
            </span>
            <AssignmentState assignment={assignment} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
