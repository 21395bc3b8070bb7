import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { readQuizFigures } from '#rooms/training/contract.ts';
import { bySkill } from '#rooms/training/rules/quiz/history.ts';
import { MakeCard } from '#rooms/training/screens/quiz/MakeCard.tsx';
import classes from '#rooms/training/screens/quiz/Quiz.module.css';
import type { GivenAnswer } from '#rooms/training/screens/quiz/asked.ts';
import { SkillBars } from '#rooms/training/screens/quiz/SkillBars.tsx';
import { useRefresh } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { Section, Stack } from '#ui/Page.tsx';

/** What a round gave: right answers in all and per skill, what went wrong, and where to go on. */
export function RoundResult({
  given,
  unsaved,
  onSaveAgain,
  onBack,
  onAgain,
}: {
  readonly given: readonly GivenAnswer[];
  readonly unsaved: number;
  readonly onSaveAgain: () => void;
  readonly onBack: () => void;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation('training');
  const refresh = useRefresh();
  const right = given.filter((answer) => answer.right).length;
  const wrong = given.filter((answer) => !answer.right);
  const skills = bySkill(given.map((answer) => ({ skill: answer.question.skill, right: answer.right })));
  const words = right === given.length ? 'result-all' : right >= given.length * 0.6 ? 'result-most' : 'result-few';
  useKeys(t('tab.quiz'), [{ keys: 'Enter', label: t('quiz.again'), run: onAgain }]);
  useEffect(() => {
    void refresh([readQuizFigures]);
  }, [refresh]);
  return (
    <Stack gap={16}>
      <Section
        title={t('quiz.result')}
        actions={
          <>
            <Button onClick={onBack}>{t('quiz.back')}</Button>
            <Button look="primary" shortcut="Enter" onClick={onAgain}>
              {t('quiz.again')}
            </Button>
          </>
        }
      >
        <p className={classes.score} role="status">
          {t('quiz.score', { right, of: given.length })}
        </p>
        <p>{t(`quiz.${words}`)}</p>
        {unsaved > 0 && (
          <Stack row gap={8}>
            <span role="alert">{t('quiz.unsaved', { count: unsaved })}</span>
            <Button size="small" onClick={onSaveAgain}>
              {t('quiz.save-again')}
            </Button>
          </Stack>
        )}
        <SkillBars skills={skills} links />
      </Section>
      {wrong.length > 0 && (
        <Section title={t('quiz.wrong')}>
          <ul className={classes.wrong}>
            {wrong.map(({ question }) => {
              const best = question.replies.find((reply) => reply.right);
              return (
                <li key={question.questionId} lang={question.language}>
                  <p>{question.situation}</p>
                  <p>
                    <strong>{best?.text}</strong>
                  </p>
                  <p className={classes.small}>{best?.why}</p>
                  <MakeCard question={question} />
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </Stack>
  );
}
