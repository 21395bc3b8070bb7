import { useEffect, useMemo, useState } from 'react';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';
import { browserVoice } from '#rooms/training/screens/role-play/voice.ts';
import { readChoice, writeChoice } from '#ui/preferences.ts';

/** Lets the debtor be heard, when the person wants that and the browser can speak. */
export function useVoice(simulation: Simulation, paused: boolean) {
  const voice = useMemo(browserVoice, []);
  const [on, setOn] = useState(() => readChoice('role-play-voice') === 'on');
  const [speaking, setSpeaking] = useState(false);
  const last = simulation.turns.at(-1);
  const text = last?.role === 'customer' ? last.text : '';
  const { region } = simulation.persona;
  const turn = simulation.turns.length;
  useEffect(() => {
    if (!voice || !on || paused || text === '') return;
    setSpeaking(true);
    void voice.speak(text, region).then(() => setSpeaking(false));
    return () => voice.stop();
  }, [voice, on, paused, text, region, turn]);
  const toggle = () => {
    writeChoice('role-play-voice', on ? 'off' : 'on');
    setOn(!on);
  };
  return { available: voice !== null, on, speaking: on && speaking, toggle };
}
