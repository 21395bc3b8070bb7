import { useEffect, useRef, useState } from 'react';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';
import { browserVoice } from '#rooms/training/screens/role-play/voice.ts';
import { readChoice, writeChoice } from '#ui/preferences.ts';

/** Lets the debtor be heard, when the person wants that and the browser can speak. */
export function useVoice(simulation: Simulation, paused: boolean) {
  const [voice] = useState(browserVoice);
  const [on, setOn] = useState(() => readChoice('role-play-voice') === 'on');
  const speaking = useRef(false);
  const last = simulation.turns.at(-1);
  const { region } = simulation.persona;
  useEffect(() => {
    if (!voice || !on || paused || last?.role !== 'customer') return;
    speaking.current = true;
    const speak = async () => {
      await voice.speak(last.text, region);
      speaking.current = false;
    };
    void speak();
    return () => {
      speaking.current = false;
      voice.stop();
    };
  }, [voice, on, paused, last, region]);
  const toggle = () => {
    writeChoice('role-play-voice', on ? 'off' : 'on');
    setOn(!on);
  };
  return { available: voice !== null, on, speaking, toggle };
}
