import { CircleCheck, CircleDot } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MakeCard } from '#rooms/training/screens/quiz/MakeCard.tsx';
import classes from '#rooms/training/screens/quiz/Quiz.module.css';
import type { AskedQuestion } from '#rooms/training/screens/quiz/asked.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Kbd } from '#ui/Kbd.tsx';
import { useKeys } from '#ui/keys.ts';

/** One question: the moment, the replies to choose from, and after choosing why each is right or wrong. */
export function QuestionView({
  question,
  at,
  of,
  chosen,
  onChoose,
  onNext,
  onStop,
}: {
  readonly question: AskedQuestion;
  readonly at: number;
  readonly of: number;
  /** The reply that was chosen; null: none yet. */
  readonly chosen: number | null;
  readonly onChoose: (place: number) => void;
  readonly onNext: () => void;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation('training');
  const answered = chosen !== null;
  const next = t(at === of ? 'quiz.finish' : 'quiz.next');
  useKeys(t('tab.quiz'), [
    ...question.replies.map(({ place }, index) => ({
      keys: String(index + 1),
      label: t('quiz.reply', { key: index + 1 }),
      disabled: answered,
      run: () => onChoose(place),
    })),
    { keys: 'Enter', label: next, disabled: !answered, run: onNext },
    { keys: 'Space', disabled: !answered, run: onNext },
  ]);
  const right = question.replies.some((reply) => reply.place === chosen && reply.right);
  return (
    <section className={classes.question} aria-label={t('quiz.at', { at, of })} lang={question.language}>
      <header className={classes.head}>
        <span className={classes.small}>{t('quiz.at', { at, of })}</span>
        <progress className={classes.progress} value={at - (answered ? 0 : 1)} max={of} aria-hidden="true" />
        <Button size="small" look="quiet" onClick={onStop}>
          {t('quiz.stop')}
        </Button>
      </header>
      <p className={classes.small}>
        {t(`theme.${question.theme}`)} · {t(`skill.${question.skill}`)}{' '}
        {question.own && <Badge tone="accent">{t('quiz.own')}</Badge>}
      </p>
      <h2 className={classes.situation}>{question.situation}</h2>
      <ol className={classes.replies} aria-label={t('quiz.replies')}>
        {question.replies.map((reply, index) => {
          const own = reply.place === chosen;
          return (
            <li key={reply.place}>
              <button
                type="button"
                className={cx(classes.reply, answered && reply.right && classes.best, answered && own && classes.own)}
                disabled={answered}
                onClick={() => onChoose(reply.place)}
              >
                <span className={classes.key} aria-hidden="true">
                  {!answered && index + 1}
                  {answered && reply.right && <CircleCheck />}
                  {answered && !reply.right && own && <CircleDot />}
                </span>
                <span className={classes.replyWords}>
                  <span className={classes.replyText}>{reply.text}</span>
                  {answered && (
                    <span className={classes.why}>
                      {reply.right && <strong>{t('quiz.right-reply')}. </strong>}
                      {own && !reply.right && <strong>{t('quiz.own-reply')}. </strong>}
                      {reply.why}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {question.review && <p className={classes.small}>{t('quiz.review')}</p>}
      <div className={classes.foot}>
        <p role="status" className={classes.verdict}>
          {answered && t(right ? 'quiz.is-right' : 'quiz.is-wrong')}
        </p>
        {answered && !right && <MakeCard question={question} />}
        {answered && (
          <Button look="primary" autoFocus onClick={onNext}>
            {next} <Kbd keys="Enter" />
          </Button>
        )}
      </div>
    </section>
  );
}
