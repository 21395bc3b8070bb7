import { Plus, Undo2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAssignments, removeAssignment } from '#rooms/training/contract.ts';
import { AssignmentState } from '#rooms/training/screens/path/AssignmentState.tsx';
import { useExerciseWords } from '#rooms/training/screens/path/exercises.ts';
import classes from '#rooms/training/screens/path/Path.module.css';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { useLanguage } from '#ui/language.ts';
import { Section } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

/** Brings all debtors and articles along, so it is fetched when it is first opened. */
const AssignmentDialog = lazy(async () => ({
  default: (await import('#rooms/training/screens/path/AssignmentDialog.tsx')).AssignmentDialog,
}));

/** What a coach gave people to practise, with how it stands. */
export function GivenAssignments() {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const answer = useEndpoint(readAssignments, { query: { language } });
  const [giving, setGiving] = useState(false);
  const { titleOf, goalOf } = useExerciseWords();
  const remove = useEndpointAction(removeAssignment);
  const done = useDone();
  const failed = useFailed('training');
  useKeys(t('tab.path'), [{ keys: 'o', label: t('assignment.give'), disabled: giving, run: () => setGiving(true) }]);
  const takeBack = (assignmentId: string) =>
    remove.mutate(
      { params: { assignmentId } },
      { onSuccess: ({ undo }) => done(t('assignment.removed'), undo), onError: failed },
    );
  return (
    <Section
      title={t('assignment.given')}
      actions={
        <Button icon={<Plus aria-hidden="true" />} shortcut="o" onClick={() => setGiving(true)}>
          {t('assignment.give')}
        </Button>
      }
    >
      <p className={classes.small}>{t('assignment.given-note')}</p>
      <Answered query={answer} room="training" rows={3}>
        {({ assignments }) =>
          assignments.length === 0 ? (
            <p className={classes.small}>{t('assignment.none')}</p>
          ) : (
            <ul className={classes.list}>
              {assignments.map((assignment) => (
                <li key={assignment.assignmentId} className={classes.row}>
                  <span className={classes.words}>
                    <span className={classes.title}>{assignment.userName}</span>
                    <span>
                      {titleOf(assignment.exercise, assignment.name)}{' '}
                      <span className={classes.small}>{goalOf(assignment.exercise)}</span>
                    </span>
                    {assignment.note && <span className={classes.quote}>{assignment.note}</span>}
                  </span>
                  <AssignmentState assignment={assignment} />
                  {assignment.done === null && (
                    <Button
                      size="small"
                      look="quiet"
                      icon={<Undo2 aria-hidden="true" />}
                      onClick={() => takeBack(assignment.assignmentId)}
                    >
                      {t('assignment.remove')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {giving && (
        <Suspense>
          <AssignmentDialog onClose={() => setGiving(false)} />
        </Suspense>
      )}
    </Section>
  );
}
