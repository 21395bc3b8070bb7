/** One step of a shortcut: a key with the modifiers that must be held. */
export interface KeyStep {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Reads a shortcut: steps separated by spaces, modifiers joined with '+' ('mod+k', 'g v', 'shift+Enter', 'Space'). `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function parseKeys(keys: string): readonly KeyStep[] {
  return keys.split(' ').map((step) => {
    const parts = step.split('+');
    const named = parts.at(-1) || '+';
    const key = named === 'Space' ? ' ' : named;
    return {
      key: key.length === 1 ? key.toLowerCase() : key,
      mod: parts.includes('mod'),
      shift: parts.includes('shift'),
      alt: parts.includes('alt'),
    };
  });
}

/** What a pressed key must tell to be compared with a shortcut. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** True when the pressed key is this step. Shift is compared for letters and named keys, not for signs ('?' needs shift on most keyboards). */
export function isStep(pressed: PressedKey, step: KeyStep): boolean {
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (key !== step.key || (pressed.ctrlKey || pressed.metaKey) !== step.mod || pressed.altKey !== step.alt)
    return false;
  const comparesShift = key.length > 1 || /^[a-z0-9]$/.test(key);
  return !comparesShift || pressed.shiftKey === step.shift;
}

/**
 * True when a shortcut is never reached: another with the same key comes before it, or its first step already does something by itself
 * ('g v' where G alone works). `before` are the shortcuts that come first, `all` every shortcut that works.
 */
export function isTaken(keys: string, before: readonly string[], all: readonly string[]): boolean {
  const steps = parseKeys(keys);
  const [first] = steps;
  if (!first) return true;
  const same = (one: string): boolean => {
    const [step, next] = parseKeys(one);
    return step !== undefined && next === undefined && sameStep(step, first);
  };
  return steps.length === 1 ? before.some(same) : all.some(same);
}

function sameStep(one: KeyStep, other: KeyStep): boolean {
  return one.key === other.key && one.mod === other.mod && one.shift === other.shift && one.alt === other.alt;
}

const names: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
  ' ': 'Space',
};

/** True on Apple machines, where ⌘ takes the part of Ctrl. */
export function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** The names to print on the keys of a shortcut, in order. */
export function showKeys(keys: string): readonly string[] {
  const apple = isApple();
  return parseKeys(keys).flatMap((step) => [
    ...(step.mod ? [apple ? '⌘' : 'Ctrl'] : []),
    ...(step.alt ? [apple ? '⌥' : 'Alt'] : []),
    ...(step.shift ? ['⇧'] : []),
    names[step.key] ?? (step.key.length === 1 ? step.key.toUpperCase() : step.key),
  ]);
}
