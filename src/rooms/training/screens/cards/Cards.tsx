import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deckIds } from '#rooms/training/rules/cards/card.ts';
import type { AnyDeck } from '#rooms/training/rules/cards/deck.ts';
import { CardSession } from '#rooms/training/screens/cards/CardSession.tsx';
import { Decks } from '#rooms/training/screens/cards/Decks.tsx';
import { OwnCards } from '#rooms/training/screens/cards/OwnCards.tsx';
import { SyncSign } from '#rooms/training/screens/cards/SyncSign.tsx';
import { TeamCards } from '#rooms/training/screens/cards/TeamCards.tsx';
import { type CueCards, useCueCards } from '#rooms/training/screens/cards/useCueCards.ts';
import { useSearchState } from '#ui/navigation.ts';
import { useKeptOffline } from '#ui/offline.ts';
import { Stack } from '#ui/Page.tsx';
import { Empty, ErrorNote, Loading } from '#ui/states.tsx';

const decks: readonly AnyDeck[] = ['own', ...deckIds];

/** Cue cards: decks with what is due, a session of five minutes, own cards and those of the team. Learning works without a network. */
export function Cards() {
  const cue = useCueCards();
  const kept = useKeptOffline();
  const [search, setSearch] = useSearchState();
  const [turn, setTurn] = useState<number | null>(null);
  const deck = decks.find((one) => one === search['stapel']) ?? null;
  if (search['kaarten'] === 'team')
    return (
      <TeamCards
        onBack={() => {
          setSearch({ kaarten: undefined });
          void cue.refresh();
        }}
      />
    );
  if (!cue.cards) return <NoCards link={cue.link} onRetry={() => void cue.refresh()} />;
  if (turn !== null)
    return (
      <CardSession
        key={turn}
        cards={cue.cards.filter((card) => deck === null || card.deck === deck)}
        states={cue.states}
        sign={<SyncSign cue={cue} kept={false} />}
        onAnswer={cue.answer}
        onAgain={() => setTurn(turn + 1)}
        onBack={() => setTurn(null)}
      />
    );
  return (
    <Stack gap={16}>
      <Decks
        cards={cue.cards}
        states={cue.states}
        deck={deck}
        sign={<SyncSign cue={cue} kept={kept} />}
        onDeck={(one) => setSearch({ stapel: one ?? undefined })}
        onStart={() => setTurn(0)}
        onTeam={() => setSearch({ kaarten: 'team' })}
      />
      {cue.link === 'online' && <OwnCards cards={cue.cards} onChanged={cue.refresh} />}
    </Stack>
  );
}

/** Before there are cards: they come, they cannot be fetched here without a network, or something is wrong. */
function NoCards({ link, onRetry }: { readonly link: CueCards['link']; readonly onRetry: () => void }) {
  const { t } = useTranslation('training');
  if (typeof link === 'object') return <ErrorNote error={link.error} room="training" onRetry={onRetry} />;
  if (link === 'offline') return <Empty title={t('cards.nothing-here')}>{t('cards.nothing-here-words')}</Empty>;
  return <Loading rows={8} />;
}
