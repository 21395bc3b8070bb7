import { useState } from 'react';
import type { Id } from '#kernel/ids.ts';
import { listOpenCalls, listSideBySides } from '#rooms/coaching/contract.ts';
import { sideNews } from '#rooms/coaching/rules/side-by-side.ts';
import { Followed } from '#rooms/coaching/screens/side-by-side/Followed.tsx';
import { OpenCalls } from '#rooms/coaching/screens/side-by-side/OpenCalls.tsx';
import { PastTimes } from '#rooms/coaching/screens/side-by-side/PastTimes.tsx';
import { useEndpoint, useRefresh } from '#ui/api.ts';
import { useLive } from '#ui/live.ts';
import { Answered } from '#ui/states.tsx';
import classes from './side-by-side.module.css';

const LOOK_AGAIN_MS = 5000;

/** For a coach: calls that are going on, the one that he follows, and the ones that he followed. */
export function SideBySideTab() {
  const open = useEndpoint(listOpenCalls, {}, { everyMs: LOOK_AGAIN_MS });
  const refresh = useRefresh();
  useLive(sideNews, () => void refresh([listOpenCalls, listSideBySides]));
  const [kept, setKept] = useState<Id<'side-by-side'> | null>(null);
  const running = open.data?.mine?.sideBySideId ?? null;
  // What ended stays in sight with why it did, until another call is chosen.
  if (running !== null && running !== kept) setKept(running);
  return (
    <div className={classes.tab}>
      {kept && <Followed key={kept} sideBySideId={kept} />}
      <Answered query={open} room="coaching" rows={4}>
        {({ calls, mine }) => <OpenCalls calls={calls} isBusy={mine !== null} />}
      </Answered>
      <PastTimes />
    </div>
  );
}
