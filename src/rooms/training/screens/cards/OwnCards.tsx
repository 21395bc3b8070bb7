import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Proposals } from '#rooms/training/screens/cards/Proposals.tsx';
import { type OwnCardDraft, OwnCardDialog } from '#rooms/training/screens/cards/OwnCardDialog.tsx';
import classes from '#rooms/training/screens/cards/Cards.module.css';
import type { CueCard } from '#rooms/training/screens/cards/useCueCards.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { useLanguage } from '#ui/language.ts';
import { useSearchState } from '#ui/navigation.ts';
import { Section } from '#ui/Page.tsx';

/** Cards that somebody made himself, and those that he could make of mistakes in his own calls. */
export function OwnCards({
  cards,
  onChanged,
}: {
  readonly cards: readonly CueCard[];
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const [search, setSearch] = useSearchState();
  const [editing, setEditing] = useState<OwnCardDraft | null>(null);
  const own = cards.filter((card) => card.origin === 'own');
  const empty: OwnCardDraft = { cardId: null, language, front: '', back: '', why: '', skill: 'excuses', source: null };
  // Another screen may send somebody here to make a card, with what stands on it in the address.
  const asked =
    search['kaart'] === 'nieuw'
      ? { ...empty, front: search['voorkant'] ?? '', back: search['achterkant'] ?? '' }
      : null;
  const draft = editing ?? asked;
  const close = () => {
    setEditing(null);
    setSearch({ kaart: undefined, voorkant: undefined, achterkant: undefined });
  };
  useKeys(t('tab.cards'), [
    { keys: 'n', label: t('own-card.new'), disabled: draft !== null, run: () => setEditing(empty) },
  ]);
  return (
    <>
      <Section
        title={t('own-card.title')}
        note={t('own-card.note')}
        actions={
          <Button icon={<Plus aria-hidden="true" />} shortcut="n" onClick={() => setEditing(empty)}>
            {t('own-card.new')}
          </Button>
        }
      >
        {own.length === 0 ? (
          <p className={classes.small}>{t('own-card.none')}</p>
        ) : (
          <ul className={classes.own}>
            {own.map((card) => (
              <li key={card.cardId}>
                <button type="button" className={classes.ownCard} onClick={() => setEditing(card)}>
                  <span>{card.front}</span>
                  <span className={classes.small}>{card.back}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Proposals onMake={setEditing} />
      {draft && <OwnCardDialog key={draft.cardId ?? 'new'} draft={draft} onClose={close} onChanged={onChanged} />}
    </>
  );
}
