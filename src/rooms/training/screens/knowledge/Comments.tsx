import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { changeComment, type readArticle, removeComment, writeComment } from '#rooms/training/contract.ts';
import { CommentEntry } from '#rooms/training/screens/knowledge/CommentEntry.tsx';
import classes from '#rooms/training/screens/knowledge/Knowledge.module.css';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

type Comment = ResponseOf<typeof readArticle>['comments'][number];

/** What colleagues say of an article, with one level of answers. */
export function Comments({ article, comments }: { readonly article: string; readonly comments: readonly Comment[] }) {
  const { t } = useTranslation('training');
  const say = useSay(article);
  return (
    <section className={`${classes.article} ${classes.comments}`} aria-label={t('comment.title')}>
      <h3>{t('comment.title')}</h3>
      {comments.length === 0 && <p className={classes.small}>{t('comment.none')}</p>}
      <ul className={classes.thread}>
        {comments
          .filter(({ answers }) => !answers || !comments.some(({ commentId }) => commentId === answers))
          .map((comment) => (
            <li key={comment.commentId}>
              <OneComment article={article} comment={comment} mayAnswer />
              <Answers article={article} comments={comments.filter(({ answers }) => answers === comment.commentId)} />
            </li>
          ))}
      </ul>
      <CommentEntry label={t('comment.label')} busy={say.busy} onSay={(said) => say.say(said, null)} />
    </section>
  );
}

function Answers({ article, comments }: { readonly article: string; readonly comments: readonly Comment[] }) {
  if (comments.length === 0) return null;
  return (
    <ul className={classes.answers}>
      {comments.map((comment) => (
        <li key={comment.commentId}>
          <OneComment article={article} comment={comment} mayAnswer={false} />
        </li>
      ))}
    </ul>
  );
}

function OneComment({
  article,
  comment: { commentId, userName, own, said, saidAt, changedAt },
  mayAnswer,
}: {
  readonly article: string;
  readonly comment: Comment;
  readonly mayAnswer: boolean;
}) {
  const { t } = useTranslation('training');
  const [doing, setDoing] = useState<'answer' | 'edit' | null>(null);
  const answer = useSay(article);
  const change = useEndpointAction(changeComment);
  const remove = useEndpointAction(removeComment);
  const done = useDone();
  const failed = useFailed('training');
  const save = async (words: string): Promise<boolean> => {
    try {
      const { undo } = await change.mutateAsync({ params: { commentId }, body: { said: words } });
      setDoing(null);
      done(t('comment.saved'), undo);
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  const takeAway = () =>
    remove.mutate(
      { params: { commentId } },
      { onSuccess: ({ undo }) => done(t('comment.removed'), undo), onError: failed },
    );
  return (
    <div className={classes.comment}>
      <span className={classes.meta}>
        <strong>{userName}</strong> <Moment at={saidAt} /> {changedAt !== null && <span>{t('comment.changed')}</span>}
      </span>
      {doing === 'edit' ? (
        <CommentEntry
          label={t('comment.edit-label')}
          first={said}
          busy={change.isPending}
          onSay={save}
          onCancel={() => setDoing(null)}
        />
      ) : (
        <p className={classes.said}>{said}</p>
      )}
      {doing === null && (
        <span className={classes.side}>
          {mayAnswer && (
            <Button size="small" look="quiet" onClick={() => setDoing('answer')}>
              {t('comment.answer')}
            </Button>
          )}
          {own && (
            <>
              <Button size="small" look="quiet" onClick={() => setDoing('edit')}>
                {t('comment.edit')}
              </Button>
              <Button size="small" look="quiet" busy={remove.isPending} onClick={takeAway}>
                {t('comment.remove')}
              </Button>
            </>
          )}
        </span>
      )}
      {doing === 'answer' && (
        <CommentEntry
          label={t('comment.answer-label', { name: userName })}
          first=""
          busy={answer.busy}
          onSay={async (words) => {
            const went = await answer.say(words, commentId);
            if (went) setDoing(null);
            return went;
          }}
          onCancel={() => setDoing(null)}
        />
      )}
    </div>
  );
}

/** Says something of an article; tells whether that went well. */
function useSay(article: string): {
  readonly busy: boolean;
  readonly say: (said: string, answers: string | null) => Promise<boolean>;
} {
  const { t } = useTranslation('training');
  const write = useEndpointAction(writeComment);
  const done = useDone();
  const failed = useFailed('training');
  return {
    busy: write.isPending,
    say: async (said, answers) => {
      try {
        const { undo } = await write.mutateAsync({ params: { article }, body: { said, answers } });
        done(t('comment.sent'), undo);
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
  };
}
