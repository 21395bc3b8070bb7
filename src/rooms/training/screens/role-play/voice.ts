import type { Region } from '#rooms/training/rules/role-play/moves.ts';

/** Says what the debtor says. Another way of speaking than the browser's own needs no more than this. */
export interface Voice {
  speak(text: string, region: Region): Promise<void>;
  stop(): void;
}

/** The browser's own voice: Dutch where the machine has one, of Flanders where it has that. Null where the browser cannot speak. */
export function browserVoice(): Voice | null {
  if (!('speechSynthesis' in window)) return null;
  const synthesis = window.speechSynthesis;
  return {
    speak: (text, region) =>
      new Promise((resolve) => {
        const words = new SpeechSynthesisUtterance(text.replace(/\([^)]*\)|…/g, ' '));
        words.lang = region === 'vl' ? 'nl-BE' : 'nl-NL';
        const voices = synthesis.getVoices();
        words.voice =
          voices.find((voice) => voice.lang.replace('_', '-') === words.lang) ??
          voices.find((voice) => voice.lang.toLowerCase().startsWith('nl')) ??
          null;
        words.addEventListener('end', () => resolve());
        words.addEventListener('error', () => resolve());
        synthesis.cancel();
        synthesis.speak(words);
      }),
    stop: () => synthesis.cancel(),
  };
}
