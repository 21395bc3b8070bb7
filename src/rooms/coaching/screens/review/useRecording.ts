import { useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '#kernel/ids.ts';
import { readRecordingPiece } from '#rooms/coaching/contract.ts';
import { useCall } from '#ui/api.ts';

/** Telephone sound holds nothing above this, and decoding it takes a third of the memory. */
const SAMPLES_PER_SECOND = 16_000;
const LOOK_MS = 200;

/** A recording that is fetched when somebody wants to hear it, and plays from any moment. */
export interface Recording {
  readonly state: 'none' | 'waiting' | 'loading' | 'ready' | 'unreadable';
  readonly isReady: boolean;
  readonly isPlaying: boolean;
  readonly positionMs: number;
  readonly durationMs: number;
  load(): void;
  /** Plays from a moment to the end, or until another. */
  play(fromMs: number, untilMs?: number | null): void;
  pause(): void;
}

/** Fetches a recording piece by piece, for whoever may see its review, and plays it. */
export function useRecording(reviewId: string, about: { readonly pieces: number } | null): Recording {
  const call = useCall();
  const [state, setState] = useState<'waiting' | 'loading' | 'ready' | 'unreadable'>('waiting');
  const [isPlaying, setPlaying] = useState(false);
  const [positionMs, setPosition] = useState(0);
  const [durationMs, setDuration] = useState(0);
  const context = useRef<AudioContext | null>(null);
  const sound = useRef<AudioBuffer | null>(null);
  const playing = useRef<{ source: AudioBufferSourceNode; zero: number } | null>(null);

  const stop = useCallback(() => {
    playing.current?.source.stop();
    playing.current = null;
    setPlaying(false);
  }, []);
  useEffect(
    () => () => {
      playing.current?.source.stop();
      void context.current?.close();
    },
    [],
  );
  useEffect(() => {
    if (!isPlaying) return;
    const look = setInterval(() => {
      if (playing.current && context.current)
        setPosition(Math.max(0, (context.current.currentTime - playing.current.zero) * 1000));
    }, LOOK_MS);
    return () => clearInterval(look);
  }, [isPlaying]);

  const load = async () => {
    setState('loading');
    try {
      const bytes: BlobPart[] = [];
      for (let piece = 0; piece < (about?.pieces ?? 0); piece += 1) {
        const params = { reviewId: reviewId as Id<'review'>, piece };
        const { content } = await call(readRecordingPiece, { params });
        bytes.push(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
      }
      context.current ??= new AudioContext({ sampleRate: SAMPLES_PER_SECOND });
      sound.current = await context.current.decodeAudioData(await new Blob(bytes).arrayBuffer());
      setDuration(sound.current.duration * 1000);
      setState('ready');
    } catch {
      // Not fetched, or of a kind that this browser does not know: the screen says so.
      setState('unreadable');
    }
  };
  const play = (fromMs: number, untilMs: number | null = null) => {
    if (!context.current || !sound.current) return;
    stop();
    const source = context.current.createBufferSource();
    source.buffer = sound.current;
    source.connect(context.current.destination);
    source.onended = () => {
      if (playing.current?.source === source) stop();
    };
    void context.current.resume();
    source.start(0, fromMs / 1000, untilMs === null ? undefined : Math.max(0.1, (untilMs - fromMs) / 1000));
    playing.current = { source, zero: context.current.currentTime - fromMs / 1000 };
    setPosition(fromMs);
    setPlaying(true);
  };
  return {
    state: about ? state : 'none',
    isReady: state === 'ready',
    isPlaying,
    positionMs,
    durationMs,
    load: () => void load(),
    play,
    pause: stop,
  };
}
