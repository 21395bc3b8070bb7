import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import { isStep, isTaken, parseKeys } from '#ui/keyNames.ts';

/** A shortcut of a screen: what to press, what it does in the person's words, and the doing. */
export interface KeyBinding {
  /** 'j', 'Enter', 'mod+Enter', 'g v' (one after the other), '?'. */
  readonly keys: string;
  /** Shown in the overview of keys; without it the shortcut stays out of the list. */
  readonly label?: string;
  /** Gives way to any other shortcut with the same key, whatever came first (the frame around a screen). */
  readonly fallback?: boolean;
  readonly run: (event: KeyboardEvent) => void;
  /** Also works while typing in a field. On by itself for shortcuts with `mod`. */
  readonly inFields?: boolean;
  readonly disabled?: boolean;
}

interface Scope {
  readonly title: string;
  readonly inDialog: boolean;
  bindings: readonly KeyBinding[];
  /** What the overview shows of the bindings; when it changes, the overview is drawn again. */
  shape: string;
}

const scopes: Scope[] = [];
const listeners = new Set<() => void>();
let version = 0;
let waiting: { first: string; until: number } | null = null;

function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** Tells shortcuts whether they live in a dialog: while one is open, only its own work. */
export const InDialog = createContext(false);

/** Makes shortcuts work while the component is on the screen, and lists them in the overview (`?`) under `title`. Later ones win. */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  const inDialog = useContext(InDialog);
  const latest = useRef(bindings);
  const scopeRef = useRef<Scope | null>(null);
  const shape = bindings
    .map((binding) => `${binding.keys}:${binding.label ?? ''}:${String(binding.disabled === true)}`)
    .join('|');
  useEffect(() => {
    latest.current = bindings;
    if (scopeRef.current) scopeRef.current.bindings = bindings;
  });
  useEffect(() => {
    const scope: Scope = { title, inDialog, bindings: latest.current, shape: '' };
    scopeRef.current = scope;
    scopes.push(scope);
    if (scopes.length === 1) window.addEventListener('keydown', onKeyDown);
    changed();
    return () => {
      scopes.splice(scopes.indexOf(scope), 1);
      if (scopes.length === 0) window.removeEventListener('keydown', onKeyDown);
      scopeRef.current = null;
      changed();
    };
  }, [title, inDialog]);
  useEffect(() => {
    if (scopeRef.current) scopeRef.current.shape = shape;
    changed();
  }, [shape]);
}

/** The shortcuts that work now, grouped by title, for the overview. */
export function useListedKeys(): readonly { title: string; bindings: readonly KeyBinding[] }[] {
  useSyncExternalStore(subscribe, () => version);
  const groups = new Map<string, KeyBinding[]>();
  const inTurn = turns(scopes).filter((binding) => !binding.disabled);
  const keys = inTurn.map((binding) => binding.keys);
  for (const scope of scopes) {
    const shown = scope.bindings.filter(
      (binding) =>
        binding.label && !binding.disabled && !isTaken(binding.keys, keys.slice(0, inTurn.indexOf(binding)), keys),
    );
    if (shown.length > 0) groups.set(scope.title, [...(groups.get(scope.title) ?? []), ...shown]);
  }
  return [...groups].map(([title, bindings]) => ({ title, bindings })).reverse();
}

/** The shortcuts in the order in which they are tried: the latest first, those that give way last. */
function turns(among: readonly Scope[]): readonly KeyBinding[] {
  const latestFirst = [...among].reverse().flatMap((scope) => scope.bindings);
  return [...latestFirst.filter((binding) => !binding.fallback), ...latestFirst.filter((binding) => binding.fallback)];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const typing =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]';
const pressable = 'a, button, summary, [role=menuitem], [role=option], [role=tab], [role=combobox]';

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
  const target = event.target instanceof Element ? event.target : null;
  const inField = target?.closest(typing) != null;
  const pressing =
    (event.key === 'Enter' || event.key === ' ') &&
    !event.ctrlKey &&
    !event.metaKey &&
    target?.closest(pressable) != null;
  const modal =
    document.querySelector(
      '[role=dialog][data-state=open], [role=alertdialog][data-state=open], [role=menu][data-state=open]',
    ) !== null;
  const first = waiting && event.timeStamp < waiting.until ? waiting.first : null;
  waiting = null;
  for (const binding of turns(scopes.filter((scope) => !modal || scope.inDialog))) {
    const steps = parseKeys(binding.keys);
    const last = steps.at(-1);
    if (binding.disabled || !last || (inField && !(binding.inFields ?? last.mod)) || (pressing && !last.mod)) continue;
    if (steps.length === 2 && first !== steps[0]?.key) continue;
    if ((steps.length === 1 && first !== null) || !isStep(event, last)) continue;
    event.preventDefault();
    binding.run(event);
    return;
  }
  const starts =
    !inField &&
    scopes.some((scope) =>
      scope.bindings.some((binding) => {
        const [start, next] = parseKeys(binding.keys);
        return next !== undefined && start !== undefined && isStep(event, start);
      }),
    );
  if (starts) waiting = { first: event.key.toLowerCase(), until: event.timeStamp + 1200 };
}
