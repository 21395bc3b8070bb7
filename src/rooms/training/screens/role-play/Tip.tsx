import { useTranslation } from 'react-i18next';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Checkbox } from '#ui/Field.tsx';

/** The tip that the live coach would give now; it can be switched off. */
export function Tip({
  simulation,
  on,
  onToggle,
}: {
  readonly simulation: Simulation;
  readonly on: boolean;
  readonly onToggle: () => void;
}) {
  const { t } = useTranslation('training');
  const hint = simulation.turns
    .slice(-2)
    .flatMap((turn) => turn.hints)
    .at(-1);
  return (
    <div>
      <Checkbox label={t('play.tips')} checked={on} onValue={onToggle} />
      {on && (
        <p className={classes.tip} role="status">
          {hint ? t(`hint.${hint.code}`) : t('hint.none')}
        </p>
      )}
    </div>
  );
}
