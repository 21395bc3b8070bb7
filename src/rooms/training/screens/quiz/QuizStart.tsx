import { Pencil, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { readQuizFigures } from '#rooms/training/contract.ts';
import { type QuizTheme, quizThemes } from '#rooms/training/rules/quiz/question.ts';
import classes from '#rooms/training/screens/quiz/Quiz.module.css';
import { SkillBars } from '#rooms/training/screens/quiz/SkillBars.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { formatCount, formatShare } from '#ui/format.ts';
import { useKeys } from '#ui/keys.ts';
import { useLanguage } from '#ui/language.ts';
import { Section, Stack } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Stat, Stats } from '#ui/Stat.tsx';
import { Answered } from '#ui/states.tsx';

/** Before a round: what one's answers say until now, and about what the next round is. */
export function QuizStart({
  theme,
  onTheme,
  onStart,
  onEdit,
}: {
  readonly theme: QuizTheme | null;
  readonly onTheme: (theme: QuizTheme | null) => void;
  readonly onStart: () => void;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const mayEdit = useMay('steer');
  const answer = useEndpoint(readQuizFigures, {});
  const seen = new Map(answer.data?.themes.map((one) => [one.theme, one]));
  useKeys(t('tab.quiz'), [{ keys: 'Enter', label: t('quiz.start'), run: onStart }]);
  return (
    <Stack gap={16}>
      <Section
        title={t('quiz.theme')}
        note={t('quiz.about')}
        actions={
          mayEdit && (
            <Button look="quiet" icon={<Pencil aria-hidden="true" />} onClick={onEdit}>
              {t('quiz-edit.open')}
            </Button>
          )
        }
      >
        <Button
          look="primary"
          className={classes.start}
          icon={<Play aria-hidden="true" />}
          shortcut="Enter"
          onClick={onStart}
        >
          {t('quiz.start')}
        </Button>
        <fieldset className={classes.themes}>
          <legend className="visually-hidden">{t('quiz.theme')}</legend>
          {[null, ...quizThemes].map((one) => {
            const figures = one && seen.get(one);
            return (
              <label key={one ?? 'all'} className={classes.theme}>
                <input type="radio" name="theme" checked={theme === one} onChange={() => onTheme(one)} />
                <span className={classes.themeName}>{one ? t(`theme.${one}`) : t('quiz.all-themes')}</span>
                {figures && (
                  <span className={classes.small}>{t('quiz.seen', { seen: figures.seen, of: figures.questions })}</span>
                )}
              </label>
            );
          })}
        </fieldset>
      </Section>
      <Answered query={answer} room="training" rows={5}>
        {({ answered, right, comeBack, skills }) => (
          <Section title={t('quiz.skills')} note={t('quiz.skills-note')}>
            {answered === 0 ? (
              <p className={classes.small}>{t('quiz.none')}</p>
            ) : (
              <>
                <Stats>
                  <Stat label={t('quiz.answered')}>{formatCount(answered, language)}</Stat>
                  <Stat label={t('quiz.right')}>{formatShare(right / answered, language)}</Stat>
                  <Stat label={t('quiz.come-back')} note={t('quiz.come-back-note')}>
                    {formatCount(comeBack, language)}
                  </Stat>
                </Stats>
                <SkillBars skills={skills} links={false} />
              </>
            )}
          </Section>
        )}
      </Answered>
    </Stack>
  );
}
