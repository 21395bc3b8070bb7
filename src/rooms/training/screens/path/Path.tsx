import { readPath } from '#rooms/training/contract.ts';
import { Certificate } from '#rooms/training/screens/path/Certificate.tsx';
import { GivenAssignments } from '#rooms/training/screens/path/GivenAssignments.tsx';
import { Levels } from '#rooms/training/screens/path/Levels.tsx';
import { OwnAssignments } from '#rooms/training/screens/path/OwnAssignments.tsx';
import { Steps } from '#rooms/training/screens/path/Steps.tsx';
import { useEndpoint } from '#ui/api.ts';
import { useLanguage } from '#ui/language.ts';
import { Stack } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';

/** The learning path: what to practise next and why, assignments, how one's skills stand, and the certificate. */
export function Path() {
  const language = useLanguage();
  const maySteer = useMay('steer');
  const answer = useEndpoint(readPath, { query: { language } });
  return (
    <Stack gap={16}>
      <Answered query={answer} room="training" rows={8}>
        {({ steps, assignments }) => (
          <>
            <Steps steps={steps} />
            {assignments.length > 0 && <OwnAssignments assignments={assignments} />}
          </>
        )}
      </Answered>
      {maySteer && <GivenAssignments />}
      {answer.data && <Levels levels={answer.data.levels} />}
      <Certificate />
    </Stack>
  );
}
