import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Engine from '#rooms/training/rules/role-play/engine.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';
import { Outcome } from '#rooms/training/screens/role-play/Outcome.tsx';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Scorecard } from '#rooms/training/screens/role-play/Scorecard.tsx';
import { TurningPoints } from '#rooms/training/screens/role-play/TurningPoints.tsx';
import { Turns } from '#rooms/training/screens/role-play/Turns.tsx';
import { useCaller } from '#rooms/training/screens/role-play/useCaller.ts';
import { Section, Stack } from '#ui/Page.tsx';

/** What came of a role-play: the outcome, what decided it and what else could have been said, the scorecard, and who this was. */
export function After({
  engine,
  course,
  kept,
  onTry,
}: {
  readonly engine: typeof Engine;
  readonly course: readonly Simulation[];
  readonly kept: 'waiting' | 'kept' | 'failed' | 'past';
  /** Goes on from before a turn of the trainee (from 0), with another sentence. */
  readonly onTry: ((index: number, text: string) => void) | null;
}) {
  const { t } = useTranslation('training');
  const { name, company } = useCaller();
  const end = course.at(-1);
  const score = useMemo(() => (end ? engine.scoreOf(end) : null), [engine, end]);
  const points = useMemo(
    () => engine.turningPoints(course, { name, company }, engine.ear),
    [engine, course, name, company],
  );
  if (!end || !score) return null;
  const { persona } = end;
  return (
    <div className={classes.after}>
      <Stack gap={16}>
        <Outcome simulation={end} result={score.result} kept={kept} />
        <TurningPoints points={points} course={course} onTry={onTry} />
        <Scorecard review={score.review} />
        {persona.truth !== '' && (
          <Section title={t('after.truth', { name: persona.name })}>
            <p>{persona.truth}</p>
            <p className={classes.note}>{t(end.told.truth ? 'after.truth-told' : 'after.truth-hidden')}</p>
          </Section>
        )}
      </Stack>
      <Section title={t('after.talk')} note={t('after.talk-note')}>
        <Turns simulation={end} showActs marked={points.map((point) => point.turn)} />
      </Section>
    </div>
  );
}
