import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Engine from '#rooms/training/rules/role-play/engine.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { useCaller } from '#rooms/training/screens/role-play/useCaller.ts';

/** Sentences that bring most from here: each was played to the end. */
export function Suggestions({
  engine,
  simulation,
  onPick,
}: {
  readonly engine: typeof Engine;
  readonly simulation: Simulation;
  readonly onPick: (text: string) => void;
}) {
  const { t } = useTranslation('training');
  const { name, company } = useCaller();
  const found = useMemo(
    () => engine.suggestions(simulation, { name, company }, engine.ear),
    [engine, simulation, name, company],
  );
  return (
    <div>
      <p className={classes.note}>{t('play.help-note')}</p>
      <ul className={classes.suggestions}>
        {found.map((one) => (
          <li key={one.intention}>
            <button type="button" className={classes.suggestion} onClick={() => onPick(one.text)}>
              <span className={classes.intention}>{t(`intention.${one.intention}`)}</span>
              <span lang="nl">{one.text === '' ? t('play.say-nothing') : one.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
