import { useState } from 'react';
import { readChoice, writeChoice } from '#ui/preferences.ts';

/** Light, dark, or as the machine is set. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme that was chosen in this browser. */
export function chosenTheme(): Theme {
  const stored = readChoice('theme');
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** Puts a theme on the page. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** The chosen theme and a way to choose another, which is remembered. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (next: Theme) => {
    setTheme(next);
    writeChoice('theme', next === 'system' ? null : next);
    applyTheme(next);
  };
  return [theme, choose];
}
