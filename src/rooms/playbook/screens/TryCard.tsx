import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardOf, type ExcuseCard } from '#rooms/playbook/contract.ts';
import { TextInput } from '#ui/Field.tsx';

/** Tries whether an own card is recognised in what a customer says. */
export function TryCard({ card }: { readonly card: ExcuseCard }) {
  const { t } = useTranslation('playbook');
  const [words, setWords] = useState('');
  const hit = cardOf({ lines: [], cards: [card] }, { acts: [], words }, card.language) !== null;
  return (
    <TextInput
      label={t('card.try')}
      hint={words.trim() === '' ? t('card.try-hint') : t(hit ? 'card.try-hit' : 'card.try-miss')}
      value={words}
      onValue={setWords}
      autoComplete="off"
    />
  );
}
