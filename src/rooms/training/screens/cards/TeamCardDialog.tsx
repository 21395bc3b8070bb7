import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeTeamCard, saveTeamCard } from '#rooms/training/contract.ts';
import { type CardCountry, type DeckId, deckIds } from '#rooms/training/rules/cards/card.ts';
import { checkCueCard, type OwnCardText } from '#rooms/training/rules/cards/check-card.ts';
import { type Skill, skills } from '#rooms/training/rules/skills.ts';
import { longest } from '#rooms/training/screens/cards/OwnCardDialog.tsx';
import type { TeamCard } from '#rooms/training/screens/cards/team-card.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Checkbox, Select, Textarea } from '#ui/Field.tsx';
import { useLanguage } from '#ui/language.ts';
import { Fields, Stack } from '#ui/Page.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

const empty: OwnCardText = { front: '', back: '', why: '' };
const isEmpty = ({ front, back, why }: OwnCardText): boolean => `${front}${back}${why}`.trim() === '';

/** Writes a card of the team, or changes one (`card` null: a new one). */
export function TeamCardDialog({ card, onClose }: { readonly card: TeamCard | null; readonly onClose: () => void }) {
  const { t } = useTranslation(['training', 'ui']);
  const shown = useLanguage();
  const [facts, setFacts] = useState({
    deck: card?.deck ?? ('phrases' as DeckId),
    skill: card?.skill ?? ('excuses' as Skill),
    country: card?.country ?? ('both' as CardCountry),
    active: card?.active ?? true,
  });
  const [words, setWords] = useState({ nl: card?.texts.nl ?? empty, en: card?.texts.en ?? empty });
  const [language, setLanguage] = useState<'nl' | 'en'>(() =>
    card && !card.texts[shown] ? (shown === 'nl' ? 'en' : 'nl') : shown,
  );
  const save = useEndpointAction(saveTeamCard);
  const remove = useEndpointAction(removeTeamCard);
  const done = useDone();
  const failed = useFailed('training');
  const texts = { ...(!isEmpty(words.nl) && { nl: words.nl }), ...(!isEmpty(words.en) && { en: words.en }) };
  const decision = checkCueCard(texts);
  const text = words[language];
  const started = Object.keys(texts).length > 0;
  const change = (part: Partial<typeof facts>) => setFacts((before) => ({ ...before, ...part }));
  const finish =
    (words: string) =>
    ({ undo }: { undo: string | null }) => {
      onClose();
      done(words, undo);
    };
  const submit = () => {
    if (!decision.ok || save.isPending) return;
    save.mutate(
      { body: { ...facts, cardId: card?.cardId ?? null, texts } },
      { onSuccess: finish(t('own-card.saved')), onError: failed },
    );
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t(card ? 'team-card.edit' : 'team-card.new')}
      note={t('team-card.note')}
      actions={
        <>
          {card && (
            <Button
              look="quiet"
              busy={remove.isPending}
              onClick={() =>
                remove.mutate(
                  { params: { cardId: card.cardId } },
                  { onSuccess: finish(t('own-card.removed')), onError: failed },
                )
              }
            >
              {t('own-card.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" busy={save.isPending} disabled={!decision.ok} onClick={submit}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <Fields>
          <Select<DeckId>
            label={t('cards.deck')}
            value={facts.deck}
            onValue={(deck) => change({ deck })}
            options={deckIds.map((value) => ({ value, label: t(`theme.${value}`) }))}
          />
          <Select<Skill>
            label={t('own-card.skill')}
            value={facts.skill}
            onValue={(skill) => change({ skill })}
            options={skills.map((value) => ({ value, label: t(`skill.${value}`) }))}
          />
          <Select<CardCountry>
            label={t('quiz-edit.country')}
            value={facts.country}
            onValue={(country) => change({ country })}
            options={(['both', 'nl', 'be'] as const).map((value) => ({
              value,
              label: t(`quiz-edit.country-${value}`),
            }))}
          />
        </Fields>
        <Segmented<'nl' | 'en'>
          label={t('quiz-edit.language')}
          value={language}
          onValue={setLanguage}
          options={(['nl', 'en'] as const).map((value) => ({ value, label: t(`quiz-edit.language-${value}`) }))}
        />
        {(['front', 'back', 'why'] as const).map((field) => (
          <Textarea
            key={`${language} ${field}`}
            label={t(`own-card.${field}`)}
            value={text[field]}
            onValue={(typed) => setWords((before) => ({ ...before, [language]: { ...text, [field]: typed } }))}
            rows={field === 'why' ? 2 : 3}
            maxLength={longest[field]}
            lang={language}
          />
        ))}
        {started && !decision.ok && <p role="status">{t(`refusal.${decision.refusal.code}`)}</p>}
        <Checkbox label={t('team-card.active')} checked={facts.active} onValue={(active) => change({ active })} />
      </Stack>
    </Dialog>
  );
}
