import { useCallback, useEffect, useState } from 'react';
import type { Utterance } from '#knowledge/language/conversation/heard.ts';
import { mostTurns, readDialogue } from '#knowledge/language/review/dialogue.ts';
import { type Pace, waitBefore } from '#rooms/call/rules/replay/pace.ts';

const LARGEST_BYTES = 2_000_000;

/** A talk that is being played. */
export interface Playing {
  readonly turns: readonly Utterance[];
  readonly next: number;
  readonly pace: Pace;
}

/** Why a file cannot be played: where in it, and what was expected there. */
export type ReplayProblem =
  | { readonly code: 'too-large' | 'no-json' }
  | { readonly code: 'no-dialogue'; readonly path: string; readonly expected: string };

/** Plays a stored dialogue turn by turn, as if it were a call. */
export function useReplay(onTurn: (turn: Utterance) => void) {
  const [playing, setPlaying] = useState<Playing | null>(null);
  useEffect(() => {
    const turn = playing?.turns[playing.next];
    if (!playing || !turn) return;
    const timer = setTimeout(
      () => {
        onTurn(turn);
        setPlaying(playing.next + 1 < playing.turns.length ? { ...playing, next: playing.next + 1 } : null);
      },
      waitBefore(turn, playing.turns[playing.next - 1], playing.pace),
    );
    return () => clearTimeout(timer);
  }, [playing, onTurn]);
  const play = useCallback(async (file: File, pace: Pace): Promise<ReplayProblem | null> => {
    if (file.size > LARGEST_BYTES) return { code: 'too-large' };
    let json: unknown;
    try {
      json = JSON.parse(await file.text());
    } catch {
      return { code: 'no-json' };
    }
    const read = readDialogue(json);
    if (!read.ok) return { code: 'no-dialogue', ...read.problem };
    setPlaying({ turns: read.value.turns.slice(0, mostTurns), next: 0, pace });
    return null;
  }, []);
  const setPace = useCallback((pace: Pace) => setPlaying((current) => current && { ...current, pace }), []);
  const stop = useCallback(() => setPlaying(null), []);
  return { playing, play, setPace, stop };
}
