import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CardState, nextState, type Rating, ratings, waitBetween } from '#rooms/training/rules/cards/schedule.ts';
import classes from '#rooms/training/screens/cards/Cards.module.css';
import type { CueCard } from '#rooms/training/screens/cards/useCueCards.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { machineNow } from '#ui/clock.ts';
import { useKeys } from '#ui/keys.ts';
import { LinkTo } from '#ui/navigation.ts';

/** A card: its front; a tap or space shows the back, with the keys that say how well it was known and when it comes back. */
export function CardFace({
  card,
  state,
  onRate,
}: {
  readonly card: CueCard;
  readonly state: CardState | null;
  readonly onRate: (rating: Rating) => void;
}) {
  const { t } = useTranslation('training');
  const [shownAt, setShownAt] = useState<ReturnType<typeof machineNow> | null>(null);
  const show = () => setShownAt(machineNow());
  useKeys(t('tab.cards'), [
    { keys: 'Space', label: t('cards.show'), disabled: shownAt !== null, run: show },
    { keys: 'Enter', disabled: shownAt !== null, run: show },
    ...ratings.map((rating, index) => ({
      keys: String(index + 1),
      label: t(`cards.rate.${rating}`),
      disabled: shownAt === null,
      run: () => onRate(rating),
    })),
  ]);
  return (
    <article className={classes.card} lang={card.language}>
      <p className={classes.small}>
        {t(`theme.${card.deck}`)} {card.origin === 'team' && <Badge tone="accent">{t('cards.team')}</Badge>}
      </p>
      <p className={classes.front}>{card.front}</p>
      {shownAt === null ? (
        <Button look="primary" className={classes.show} shortcut="Space" autoFocus onClick={show}>
          {t('cards.show')}
        </Button>
      ) : (
        <>
          <div className={classes.back} role="status">
            <p className={classes.answer}>{card.back}</p>
            {card.why !== '' && <p className={classes.why}>{card.why}</p>}
            {card.review && <p className={classes.small}>{t('cards.review')}</p>}
            {card.article && navigator.onLine && (
              <p className={classes.small}>
                <LinkTo place="trainen" search={{ tab: 'knowledge', artikel: card.article }}>
                  {t('cards.article')}
                </LinkTo>
              </p>
            )}
            {card.source && navigator.onLine && (
              <p className={classes.small}>
                <LinkTo place="coaching" search={{ gesprek: card.source.reviewId }}>
                  {t('cards.call')}
                </LinkTo>
              </p>
            )}
          </div>
          <div className={classes.ratings} role="group" aria-label={t('cards.rate-label')}>
            {ratings.map((rating, index) => {
              const { unit, count } = waitBetween(shownAt, nextState(state, rating, shownAt).dueAt);
              return (
                <button key={rating} type="button" className={classes.rating} onClick={() => onRate(rating)}>
                  <kbd aria-hidden="true">{index + 1}</kbd>
                  <span className={classes.rate}>{t(`cards.rate.${rating}`)}</span>
                  <span className={classes.wait}>{t(`cards.wait.${unit}`, { count })}</span>
                </button>
              );
            })}
          </div>
        </>
      )}
    </article>
  );
}
