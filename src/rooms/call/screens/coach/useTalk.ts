import { useEffect, useMemo, useRef, useState } from 'react';
import type { Day } from '#kernel/dates.ts';
import type { CallCustomer } from '#knowledge/language/conversation/state.ts';
import type { Found } from '#rooms/call/rules/coach/found.ts';
import type { KeptWords } from '#rooms/call/rules/coach/kept-words.ts';
import type { GivenNudge, Talk } from '#rooms/call/rules/coach/talk.ts';

type Engine = typeof import('#rooms/call/rules/coach/engine.ts');

/** What the coach makes of what was said so far. */
export interface HeardTalk {
  readonly talk: Talk;
  readonly found: Found;
  readonly nudge: GivenNudge | null;
  /** It is the customer's turn now: be silent. */
  readonly waits: boolean;
}

/** Hears the words of a call as they come in; null until the engine is there, a moment after the cockpit opened. */
export function useTalk(callDate: Day, customer: CallCustomer, words: KeptWords): HeardTalk | null {
  const engine = useEngine();
  const heard = useRef<Talk | null>(null);
  return useMemo(() => {
    if (!engine) return null;
    const before = heard.current;
    const goesOn = before?.callDate === callDate && before.said.every((one, index) => words.said[index] === one);
    let talk = goesOn ? before : engine.beginTalk(callDate, customer);
    for (const one of words.said.slice(talk.said.length)) talk = engine.say(talk, one, engine.ear);
    heard.current = talk;
    for (const [key, answer] of Object.entries(words.answers))
      talk = answer === 'accepted' ? engine.accept(talk, key) : engine.dismiss(talk, key);
    return { talk, found: engine.foundIn(talk), nudge: engine.standingNudge(talk), waits: engine.waitsForAnswer(talk) };
  }, [engine, callDate, customer, words]);
}

function useEngine(): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    let here = true;
    void import('#rooms/call/rules/coach/engine.ts').then((loaded) => {
      if (here) setEngine(loaded);
    });
    return () => {
      here = false;
    };
  }, []);
  return engine;
}
