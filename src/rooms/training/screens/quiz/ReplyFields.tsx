import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { QuizReply } from '#rooms/training/rules/quiz/question.ts';
import classes from '#rooms/training/screens/quiz/ReplyFields.module.css';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';

const most = 4;
const fewest = 2;
/** Replies are told apart by their place. */
const places = ['first', 'second', 'third', 'fourth'] as const;

/** The replies of a question: what is said, why it is right or wrong, and which one is the best. */
export function ReplyFields({
  language,
  replies,
  right,
  onReplies,
  onRight,
  onCount,
}: {
  readonly language: 'nl' | 'en';
  readonly replies: readonly QuizReply[];
  readonly right: number;
  readonly onReplies: (replies: readonly QuizReply[]) => void;
  readonly onRight: (place: number) => void;
  /** The number of replies changes, in both languages; `dropped`: the one that goes. */
  readonly onCount: (count: number, dropped: number | null) => void;
}) {
  const { t } = useTranslation('training');
  const change = (place: number, part: Partial<QuizReply>) =>
    onReplies(replies.map((reply, at) => (at === place ? { ...reply, ...part } : reply)));
  return (
    <fieldset className={classes.replies}>
      <legend className={classes.legend}>{t('quiz-edit.replies-note')}</legend>
      {replies.map((reply, place) => (
        <div key={places[place]} className={classes.reply}>
          <label className={classes.right}>
            <input
              type="radio"
              name="right-reply"
              checked={right === place}
              onChange={() => onRight(place)}
              aria-label={`${t('quiz-edit.right')}: ${t('quiz-edit.reply', { at: place + 1 })}`}
            />
          </label>
          <TextInput
            label={t('quiz-edit.reply', { at: place + 1 })}
            value={reply.text}
            onValue={(text) => change(place, { text })}
            maxLength={300}
            lang={language}
          />
          <TextInput
            label={t('quiz-edit.why')}
            value={reply.why}
            onValue={(why) => change(place, { why })}
            maxLength={300}
            lang={language}
          />
          {replies.length > fewest && (
            <Button
              look="quiet"
              size="small"
              icon={<X aria-hidden="true" />}
              aria-label={t('quiz-edit.drop-reply', { at: place + 1 })}
              onClick={() => onCount(replies.length - 1, place)}
            />
          )}
        </div>
      ))}
      {replies.length < most && (
        <Button size="small" icon={<Plus aria-hidden="true" />} onClick={() => onCount(replies.length + 1, null)}>
          {t('quiz-edit.add-reply')}
        </Button>
      )}
    </fieldset>
  );
}
