import { AudioLines, Pause, Play, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#kernel/ids.ts';
import { addRecording, removeRecording } from '#rooms/coaching/contract.ts';
import { clockText, type ReviewView } from '#rooms/coaching/screens/review/reviewView.ts';
import type { Recording } from '#rooms/coaching/screens/review/useRecording.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './review.module.css';

const BYTES_PER_MB = 1_000_000;

/** The recording of a call: fetched on demand, played from any place, added and taken away. */
export function RecordingBar({ review, recording }: { readonly review: ReviewView; readonly recording: Recording }) {
  const { t } = useTranslation('coaching');
  const remove = useEndpointAction(removeRecording);
  const done = useDone();
  const failed = useFailed('coaching');
  const params = { reviewId: review.reviewId as Id<'review'> };
  const takeAway = async () => {
    try {
      await remove.mutateAsync({ params });
      done(t('recording.remove-done'));
    } catch (error) {
      failed(error);
    }
  };
  if (!review.recording) return <AddRecording reviewId={params.reviewId} />;
  const megabytes = Math.max(1, Math.round(review.recording.bytes / BYTES_PER_MB));
  return (
    <div className={classes.recording}>
      {recording.state === 'ready' ? (
        <>
          <Button
            size="small"
            icon={recording.isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
            onClick={() => (recording.isPlaying ? recording.pause() : recording.play(recording.positionMs))}
          >
            {t(recording.isPlaying ? 'recording.pause' : 'recording.play')}
          </Button>
          <input
            type="range"
            aria-label={t('recording.position')}
            aria-valuetext={clockText(recording.positionMs)}
            min={0}
            max={Math.round(recording.durationMs)}
            step={1000}
            value={Math.round(recording.positionMs)}
            onChange={(event) => recording.play(Number(event.target.value))}
          />
          <span className={classes.small}>
            {clockText(recording.positionMs)} / {clockText(recording.durationMs)}
          </span>
        </>
      ) : recording.state === 'unreadable' ? (
        <p role="alert">{t('recording.unreadable')}</p>
      ) : (
        <Button
          size="small"
          icon={<AudioLines aria-hidden="true" />}
          busy={recording.state === 'loading'}
          onClick={() => recording.load()}
        >
          {recording.state === 'loading' ? t('recording.loading') : t('recording.load', { megabytes })}
        </Button>
      )}
      <Button
        size="small"
        look="danger"
        icon={<Trash2 aria-hidden="true" />}
        busy={remove.isPending}
        onClick={() => void takeAway()}
      >
        {t('recording.remove')}
      </Button>
    </div>
  );
}

function AddRecording({ reviewId }: { readonly reviewId: Id<'review'> }) {
  const { t } = useTranslation('coaching');
  const input = useRef<HTMLInputElement>(null);
  const add = useEndpointAction(addRecording);
  const done = useDone();
  const failed = useFailed('coaching');
  const put = async (file: File) => {
    try {
      await add.mutateAsync({ params: { reviewId }, body: {}, file });
      done(t('recording.add-done'));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <div className={classes.recording}>
      <Button
        size="small"
        look="quiet"
        icon={<AudioLines aria-hidden="true" />}
        busy={add.isPending}
        onClick={() => input.current?.click()}
      >
        {t('recording.add')}
      </Button>
      <span className={classes.small}>{t('add.recording-hint')}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('recording.add')}
        accept=".wav,.mp3,.ogg,.oga,.m4a,audio/*"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void put(file);
        }}
      />
    </div>
  );
}
