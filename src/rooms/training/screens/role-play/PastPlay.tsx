import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readPractice } from '#rooms/training/contract.ts';
import type * as Engine from '#rooms/training/rules/role-play/engine.ts';
import { After } from '#rooms/training/screens/role-play/After.tsx';
import { type Choice, startOf } from '#rooms/training/screens/role-play/ChooseDebtor.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { Stack } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';

/** A role-play of earlier, played again as it was. */
export function PastPlay({
  engine,
  practiceId,
  onBack,
  onChoose,
}: {
  readonly engine: typeof Engine;
  readonly practiceId: string;
  readonly onBack: () => void;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { t } = useTranslation('training');
  const today = useToday();
  const answer = useEndpoint(readPractice, { params: { practiceId } });
  return (
    <Stack gap={16}>
      <Stack row gap={8}>
        <Button onClick={onBack}>{t('after.back')}</Button>
        {answer.data && (
          <Button
            look="primary"
            onClick={() => {
              const { practice } = answer.data;
              const { persona, mode, seed, callDate, before } = practice;
              onBack();
              onChoose({
                mode,
                start: mode === 'replay' ? { persona, seed, callDate, before } : startOf(persona, today),
              });
            }}
          >
            {t('after.again')}
          </Button>
        )}
      </Stack>
      <Answered query={answer} room="training" rows={8}>
        {({ practice }) => <Again engine={engine} practice={practice} />}
      </Answered>
    </Stack>
  );
}

function Again({
  engine,
  practice,
}: {
  readonly engine: typeof Engine;
  readonly practice: ResponseOf<typeof readPractice>['practice'];
}) {
  const course = useMemo(() => engine.courseOf(practice, engine.ear), [engine, practice]);
  return <After engine={engine} course={course} kept="past" onTry={null} />;
}
