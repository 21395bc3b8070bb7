import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '#kernel/endpoint.ts';
import { readCardProposals, removeOwnCard, saveOwnCard } from '#rooms/training/contract.ts';
import { checkCueCard } from '#rooms/training/rules/cards/check-card.ts';
import { type Skill, skills } from '#rooms/training/rules/skills.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, Textarea } from '#ui/Field.tsx';
import { addMessage } from '#ui/messages.ts';
import { newId } from '#ui/newId.ts';
import { Stack } from '#ui/Page.tsx';
import { useFailed, useUndo } from '#ui/toast.tsx';

/** An own card while it is typed; `cardId` null: a new one. */
export type OwnCardDraft = Readonly<InputOf<typeof saveOwnCard>['body']> & { readonly cardId: string | null };

/** How long each text may be. */
export const longest = { front: 600, back: 900, why: 400 } as const;

/** Makes an own card, changes it, or takes it away. */
export function OwnCardDialog({
  draft,
  onClose,
  onChanged,
}: {
  readonly draft: OwnCardDraft;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation(['training', 'ui']);
  const [cardId] = useState(() => draft.cardId ?? newId<'card'>());
  const [words, setWords] = useState({ front: draft.front, back: draft.back, why: draft.why });
  const [skill, setSkill] = useState(draft.skill);
  const save = useEndpointAction(saveOwnCard, { invalidates: [readCardProposals] });
  const remove = useEndpointAction(removeOwnCard, { invalidates: [readCardProposals] });
  const undo = useUndo();
  const failed = useFailed('training');
  const { language, source } = draft;
  const complete = checkCueCard({ nl: words }).ok;
  const change = (part: Partial<typeof words>) => setWords((before) => ({ ...before, ...part }));
  const submit = () => {
    if (!complete || save.isPending) return;
    const onSuccess = () => {
      onClose();
      addMessage({ text: t('own-card.saved'), failed: false });
      void onChanged();
    };
    save.mutate({ params: { cardId }, body: { ...words, language, skill, source } }, { onSuccess, onError: failed });
  };
  const takeAway = () => {
    const onSuccess = ({ undo: eventId }: { undo: string | null }) => {
      onClose();
      void onChanged();
      const back = async () => {
        if (eventId) await undo(eventId);
        await onChanged();
      };
      addMessage({
        text: t('own-card.removed'),
        failed: false,
        action: { label: t('ui:undo'), run: () => void back() },
      });
    };
    remove.mutate({ params: { cardId } }, { onSuccess, onError: failed });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(draft.cardId ? 'own-card.edit' : 'own-card.new')}
      note={t('own-card.note')}
      actions={
        <>
          {draft.cardId && (
            <Button look="quiet" busy={remove.isPending} onClick={takeAway}>
              {t('own-card.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" busy={save.isPending} disabled={!complete} onClick={submit}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        {(['front', 'back', 'why'] as const).map((field) => (
          <Textarea
            key={field}
            label={t(`own-card.${field}`)}
            {...(field !== 'why' && { hint: t(`own-card.${field}-hint`) })}
            value={words[field]}
            onValue={(text) => change({ [field]: text })}
            rows={field === 'why' ? 2 : 3}
            maxLength={longest[field]}
            lang={language}
            autoFocus={field === 'front'}
          />
        ))}
        <Select<Skill>
          label={t('own-card.skill')}
          value={skill}
          onValue={setSkill}
          options={skills.map((value) => ({ value, label: t(`skill.${value}`) }))}
        />
      </Stack>
    </Dialog>
  );
}
