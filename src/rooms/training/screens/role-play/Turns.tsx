import { useTranslation } from 'react-i18next';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { cx } from '#ui/cx.ts';

const none: readonly number[] = [];

/** What was said so far; afterwards with what the program heard in it and what it did to the debtor. */
export function Turns({
  simulation,
  showActs,
  marked = none,
}: {
  readonly simulation: Simulation;
  readonly showActs: boolean;
  /** Turns that stand out, from 1. */
  readonly marked?: readonly number[];
}) {
  const { t } = useTranslation('training');
  const { turns, trail, persona } = simulation;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also for who uses only keys
    <ol className={classes.turns} aria-label={t('play.turns')} aria-live="polite" tabIndex={0}>
      {turns.map((turn, index) => {
        const own = turn.role === 'agent';
        const reasons = own ? (trail.find((one) => one.turn === turn.turn)?.reasons ?? []) : [];
        return (
          <li
            key={turn.turn}
            id={`beurt-${String(turn.turn)}`}
            className={cx(classes.turn, own && classes.own, marked.includes(turn.turn) && classes.marked)}
            ref={!showActs && index === turns.length - 1 ? keepInSight : null}
          >
            <span className={classes.who}>{own ? t('play.you') : persona.name}</span>
            {turn.text.trim() === '' ? <em>{t('play.was-silent')}</em> : <span lang="nl">{turn.text}</span>}
            {showActs && reasons.length > 0 && (
              <span className={classes.acts}>
                {[...new Set(reasons)].map((reason) => t(`reason.${reason}`)).join(' · ')}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function keepInSight(turn: HTMLLIElement | null): void {
  const list = turn?.parentElement;
  if (list) list.scrollTop = list.scrollHeight;
}
