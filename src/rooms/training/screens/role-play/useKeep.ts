import { useEffect, useRef } from 'react';
import type { Instant } from '#kernel/dates.ts';
import { keepPractice } from '#rooms/training/contract.ts';
import type { Choice } from '#rooms/training/screens/role-play/ChooseDebtor.tsx';
import type { Play } from '#rooms/training/screens/role-play/usePlay.ts';
import { plainPersona } from '#rooms/training/rules/role-play/plain-persona.ts';
import { useEndpointAction } from '#ui/api.ts';
import { newId } from '#ui/newId.ts';

/** Keeps a role-play once it has ended; what is tried after that is kept as one of its own. */
export function useKeep({
  choice,
  play,
  startedAt,
  ended,
}: {
  readonly choice: Choice;
  readonly play: Play;
  readonly startedAt: Instant;
  readonly ended: boolean;
}): 'waiting' | 'kept' | 'failed' {
  const { mutate, isError, isSuccess } = useEndpointAction(keepPractice);
  const done = useRef<string | null>(null);
  const { mode, start } = choice;
  const { said, helped } = play;
  useEffect(() => {
    const words = JSON.stringify(said);
    if (!ended || said.length === 0 || done.current === words) return;
    done.current = words;
    mutate({
      params: { practiceId: newId<'practice'>() },
      body: {
        mode,
        persona: plainPersona(start.persona),
        seed: start.seed,
        callDate: start.callDate,
        said: [...said],
        before: start.before ? start.before.map(({ role, text }) => ({ role, text })) : null,
        helped,
        startedAt,
      },
    });
  }, [ended, said, helped, mode, start, startedAt, mutate]);
  return isError ? 'failed' : isSuccess ? 'kept' : 'waiting';
}
