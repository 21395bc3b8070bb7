import { useCallback, useMemo, useState } from 'react';
import { mostSaid } from '#rooms/training/contract.ts';
import type * as Engine from '#rooms/training/rules/role-play/engine.ts';
import type { Played } from '#rooms/training/rules/role-play/course.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** A role-play that goes on: its course, and what the trainee can do. */
export interface Play {
  /** Before the first turn, and after each turn of the trainee. */
  readonly course: readonly Simulation[];
  readonly now: Simulation;
  readonly said: readonly string[];
  /** Has the trainee taken a step back, or looked at what could be said? */
  readonly helped: boolean;
  say(text: string): void;
  stepBack(): void;
  /** Goes on from before a turn of the trainee (from 0), with another sentence. */
  branch(index: number, text: string): void;
  noteHelp(): void;
}

/** Plays with a debtor. Everything follows from what was said: a step back is saying one thing less. */
export function usePlay(engine: typeof Engine, start: Omit<Played, 'said'>): Play {
  const [said, setSaid] = useState<readonly string[]>([]);
  const [helped, setHelped] = useState(false);
  const [known] = useState(() => new Map<string, Simulation>());
  const course = useMemo(() => {
    const first = engine.beginning(start, engine.ear);
    const list = [first];
    let key = '';
    for (const text of said) {
      const before = list.at(-1) ?? first;
      key = JSON.stringify([key, text]);
      // What was computed for these words before is not computed again.
      const next = known.get(key) ?? engine.answer(before, text, engine.ear);
      known.set(key, next);
      list.push(next);
    }
    return list;
  }, [engine, start, said, known]);
  const say = useCallback(
    (text: string) =>
      setSaid((before) => (before.length < mostSaid ? [...before, text.trim().slice(0, 2000)] : before)),
    [],
  );
  const stepBack = useCallback(() => {
    setHelped(true);
    setSaid((before) => before.slice(0, -1));
  }, []);
  const branch = useCallback((index: number, text: string) => {
    setHelped(true);
    setSaid((before) => [...before.slice(0, index), text]);
  }, []);
  const noteHelp = useCallback(() => setHelped(true), []);
  const now = course.at(-1);
  if (!now) throw new Error('a role-play has a beginning');
  return { course, now, said, helped, say, stepBack, branch, noteHelp };
}
