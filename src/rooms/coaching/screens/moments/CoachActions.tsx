import { BookmarkPlus, Dumbbell, SkipForward, ThumbsUp } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askPractice, sayOfMoment } from '#rooms/coaching/contract.ts';
import { ExampleDialog } from '#rooms/coaching/screens/moments/ExampleDialog.tsx';
import { firstName, type MomentView } from '#rooms/coaching/screens/moments/momentView.ts';
import { Said } from '#rooms/coaching/screens/moments/Said.tsx';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './moments.module.css';

type Word = { readonly comment: string | null; readonly praised: boolean; readonly skipped: boolean };

/** What a coach does with a moment: comment in one line, praise, ask to practise, skip, propose as an example. After each the next one comes by itself. */
export function CoachActions({ moment, onDone }: { readonly moment: MomentView; readonly onDone: () => void }) {
  const { t } = useTranslation('coaching');
  const [comment, setComment] = useState(moment.word?.comment ?? '');
  const [isKeeping, setKeeping] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const say = useEndpointAction(sayOfMoment);
  const ask = useEndpointAction(askPractice);
  const done = useDone();
  const failed = useFailed('coaching');
  const params = { momentId: moment.momentId };
  const name = firstName(moment.userName);
  const now: Word = moment.word ?? { comment: null, praised: false, skipped: false };

  const put = (word: Partial<Word>, said: string) => {
    const { comment: text, praised, skipped } = { ...now, ...word };
    say.mutate(
      { params, body: { comment: text, praised, skipped } },
      {
        onSuccess: ({ undo }) => {
          done(said, undo);
          field.current?.blur();
          onDone();
        },
        onError: failed,
      },
    );
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const text = comment.trim();
    if (text === '' && now.comment === null) return;
    put(
      { comment: text || null, skipped: false },
      text ? t('moment.comment-done', { name }) : t('moment.comment-back'),
    );
  };
  const praise = () => put({ praised: true, skipped: false }, t('moment.praise-done', { name }));
  const skip = () => put({ skipped: true }, t('moment.skip-done'));
  const practise = () =>
    ask.mutate(
      { params, body: { skill: moment.skill } },
      {
        onSuccess: ({ undo }) => {
          done(t('moment.practise-done', { name, skill: t(`skill.${moment.skill}`) }), undo);
          onDone();
        },
        onError: failed,
      },
    );
  const isBusy = say.isPending || ask.isPending;
  const [mayPraise, mayAsk] = [!now.praised && !isBusy, moment.practice === null && !isBusy];
  const maySkip = moment.word === null && !isBusy;
  const mayKeep = moment.strong && moment.example === null && moment.turns.length > 0;
  useKeys(t('moment.keys'), [
    { keys: 'Enter', label: t('moment.comment-key'), run: () => field.current?.focus() },
    { keys: 'm', label: t('moment.praise'), disabled: !mayPraise, run: praise },
    { keys: 'o', label: t('moment.practise'), disabled: !mayAsk, run: practise },
    { keys: 's', label: t('moment.skip'), disabled: !maySkip, run: skip },
    { keys: 'v', label: t('moment.keep'), disabled: !mayKeep, run: () => setKeeping(true) },
  ]);
  return (
    <footer className={classes.foot}>
      <Said moment={moment} />
      <form className={classes.form} onSubmit={send}>
        <TextInput
          ref={field}
          label={t('moment.comment')}
          hint={t('moment.comment-hint', { name })}
          value={comment}
          onValue={setComment}
          maxLength={300}
          autoComplete="off"
          onKeyDown={(event) => event.key === 'Escape' && field.current?.blur()}
        />
        <Button type="submit" look="primary" busy={say.isPending}>
          {t('moment.send')}
        </Button>
      </form>
      <div className={classes.row}>
        <Button icon={<ThumbsUp aria-hidden="true" />} shortcut="m" disabled={!mayPraise} onClick={praise}>
          {t('moment.praise')}
        </Button>
        <Button icon={<Dumbbell aria-hidden="true" />} shortcut="o" disabled={!mayAsk} onClick={practise}>
          {t('moment.practise')}
        </Button>
        <Button look="quiet" icon={<SkipForward aria-hidden="true" />} shortcut="s" disabled={!maySkip} onClick={skip}>
          {t('moment.skip')}
        </Button>
        {mayKeep && (
          <Button look="quiet" icon={<BookmarkPlus aria-hidden="true" />} shortcut="v" onClick={() => setKeeping(true)}>
            {t('moment.keep')}
          </Button>
        )}
      </div>
      {isKeeping && <ExampleDialog moment={moment} onClose={() => setKeeping(false)} />}
    </footer>
  );
}
