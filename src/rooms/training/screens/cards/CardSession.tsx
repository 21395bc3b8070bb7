import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardState, Rating } from '#rooms/training/rules/cards/schedule.ts';
import { answerCard, nextCard, type Session, startSession } from '#rooms/training/rules/cards/session.ts';
import type { CardAnswer } from '#rooms/training/rules/cards/sync.ts';
import { CardFace } from '#rooms/training/screens/cards/CardFace.tsx';
import classes from '#rooms/training/screens/cards/Cards.module.css';
import { SessionEnd } from '#rooms/training/screens/cards/SessionEnd.tsx';
import type { CueCard } from '#rooms/training/screens/cards/useCueCards.ts';
import { useMoment } from '#rooms/training/screens/cards/useMoment.ts';
import { Button } from '#ui/Button.tsx';
import { machineNow } from '#ui/clock.ts';
import { newId } from '#ui/newId.ts';

/** Five minutes of cards: the front, then the back, then how well it was known; and a friendly end. */
export function CardSession({
  cards,
  states,
  sign,
  onAnswer,
  onAgain,
  onBack,
}: {
  readonly cards: readonly CueCard[];
  readonly states: ReadonlyMap<string, CardState>;
  readonly sign: ReactNode;
  readonly onAnswer: (answer: CardAnswer) => void;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation('training');
  const moment = useMoment();
  // What was there at the start: cards that come in meanwhile do not change a session that runs.
  const [byId] = useState(() => new Map(cards.map((card) => [card.cardId, card])));
  const [{ session, cardId }, setTurn] = useState<{ session: Session; cardId: string | null }>(() => {
    const now = machineNow();
    const begun = startSession(
      cards.map((card) => ({ id: card.cardId, deck: card.deck })),
      states,
      { ...moment, now },
    );
    return { session: begun, cardId: nextCard(begun, now) };
  });
  const card = cardId === null ? undefined : byId.get(cardId);
  if (!card) return <SessionEnd session={session} sign={sign} onAgain={onAgain} onBack={onBack} />;
  const rate = (rating: Rating) => {
    const at = machineNow();
    const before = states.get(card.cardId) ?? null;
    const { session: after } = answerCard(session, { cardId: card.cardId, before, rating, at });
    onAnswer({ reviewId: newId<'card-review'>(), cardId: card.cardId, rating, at });
    setTurn({ session: after, cardId: nextCard(after, at) });
  };
  const left = session.waiting.length + session.back.length;
  return (
    <section className={classes.session} aria-label={t('tab.cards')}>
      <header className={classes.head}>
        <span className={classes.small}>{t('cards.at', { left })}</span>
        <progress
          className={classes.progress}
          value={session.answered}
          max={session.answered + left}
          aria-hidden="true"
        />
        <Button size="small" look="quiet" onClick={onBack}>
          {t('cards.stop')}
        </Button>
      </header>
      <CardFace
        key={`${card.cardId} ${String(session.answered)}`}
        card={card}
        state={states.get(card.cardId) ?? null}
        onRate={rate}
      />
      {sign}
    </section>
  );
}
