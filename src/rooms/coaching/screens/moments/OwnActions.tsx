import { BookmarkPlus } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerMoment } from '#rooms/coaching/contract.ts';
import { ExampleDialog } from '#rooms/coaching/screens/moments/ExampleDialog.tsx';
import type { MomentView } from '#rooms/coaching/screens/moments/momentView.ts';
import { Said } from '#rooms/coaching/screens/moments/Said.tsx';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './moments.module.css';

/** What a collector does with a moment of his own: read what the coach says, answer in one line, share a good one. */
export function OwnActions({ moment }: { readonly moment: MomentView }) {
  const { t } = useTranslation('coaching');
  const [answer, setAnswer] = useState(moment.answer?.text ?? '');
  const [isKeeping, setKeeping] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const save = useEndpointAction(answerMoment);
  const done = useDone();
  const failed = useFailed('coaching');
  const send = (event: FormEvent) => {
    event.preventDefault();
    const text = answer.trim() || null;
    if (text === (moment.answer?.text ?? null)) return;
    save.mutate(
      { params: { momentId: moment.momentId }, body: { answer: text } },
      {
        onSuccess: ({ undo }) => {
          done(t(text ? 'moment.answer-done' : 'moment.answer-back'), undo);
          field.current?.blur();
        },
        onError: failed,
      },
    );
  };
  const mayAnswer =
    moment.answer !== null || (moment.word !== null && !moment.word.skipped) || moment.practice !== null;
  const mayKeep = moment.strong && moment.example === null && moment.turns.length > 0;
  useKeys(t('moment.keys'), [
    { keys: 'Enter', label: t('moment.answer-key'), disabled: !mayAnswer, run: () => field.current?.focus() },
    { keys: 'v', label: t('moment.keep'), disabled: !mayKeep, run: () => setKeeping(true) },
  ]);
  return (
    <footer className={classes.foot}>
      <Said moment={moment} />
      {mayAnswer && (
        <form className={classes.form} onSubmit={send}>
          <TextInput
            ref={field}
            label={t('moment.to-answer')}
            hint={t('moment.answer-hint')}
            value={answer}
            onValue={setAnswer}
            maxLength={300}
            autoComplete="off"
            onKeyDown={(event) => event.key === 'Escape' && field.current?.blur()}
          />
          <Button type="submit" look="primary" busy={save.isPending}>
            {t('moment.send')}
          </Button>
        </form>
      )}
      {mayKeep && (
        <div className={classes.row}>
          <Button look="quiet" icon={<BookmarkPlus aria-hidden="true" />} shortcut="v" onClick={() => setKeeping(true)}>
            {t('moment.keep')}
          </Button>
        </div>
      )}
      {isKeeping && <ExampleDialog moment={moment} onClose={() => setKeeping(false)} />}
    </footer>
  );
}
