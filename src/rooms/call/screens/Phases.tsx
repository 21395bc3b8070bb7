import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Careful } from '#rooms/call/rules/careful.ts';
import { type Line, stepPhase } from '#rooms/call/rules/lines.ts';
import { type Phase, phases } from '#rooms/call/rules/outcome.ts';
import type { LineFacts } from '#rooms/playbook/contract.ts';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { useKeys } from '#ui/keys.ts';
import classes from './Gesprek.module.css';
import { useLine } from './useLine.ts';

/** Called when a step becomes the current one. */
function bringIntoView(step: HTMLElement | null): void {
  step?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

/** The phases of a call as steps to walk through or jump to, with the purpose of this one and a line to say. */
export function Phases({
  phase,
  line,
  gentle,
  aloud,
  careful,
  onPhase,
}: {
  readonly phase: Phase;
  /** The variant of the phase's line that fits, with the facts that it may name. */
  readonly line: Pick<Line, 'phase' | 'variant'> & { readonly facts: LineFacts };
  /** True when the customer is under stress. */
  readonly gentle: boolean;
  /** The sentence that repeats the promise, once there is one. */
  readonly aloud: string | null;
  /** Why no debt may be named now: it is not known who is on the line, it is somebody else, or a machine. */
  readonly careful: Careful | null;
  readonly onPhase: (phase: Phase) => void;
}) {
  const { t } = useTranslation(['call', 'playbook']);
  useKeys(t('phases'), [
    { keys: ']', label: t('phase-next'), run: () => onPhase(stepPhase(phases, phase, 1)) },
    { keys: '[', label: t('phase-previous'), run: () => onPhase(stepPhase(phases, phase, -1)) },
  ]);
  const index = phases.indexOf(phase);
  const said = useLine({ ...line, tone: gentle ? 'gentle' : 'normal' });
  return (
    <section className={classes.phases} aria-label={t('phases')}>
      <ol className={classes.steps}>
        {phases.map((step, place) => (
          <li key={step}>
            <button
              type="button"
              className={cx(classes.step, place < index && classes.past)}
              ref={step === phase ? bringIntoView : null}
              aria-current={step === phase ? 'step' : undefined}
              onClick={() => onPhase(step)}
            >
              {t(`playbook:phase.${step}`)}
            </button>
          </li>
        ))}
      </ol>
      <div className={classes.lineBox}>
        <Button
          look="quiet"
          icon={<ChevronLeft aria-hidden="true" />}
          aria-label={t('phase-previous')}
          disabled={index === 0}
          onClick={() => onPhase(stepPhase(phases, phase, -1))}
        />
        <div className={classes.lineText} aria-live="polite">
          <p className={classes.aim}>{t(`aim.${phase}`)}</p>
          {careful && <p className={classes.careful}>{t(`careful.${careful}`)}</p>}
          <p className={classes.line}>{aloud && line.phase === 'summarise' ? aloud : (said ?? t('no-playbook'))}</p>
        </div>
        <Button
          look="quiet"
          icon={<ChevronRight aria-hidden="true" />}
          aria-label={t('phase-next')}
          disabled={index === phases.length - 1}
          onClick={() => onPhase(stepPhase(phases, phase, 1))}
        />
      </div>
    </section>
  );
}
