import { Pencil, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { deckIds } from '#rooms/training/rules/cards/card.ts';
import { type AnyDeck, figuresOf } from '#rooms/training/rules/cards/deck.ts';
import type { CardState } from '#rooms/training/rules/cards/schedule.ts';
import classes from '#rooms/training/screens/cards/Cards.module.css';
import type { CueCard } from '#rooms/training/screens/cards/useCueCards.ts';
import { useMoment } from '#rooms/training/screens/cards/useMoment.ts';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { useKeys } from '#ui/keys.ts';
import { Section } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';

const decks: readonly AnyDeck[] = ['own', ...deckIds];

/** The decks with how many cards are due, new and learned; one key begins. */
export function Decks({
  cards,
  states,
  deck,
  sign,
  onDeck,
  onStart,
  onTeam,
}: {
  readonly cards: readonly CueCard[];
  readonly states: ReadonlyMap<string, CardState>;
  /** The deck to learn; null: all of them. */
  readonly deck: AnyDeck | null;
  readonly sign: ReactNode;
  readonly onDeck: (deck: AnyDeck | null) => void;
  readonly onStart: () => void;
  readonly onTeam: () => void;
}) {
  const { t } = useTranslation('training');
  const mayEdit = useMay('steer');
  const moment = useMoment();
  const figures = (wanted: AnyDeck | null) =>
    figuresOf(
      cards.filter((card) => wanted === null || card.deck === wanted).map(({ cardId: id, deck }) => ({ id, deck })),
      states,
      moment,
    );
  const all = figures(deck);
  const some = all.due + all.new > 0;
  const begun = all.learned > 0 ? 'nothing-due' : 'first';
  useKeys(t('tab.cards'), [{ keys: 'Enter', label: t('cards.start'), disabled: !some, run: onStart }]);
  const rows = [null, ...decks.filter((one) => one !== 'own' || cards.some((card) => card.deck === 'own'))];
  return (
    <Section
      title={deck === null ? t('cards.decks') : t(`theme.${deck}`)}
      note={t('cards.about')}
      actions={
        mayEdit && (
          <Button look="quiet" icon={<Pencil aria-hidden="true" />} onClick={onTeam}>
            {t('team-card.open')}
          </Button>
        )
      }
    >
      <div className={classes.start}>
        <div className={classes.startWords}>
          {all.due === 0 && <p className={classes.lead}>{t(some ? `cards.${begun}` : 'cards.all-done')}</p>}
          {all.due === 0 && some && <p className={classes.small}>{t(`cards.${begun}-note`)}</p>}
          {sign}
        </div>
        {some && (
          <Button
            look="primary"
            className={classes.begin}
            icon={<Play aria-hidden="true" />}
            shortcut="Enter"
            onClick={onStart}
          >
            {all.due > 0 ? t('cards.start-due', { count: all.due }) : t('cards.start-new')}
          </Button>
        )}
      </div>
      <table className={classes.decks}>
        <thead>
          <tr>
            <th scope="col">{t('cards.deck')}</th>
            <th scope="col">{t('cards.due')}</th>
            <th scope="col">{t('cards.new')}</th>
            <th scope="col">{t('cards.learned')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => {
            const { due, new: fresh, learned } = figures(one);
            return (
              <tr key={one ?? 'all'} className={cx(one === deck && classes.chosen)}>
                <th scope="row">
                  <label className={classes.deck}>
                    <input type="radio" name="deck" checked={one === deck} onChange={() => onDeck(one)} />
                    {one === null ? t('cards.all-decks') : t(`theme.${one}`)}
                  </label>
                </th>
                <td>{due > 0 ? <strong>{due}</strong> : '–'}</td>
                <td>{fresh > 0 ? fresh : '–'}</td>
                <td>{learned > 0 ? learned : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
