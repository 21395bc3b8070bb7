import { type Decision, granted, refused } from '#kernel/decision.ts';
import { costsIn } from '#rooms/playbook/rules/costs.ts';
import { isPlaceholder, namesIn, placeholdersAt } from '#rooms/playbook/rules/placeholders.ts';
import { isSlot, isSpoken, type LineKey } from '#rooms/playbook/rules/slots.ts';

/** Why a line cannot stand here. */
export type LineRefusal =
  | { readonly code: 'line-not-found' }
  | { readonly code: 'placeholder-unknown'; readonly name: string }
  | { readonly code: 'placeholder-not-here'; readonly name: string }
  | { readonly code: 'gentle-names-costs'; readonly word: string };

/** A line names only what is known at its moment; to a customer under stress it names no costs. */
export function checkLine(key: LineKey, text: string): Decision<null, LineRefusal> {
  if (!isSlot(key.phase, key.variant)) return refused({ code: 'line-not-found' });
  const known = placeholdersAt(key.phase, key.variant, key.language);
  const name = namesIn(text).find((one) => !known.includes(one));
  if (name !== undefined)
    return refused({ code: isPlaceholder(name, key.language) ? 'placeholder-not-here' : 'placeholder-unknown', name });
  const word = key.tone === 'gentle' && isSpoken(key.phase) ? costsIn(text) : null;
  return word === null ? granted(null) : refused({ code: 'gentle-names-costs', word });
}
