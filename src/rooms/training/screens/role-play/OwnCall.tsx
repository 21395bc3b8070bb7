import { useTranslation } from 'react-i18next';
import { dayOf } from '#kernel/dates.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readCallReview } from '#rooms/coaching/contract.ts';
import type * as Engine from '#rooms/training/rules/role-play/engine.ts';
import type { Choice } from '#rooms/training/screens/role-play/ChooseDebtor.tsx';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Section, Stack } from '#ui/Page.tsx';
import { useAdministration } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { chance } from '#ui/newId.ts';
import { cx } from '#ui/cx.ts';

/** Chooses the turn of a real call from which it is played on. */
export function OwnCall({
  engine,
  reviewId,
  turn,
  onChoose,
  onBack,
}: {
  readonly engine: typeof Engine;
  readonly reviewId: string;
  /** The turn to begin before, from 1; 0: not chosen yet. */
  readonly turn: number;
  readonly onChoose: (choice: Choice) => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation('training');
  const answer = useEndpoint(readCallReview, { params: { reviewId } });
  return (
    <Stack gap={16}>
      <Stack row gap={8}>
        <Button onClick={onBack}>{t('after.back')}</Button>
      </Stack>
      <Answered query={answer} room="training" rows={8}>
        {(review) => <ChooseTurn engine={engine} review={review} turn={turn} onChoose={onChoose} />}
      </Answered>
    </Stack>
  );
}

type CallReview = ResponseOf<typeof readCallReview>;

function ChooseTurn({
  engine,
  review,
  turn,
  onChoose,
}: {
  readonly engine: typeof Engine;
  readonly review: CallReview;
  readonly turn: number;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { t } = useTranslation('training');
  const { timeZone } = useAdministration();
  const from = (index: number) => {
    const callDate = dayOf(review.heldAt, timeZone);
    const customer = { name: review.customerName, invoices: [] };
    const persona = engine.personaFromCall(
      { callDate, customer, turns: review.turns.map(({ role, text }) => ({ role, text })) },
      engine.ear,
    );
    const before = review.turns.slice(0, index).map(({ role, text }) => ({ role, text }));
    onChoose({ mode: 'replay', start: { persona, seed: chance(), callDate, before } });
  };
  return (
    <Section title={t('replay.title', { name: review.customerName })} note={t('replay.note')}>
      <ol className={classes.turns}>
        {review.turns.map((one, index) => {
          const own = one.role === 'agent';
          return (
            <li
              key={`${String(index)} ${one.role}`}
              className={cx(classes.turn, own && classes.own, turn === index + 1 && classes.marked)}
            >
              <span className={classes.who}>{own ? t('play.you') : review.customerName}</span>
              <span>{one.text}</span>
              {own && index > 0 && (
                <Button size="small" look="quiet" autoFocus={turn === index + 1} onClick={() => from(index)}>
                  {t('replay.from-here')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
