import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardCheck, CardStep, ExcuseCard, PlaybookLanguage } from '#rooms/playbook/contract.ts';
import { removeCard, saveCard } from '#rooms/playbook/contract.ts';
import { checkCard } from '#rooms/playbook/rules/check-card.ts';
import { cardChecks, cardSteps } from '#rooms/playbook/rules/playbook.ts';
import classes from '#rooms/playbook/screens/Draaiboek.module.css';
import { SaveKey } from '#rooms/playbook/screens/SaveKey.tsx';
import { TryCard } from '#rooms/playbook/screens/TryCard.tsx';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Checkbox, Select, Textarea, TextInput } from '#ui/Field.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

const fields = ['behind', 'reply', 'question', 'fact'] as const;
const longest = { behind: 500, reply: 500, question: 300, fact: 300 };

/** Changes a card, or makes one for an excuse of the team's own (`card` null). */
export function CardDialog({
  card,
  language,
  onClose,
}: {
  readonly card: ExcuseCard | null;
  readonly language: PlaybookLanguage;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['playbook', 'ui']);
  const [words, setWords] = useState(card ?? emptyCard(language));
  const [sounds, setSounds] = useState(words.sounds.join('\n'));
  const save = useEndpointAction(saveCard);
  const remove = useEndpointAction(removeCard);
  const done = useDone();
  const failed = useFailed('playbook');
  const change = (part: Partial<ExcuseCard>) => setWords((before) => ({ ...before, ...part }));
  const list = sounds
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const draft = { ...words, sounds: list };
  const decision = checkCard(draft);
  const complete = [words.title, ...fields.map((field) => words[field])].every((text) => text.trim() !== '');
  const { code, ...facts } = decision.ok || sounds === '' ? { code: null } : decision.refusal;
  const submit = () => {
    if (!decision.ok || !complete || save.isPending) return;
    const { own: _own, ...body } = draft;
    save.mutate(
      { body },
      {
        onSuccess: ({ undo }) => {
          onClose();
          done(t('card.saved', { title: words.title }), undo);
        },
        onError: failed,
      },
    );
  };
  const takeAway = (cardId: string) =>
    remove.mutate(
      { params: { cardId } },
      {
        onSuccess: ({ undo }) => {
          onClose();
          done(words.act === null ? t('card.removed', { title: words.title }) : t('card.reset-done'), undo);
        },
        onError: failed,
      },
    );
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={card ? t('card.edit-title', { title: card.title }) : t('card.new')}
      actions={
        <>
          {card?.cardId && (
            <Button look="quiet" busy={remove.isPending} onClick={() => takeAway(card.cardId ?? '')}>
              {t(card.act === null ? 'card.remove' : 'card.reset')}
            </Button>
          )}
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button
            look="primary"
            shortcut="mod+Enter"
            busy={save.isPending}
            disabled={!decision.ok || !complete}
            onClick={submit}
          >
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <SaveKey title={t('title')} run={submit} />
      <div className={classes.cardFields}>
        <TextInput
          label={t('card.title')}
          value={words.title}
          onValue={(title) => change({ title })}
          maxLength={60}
          autoFocus
        />
        <Textarea
          label={t('card.sounds')}
          hint={t(words.act === null ? 'card.sounds-own-hint' : 'card.sounds-hint')}
          value={sounds}
          onValue={setSounds}
          rows={3}
          error={code === null ? undefined : t(`refusal.${code}`, facts)}
        />
        {words.act === null && <TryCard card={{ ...draft, active: true }} />}
        {fields.map((field) => (
          <Textarea
            key={field}
            label={t(`card.${field}`)}
            value={words[field]}
            onValue={(text) => change({ [field]: text })}
            rows={2}
            maxLength={longest[field]}
            lang={language}
          />
        ))}
        <Select<CardCheck>
          label={t('card.check')}
          value={words.check}
          onValue={(check) => change({ check })}
          options={cardChecks.map((value) => ({ value, label: t(`check.${value}`) }))}
        />
        <Select<CardStep>
          label={t('card.step')}
          value={words.step}
          onValue={(step) => change({ step })}
          options={cardSteps.map((value) => ({ value, label: t(`step.${value}`) }))}
        />
        <Checkbox label={t('card.active')} checked={words.active} onValue={(active) => change({ active })} />
      </div>
    </Dialog>
  );
}

function emptyCard(language: PlaybookLanguage): ExcuseCard {
  return {
    cardId: null,
    act: null,
    language,
    title: '',
    sounds: [],
    behind: '',
    reply: '',
    question: '',
    fact: '',
    check: 'none',
    step: 'plan-callback',
    active: true,
    own: true,
  };
}
