import { useEffect, useMemo, useState } from 'react';
import type { Day } from '#kernel/dates.ts';
import type { CallCustomer } from '#knowledge/language/conversation/state.ts';
import type * as Engine from '#rooms/call/rules/coach/engine.ts';
import type { Found } from '#rooms/call/rules/coach/found.ts';
import type { KeptWords } from '#rooms/call/rules/coach/kept-words.ts';
import type { GivenNudge, Talk } from '#rooms/call/rules/coach/talk.ts';

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
  const hear = useHearing();
  return useMemo(() => hear?.(callDate, customer, words) ?? null, [hear, callDate, customer, words]);
}

type Hearing = (callDate: Day, customer: CallCustomer, words: KeptWords) => HeardTalk;

function useHearing(): Hearing | null {
  const [hear, setHear] = useState<Hearing | null>(null);
  useEffect(() => {
    let here = true;
    const load = async () => {
      const loaded = await import('#rooms/call/rules/coach/engine.ts');
      if (here) setHear(() => hearingWith(loaded));
    };
    void load();
    return () => {
      here = false;
    };
  }, []);
  return hear;
}

/** Hears only what is new since the last time, as long as the talk goes on. */
function hearingWith(engine: typeof Engine): Hearing {
  let before: Talk | null = null;
  return (callDate, customer, words) => {
    const goesOn =
      before?.callDate === callDate &&
      before.customer === customer &&
      before.said.every((one, index) => words.said[index] === one);
    let talk = before && goesOn ? before : engine.beginTalk(callDate, customer);
    for (const one of words.said.slice(talk.said.length)) talk = engine.say(talk, one, engine.ear);
    before = talk;
    for (const [key, answer] of Object.entries(words.answers))
      talk = answer === 'accepted' ? engine.accept(talk, key) : engine.dismiss(talk, key);
    return { talk, found: engine.foundIn(talk), nudge: engine.standingNudge(talk), waits: engine.waitsForAnswer(talk) };
  };
}
