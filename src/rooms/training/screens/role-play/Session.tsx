import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Engine from '#rooms/training/rules/role-play/engine.ts';
import { After } from '#rooms/training/screens/role-play/After.tsx';
import { type Choice, startOf } from '#rooms/training/screens/role-play/ChooseDebtor.tsx';
import { Playing } from '#rooms/training/screens/role-play/Playing.tsx';
import { useKeep } from '#rooms/training/screens/role-play/useKeep.ts';
import { usePlay } from '#rooms/training/screens/role-play/usePlay.ts';
import { Button } from '#ui/Button.tsx';
import { machineNow, useToday } from '#ui/clock.ts';
import { Stack } from '#ui/Page.tsx';

/** One role-play from the first word to what came of it. */
export function Session({
  engine,
  choice,
  onBack,
  onAgain,
}: {
  readonly engine: typeof Engine;
  readonly choice: Choice;
  readonly onBack: () => void;
  readonly onAgain: (choice: Choice) => void;
}) {
  const { t } = useTranslation('training');
  const today = useToday();
  const play = usePlay(engine, choice.start);
  const [startedAt] = useState(machineNow);
  const [stopped, setStopped] = useState(false);
  const ended = play.now.ending !== null || stopped;
  const kept = useKeep({ choice, play, startedAt, ended });
  const again = () =>
    onAgain({ ...choice, start: choice.mode === 'replay' ? choice.start : startOf(choice.start.persona, today) });
  if (!ended || play.said.length === 0)
    return (
      <Playing
        engine={engine}
        play={play}
        mode={choice.mode}
        onStop={() => (play.said.length === 0 ? onBack() : setStopped(true))}
      />
    );
  return (
    <Stack gap={16}>
      <Stack row gap={8}>
        <Button look="primary" onClick={again}>
          {t('after.again')}
        </Button>
        <Button onClick={onBack}>{t('after.other')}</Button>
      </Stack>
      <After
        engine={engine}
        course={play.course}
        kept={kept}
        onTry={(index, text) => {
          setStopped(false);
          play.branch(index, text);
        }}
      />
    </Stack>
  );
}
