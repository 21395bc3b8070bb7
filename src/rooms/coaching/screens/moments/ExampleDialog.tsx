import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { type Skill, skills } from '#knowledge/language/review/skills.ts';
import { addExample, previewExample } from '#rooms/coaching/contract.ts';
import { firstName, type MomentView } from '#rooms/coaching/screens/moments/momentView.ts';
import { useCall, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, Textarea, TextInput } from '#ui/Field.tsx';
import { Loading } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './moments.module.css';

type Preview = ResponseOf<typeof previewExample>;

/** Puts a moment among the examples: first without names, to be read and changed by a person, then kept. */
export function ExampleDialog({ moment, onClose }: { readonly moment: MomentView; readonly onClose: () => void }) {
  const { t } = useTranslation('coaching');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [skill, setSkill] = useState<Skill>(moment.skill);
  const [note, setNote] = useState('');
  const call = useCall();
  const add = useEndpointAction(addExample);
  const done = useDone();
  const failed = useFailed('coaching');
  const name = firstName(moment.userName);
  const { reviewId, keyTurn } = moment;
  const [from, to] = [moment.turns[0]?.turn ?? 1, moment.turns.at(-1)?.turn ?? 1];
  useEffect(() => {
    call(previewExample, { body: { reviewId, from, to } }).then(setPreview, failed);
  }, [call, failed, reviewId, from, to]);
  const turns = preview?.turns ?? [];
  const isReady = note.trim() !== '' && turns.length > 0 && turns.every(({ text }) => text.trim() !== '');
  const save = () =>
    add.mutate(
      { body: { reviewId, from, to, keyTurn, skill, turns: [...turns], note } },
      {
        onSuccess: ({ consent, undo }) => {
          done(t(`example.${consent}-done`, { name }), undo);
          onClose();
        },
        onError: failed,
      },
    );
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('example.title')}
      note={moment.isOwn ? t('example.note-own') : t('example.note-other', { name })}
      actions={
        <Button look="primary" disabled={!isReady} busy={add.isPending} onClick={save}>
          {t('example.save')}
        </Button>
      }
    >
      {preview === null ? (
        <Loading rows={4} />
      ) : (
        <div className={classes.fields}>
          <p>{t('example.note')}</p>
          <p className={classes.small}>
            {t(preview.replaced.length > 0 ? 'example.replaced' : 'example.nothing-replaced', {
              pieces: preview.replaced.map(({ kind, count }) => t(`example.piece.${kind}`, { count })).join(', '),
            })}
          </p>
          {turns
            .map((turn, index) => ({ ...turn, number: index + 1 }))
            .map(({ role, text, number }) => (
              <Textarea
                key={number}
                label={t('example.turn', {
                  number,
                  who: t(role === 'agent' ? 'review.agent' : 'review.customer'),
                })}
                rows={2}
                lang="nl"
                value={text}
                maxLength={1000}
                onValue={(next) =>
                  setPreview({
                    ...preview,
                    turns: turns.map((turn, place) => (place === number - 1 ? { ...turn, text: next } : turn)),
                  })
                }
              />
            ))}
          <TextInput
            label={t('example.why')}
            hint={t('example.why-hint')}
            value={note}
            onValue={setNote}
            maxLength={300}
          />
          <Select
            label={t('skill.label')}
            value={skill}
            onValue={setSkill}
            options={skills.map((value) => ({ value, label: t(`skill.${value}`) }))}
          />
        </div>
      )}
    </Dialog>
  );
}
