import { ArrowLeft, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readOwnQuestions } from '#rooms/training/contract.ts';
import type { TeamQuestion } from '#rooms/training/screens/quiz/draft.ts';
import { QuestionDialog } from '#rooms/training/screens/quiz/QuestionDialog.tsx';
import classes from '#rooms/training/screens/quiz/Quiz.module.css';
import { useEndpoint } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { Section } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';

/** The questions that the team wrote; Enter changes one, N writes one. */
export function QuestionEditor({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('training');
  const answer = useEndpoint(readOwnQuestions, {});
  const [editing, setEditing] = useState<TeamQuestion | 'new' | null>(null);
  const open = editing !== null;
  useKeys(t('quiz-edit.title'), [
    { keys: 'n', label: t('quiz-edit.new'), disabled: open, run: () => setEditing('new') },
    { keys: 'Escape', label: t('quiz.back'), disabled: open, run: onBack },
  ]);
  const columns: readonly Column<TeamQuestion>[] = [
    {
      id: 'situation',
      header: t('quiz-edit.situation'),
      phone: 'title',
      cell: ({ texts, active }) => (
        <>
          {(texts.nl ?? texts.en)?.situation} {!active && <Badge>{t('quiz-edit.off')}</Badge>}
        </>
      ),
    },
    { id: 'theme', header: t('quiz.theme'), width: '200px', cell: ({ theme }) => t(`theme.${theme}`) },
    { id: 'skill', header: t('quiz-edit.skill'), width: '180px', cell: ({ skill }) => t(`skill.${skill}`) },
  ];
  return (
    <>
      <Section
        title={t('quiz-edit.title')}
        note={t('quiz-edit.note')}
        flush={(answer.data?.questions.length ?? 0) > 0}
        actions={
          <>
            <Button look="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
              {t('quiz.back')}
            </Button>
            <Button look="primary" icon={<Plus aria-hidden="true" />} shortcut="n" onClick={() => setEditing('new')}>
              {t('quiz-edit.new')}
            </Button>
          </>
        }
      >
        <Answered query={answer} room="training" rows={4}>
          {({ questions }) =>
            questions.length === 0 ? (
              <p className={classes.small}>{t('quiz-edit.none')}</p>
            ) : (
              <Table
                label={t('quiz-edit.title')}
                columns={columns}
                rows={questions}
                rowKey={({ questionId }) => questionId}
                onOpen={setEditing}
                keys={!open}
              />
            )
          }
        </Answered>
      </Section>
      {editing && (
        <QuestionDialog
          key={editing === 'new' ? 'new' : editing.questionId}
          question={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
