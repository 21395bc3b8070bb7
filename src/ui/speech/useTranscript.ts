import { useCallback, useEffect, useRef, useState } from 'react';
import type { Utterance } from '#knowledge/language/conversation/heard.ts';
import type { HeardEvent, SpeechProblem, SpeechRole } from '#platform/speech/contract.ts';
import { levelOf, SoundClock } from '#ui/speech/sound.ts';
import { useAdministration } from '#ui/session.ts';
import { type Connection, type ConnectionState, openConnection } from './connection.ts';
import {
  closeSources,
  type Line,
  NoSource,
  openSound,
  openSources,
  readSource,
  type Source,
  type SourceProblem,
} from './sources.ts';

/** One thing that was said, with its times in milliseconds from the start of the call. */
export type HeardTurn = Required<Utterance>;

/** What goes wrong while listening. */
export type ListenProblem = SourceProblem | SpeechProblem | 'lost' | 'refused' | 'ended';

/** How the listening stands. */
export interface Listening {
  readonly state: 'off' | 'starting' | 'on' | 'reconnecting';
  /** The sides that are listened to. */
  readonly roles: readonly SpeechRole[];
  /** Words that may still change. */
  readonly interim: { readonly role: SpeechRole; readonly text: string } | null;
  readonly problem: ListenProblem | null;
}

const off: Listening = { state: 'off', roles: [], interim: null, problem: null };

/** What is open while listening. */
interface Open {
  readonly connection: Connection;
  readonly close: () => void;
}

/**
 * Listens to a call: microphone (and line) go to the server, words come back as turns. Nothing is captured before `start`, and after `stop` or
 * leaving the screen nothing is any more. `onLevel` is told how loud it is, some twenty times a second.
 */
export function useTranscript({
  onTurn,
  onLevel,
  startAt = 0,
}: {
  readonly onTurn: (turn: HeardTurn) => void;
  readonly onLevel: (level: number) => void;
  /** Milliseconds of the call that had passed before this screen first listened. */
  readonly startAt?: number;
}) {
  const { tenantId } = useAdministration();
  const [listening, setListening] = useState(off);
  const open = useRef<Open | null>(null);
  const attempt = useRef(0);
  const zero = useRef<number | null>(null);
  const latest = useRef({ onTurn, onLevel, startAt });
  useEffect(() => {
    latest.current = { onTurn, onLevel, startAt };
  });

  /** Ends the capture; the last words may still come, unless the screen is left. */
  const end = useCallback((how: 'finish' | 'drop', problem: ListenProblem | null) => {
    attempt.current += 1;
    open.current?.close();
    open.current?.connection[how]();
    open.current = null;
    setListening({ ...off, problem });
  }, []);

  const start = useCallback(
    async (line: Line) => {
      const mine = attempt.current + 1;
      attempt.current = mine;
      setListening({ ...off, state: 'starting' });
      let sources: readonly Source[] = [];
      let sound: AudioContext | undefined;
      try {
        sources = await openSources(line);
        sound = await openSound();
      } catch (error) {
        closeSources(sources);
        if (attempt.current === mine)
          setListening({ ...off, problem: error instanceof NoSource ? error.code : 'no-sound' });
        return;
      }
      const close = (): void => {
        closeSources(sources);
        void sound.close();
      };
      // Stopped, or the screen left, while the browser asked.
      if (attempt.current !== mine) return close();
      zero.current ??= performance.now() - latest.current.startAt;
      const begin = zero.current;
      const connection = openConnection(tenantId, {
        onHeard: (event) => hear(event, latest.current.onTurn, setListening, end),
        onState: (state) => follow(state, setListening, end),
      });
      open.current = { connection, close };
      setListening({ ...off, state: 'starting', roles: sources.map(({ role }) => role) });
      for (const source of sources) {
        const clock = new SoundClock();
        // The person pulled the plug, or ended sharing in the browser's own bar.
        for (const track of source.stream.getTracks())
          track.addEventListener('ended', () => attempt.current === mine && end('finish', 'ended'));
        await readSource(sound, source, (samples) => {
          if (attempt.current !== mine) return;
          connection.send(source.role, clock.startOf(samples.length, performance.now() - begin), samples);
          if (source.role === 'agent') latest.current.onLevel(levelOf(samples));
        });
      }
    },
    [tenantId, end],
  );
  useEffect(
    () => () => {
      attempt.current += 1;
      open.current?.close();
      open.current?.connection.drop();
      open.current = null;
    },
    [],
  );
  const stop = useCallback(() => end('finish', null), [end]);
  return { listening, start, stop };
}

type Change = (next: (now: Listening) => Listening) => void;
type End = (how: 'finish' | 'drop', problem: ListenProblem) => void;

function hear(event: HeardEvent, onTurn: (turn: HeardTurn) => void, change: Change, end: End): void {
  const { role } = event;
  if (event.type === 'final') {
    change((now) => ({ ...now, interim: now.interim?.role === role ? null : now.interim, problem: null }));
    onTurn({ role, text: event.text, from: event.from, to: event.to });
  } else if (event.type === 'interim') {
    change((now) => ({ ...now, interim: { role, text: event.text } }));
  } else if (event.type === 'error') {
    if (event.recoverable) change((now) => ({ ...now, problem: event.code }));
    else end('drop', event.code);
  }
}

function follow(state: ConnectionState, change: Change, end: End): void {
  if (state === 'open') change((now) => ({ ...now, state: 'on' }));
  else if (state === 'connecting')
    change((now) => ({ ...now, interim: null, state: now.state === 'starting' ? 'starting' : 'reconnecting' }));
  else end('drop', state);
}
