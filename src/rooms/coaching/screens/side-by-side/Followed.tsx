import { EyeOff } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#kernel/ids.ts';
import { draftNews } from '#rooms/call/contract.ts';
import { endSideBySide, keepSideBySide, readFollowedCall } from '#rooms/coaching/contract.ts';
import { sideNews, signEveryMs } from '#rooms/coaching/rules/side-by-side.ts';
import type { FollowedCall } from '#rooms/coaching/screens/side-by-side/followedCall.ts';
import { FollowedTalk } from '#rooms/coaching/screens/side-by-side/FollowedTalk.tsx';
import { Whisper } from '#rooms/coaching/screens/side-by-side/Whisper.tsx';
import { useCall, useEndpoint, useEndpointAction, useRefresh } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useHeartbeat } from '#ui/heartbeat.ts';
import { useLive } from '#ui/live.ts';
import { Section } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import { useFailed } from '#ui/toast.tsx';
import classes from './side-by-side.module.css';

/** A screen that is drawn anew at once was not left. */
const LEFT_AFTER_MS = 300;

/** The call that a coach asked for or follows: what is said as it is typed or heard, and the notes that he whispers. Who leaves the screen stops following. */
export function Followed({ sideBySideId }: { readonly sideBySideId: Id<'side-by-side'> }) {
  const call = useCall();
  const refresh = useRefresh();
  const params = { sideBySideId };
  const followed = useEndpoint(readFollowedCall, { params });
  const again = useCallback(() => void refresh([readFollowedCall]), [refresh]);
  useLive(sideNews, again);
  useLive(draftNews, again);
  const runs = followed.data !== undefined && followed.data.state !== 'ended';
  const beat = useCallback(() => {
    call(keepSideBySide, { params: { sideBySideId } }).then(again, again);
  }, [call, sideBySideId, again]);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(leaving.current);
    return () => {
      // Who goes to another screen no longer follows; when this does not arrive, silence ends it.
      const leave = () => void call(endSideBySide, { params: { sideBySideId } }).catch(() => undefined);
      leaving.current = setTimeout(leave, LEFT_AFTER_MS);
    };
  }, [call, sideBySideId]);
  return (
    <>
      {runs && <Beat beat={beat} />}
      <Answered query={followed} room="coaching" rows={8}>
        {(data) => <View sideBySideId={sideBySideId} call={data} />}
      </Answered>
    </>
  );
}

function Beat({ beat }: { readonly beat: () => void }) {
  useHeartbeat(beat, signEveryMs);
  return null;
}

function View({ sideBySideId, call }: { readonly sideBySideId: Id<'side-by-side'>; readonly call: FollowedCall }) {
  const { t } = useTranslation('coaching');
  const stop = useEndpointAction(endSideBySide);
  const onError = useFailed('coaching');
  const { userName: name, customerName: customer, state, endedHow } = call;
  if (endedHow)
    return (
      <p role="status" className={classes.quiet}>
        {t(`follow.ended.${endedHow}`, { name })}
      </p>
    );
  const end = (
    <Button
      icon={<EyeOff aria-hidden="true" />}
      busy={stop.isPending}
      onClick={() => stop.mutate({ params: { sideBySideId } }, { onError })}
    >
      {t(state === 'asked' ? 'follow.ask-stop' : 'follow.end')}
    </Button>
  );
  if (state === 'asked')
    return (
      <Section title={t('follow.asked', { name })} actions={end}>
        <p role="status" className="visually-hidden">
          {t('follow.asked', { name })}
        </p>
      </Section>
    );
  return (
    <Section
      plain
      title={t('follow.following', { name, customer })}
      note={t('follow.following-note', { name })}
      actions={end}
    >
      <div className={classes.follow}>
        <FollowedTalk call={call} />
        <Whisper sideBySideId={sideBySideId} call={call} />
      </div>
    </Section>
  );
}
