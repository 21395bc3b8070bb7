import { Sparkles } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listMoments, seeMoment } from '#rooms/coaching/contract.ts';
import { isHandled, progressOf } from '#rooms/coaching/rules/moments/progress.ts';
import { CoachActions } from '#rooms/coaching/screens/moments/CoachActions.tsx';
import { MomentCard } from '#rooms/coaching/screens/moments/MomentCard.tsx';
import { type MomentsView, type MomentView } from '#rooms/coaching/screens/moments/momentView.ts';
import { OwnActions } from '#rooms/coaching/screens/moments/OwnActions.tsx';
import { useCall, useRefresh } from '#ui/api.ts';
import { Badge, Status } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { useKeys } from '#ui/keys.ts';
import { useSearchState } from '#ui/navigation.ts';
import { Empty, Loading } from '#ui/states.tsx';
import { useFailed } from '#ui/toast.tsx';
import classes from './moments.module.css';

/** Moments of a week: the list at the left, one at a time at the right. J and K walk; for who coaches with how far he is. */
export function MomentBrowser({
  view,
  of,
  isLooking,
}: {
  readonly view: MomentsView;
  readonly of: 'own' | 'team';
  readonly isLooking: boolean;
}) {
  const { t } = useTranslation('coaching');
  const { moments } = view;
  const [selected, select] = useSelected(moments);
  const index = selected ? moments.indexOf(selected) : -1;
  const go = (step: number) => select(moments[Math.min(moments.length - 1, Math.max(0, index + step))]);
  const goOn = () =>
    select(
      moments.slice(index + 1).find((one) => !isHandled(one)) ??
        moments.find((one) => !isHandled(one) && one !== selected),
    );
  useKeys(t('moment.keys'), [
    { keys: 'j', label: t('moment.next'), disabled: index < 0, run: () => go(1) },
    { keys: 'k', label: t('moment.previous'), disabled: index < 0, run: () => go(-1) },
    { keys: 'ArrowDown', disabled: index < 0, run: () => go(1) },
    { keys: 'ArrowUp', disabled: index < 0, run: () => go(-1) },
  ]);
  useSeen(selected);
  const card = useRef<HTMLElement>(null);
  const wasPressed = useRef(false);
  // On a phone the list stands below: who presses a line goes to the moment.
  useEffect(() => {
    if (wasPressed.current) card.current?.scrollIntoView({ block: 'nearest' });
    wasPressed.current = false;
  });
  const press = (moment: MomentView) => {
    // The line that is open already: on to what there is to say.
    if (moment === selected) card.current?.querySelector('input')?.focus();
    wasPressed.current = true;
    select(moment);
  };
  if (moments.length === 0)
    return isLooking ? (
      <>
        <p role="status">{t('moment.looking-for')}</p>
        <Loading rows={4} />
      </>
    ) : (
      <Empty title={t('moment.none')} icon={<Sparkles aria-hidden="true" />}>
        {t('moment.none-words')}
      </Empty>
    );
  return (
    <div className={cx(classes.browser, of === 'own' && classes.own)}>
      {of === 'team' && <Progress moments={moments} />}
      <ol className={classes.list} aria-label={t('moment.list')}>
        {moments.map((moment) => (
          <li key={moment.momentId}>
            <MomentLine moment={moment} of={of} isSelected={moment === selected} onSelect={() => press(moment)} />
          </li>
        ))}
      </ol>
      {selected && (
        <MomentCard ref={card} key={selected.momentId} moment={selected}>
          {of === 'team' ? <CoachActions moment={selected} onDone={goOn} /> : <OwnActions moment={selected} />}
        </MomentCard>
      )}
      <div className={classes.steps}>
        <Button disabled={index <= 0} onClick={() => go(-1)}>
          {t('moment.previous')}
        </Button>
        <Button disabled={index >= moments.length - 1} onClick={() => go(1)}>
          {t('moment.next')}
        </Button>
      </div>
    </div>
  );
}

/** The moment in the address; at first the one that asks for something, else the first. */
function useSelected(
  moments: readonly MomentView[],
): readonly [MomentView | undefined, (moment: MomentView | undefined) => void] {
  const [state, setState] = useSearchState();
  const [first, setFirst] = useState<string | undefined>(undefined);
  if (first === undefined && moments[0])
    setFirst((moments.find((one) => one.unread) ?? moments.find((one) => !isHandled(one)) ?? moments[0]).momentId);
  const wanted = state['moment'] ?? first;
  const selected = moments.find((one) => one.momentId === wanted) ?? moments[0];
  return [selected, (moment) => moment && setState({ moment: moment.momentId })];
}

/** Whoever has a moment before him has seen it. */
function useSeen(moment: MomentView | undefined): void {
  const call = useCall();
  const refresh = useRefresh();
  const failed = useFailed('coaching');
  const momentId = moment?.unread ? moment.momentId : undefined;
  useEffect(() => {
    if (!momentId) return;
    // Who only walks past has not read it.
    const read = setTimeout(() => {
      call(seeMoment, { params: { momentId } }).then(() => refresh([listMoments]), failed);
    }, 1500);
    return () => clearTimeout(read);
  }, [momentId, call, refresh, failed]);
}

function Progress({ moments }: { readonly moments: readonly MomentView[] }) {
  const { t } = useTranslation('coaching');
  const { done, total, minutes } = progressOf(moments);
  return (
    <div className={classes.progress}>
      <progress max={total} value={done} aria-label={t('moment.progress', { done, total })} />
      <span role="status">
        {done === total ? (
          t('moment.all-done')
        ) : (
          <>
            <strong>{t('moment.progress', { done, total })}</strong>, {t('moment.left', { count: minutes })}
          </>
        )}
      </span>
    </div>
  );
}

function MomentLine({
  moment,
  of,
  isSelected,
  onSelect,
}: {
  readonly moment: MomentView;
  readonly of: 'own' | 'team';
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}) {
  const { t } = useTranslation('coaching');
  return (
    <button
      type="button"
      className={cx(classes.item, isSelected && classes.chosen)}
      aria-current={isSelected || undefined}
      onClick={onSelect}
    >
      <span className={classes.itemTitle}>
        <span>{t(`moment.kind.${moment.kind}`)}</span>
        {moment.unread && <Badge tone="accent">{t('moment.new')}</Badge>}
      </span>
      <span className={classes.small}>
        {of === 'team'
          ? t('moment.about', { customer: moment.customerName, name: moment.userName })
          : moment.customerName}
      </span>
      <Mark moment={moment} of={of} />
    </button>
  );
}

/** What has become of it, in a word: for who coaches whether he dealt with it, for its collector whether there is something to read. */
function Mark({ moment, of }: { readonly moment: MomentView; readonly of: 'own' | 'team' }) {
  const { t } = useTranslation('coaching');
  const tone = t(moment.strong ? 'moment.strong' : 'moment.weak');
  const { word, practice, answer } = moment;
  const said = [
    word?.comment && t('moment.comment-short'),
    word?.praised && t('moment.praise'),
    practice && t('moment.practise-short'),
    answer && t('moment.answer-short'),
    of === 'team' && word?.skipped && t('moment.skip-short'),
  ].filter(Boolean);
  const isDone = of === 'team' && isHandled(moment);
  return (
    <span className={classes.small}>
      <Status state={isDone ? 'done' : 'open'} bare={!isDone}>
        {isDone ? said.join(', ') : tone}
      </Status>
      {!isDone && <span> {[tone, ...said].join(' · ')}</span>}
    </span>
  );
}
