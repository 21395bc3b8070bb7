import { type Decision, granted, refused } from '#kernel/decision.ts';
import { type MoveId, moves } from '#rooms/training/rules/role-play/moves.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** Why a debtor cannot be kept. */
export type PersonaRefusal =
  | { readonly code: 'persona-not-found' }
  | { readonly code: 'persona-changed-again' }
  | { readonly code: 'funds-out-of-order' }
  | { readonly code: 'complaint-without-kind' }
  | { readonly code: 'unknown-placeholder'; readonly move: MoveId; readonly placeholder: string };

/** What a line may name in braces. */
export const linePlaceholders = [
  'naam',
  'bedrijf',
  'factuur',
  'bedrag',
  'deel',
  'rest',
  'dag',
  'dag2',
  'aantal',
  'persoon',
  'levering',
] as const;

/** Checks what the shape alone does not say: money that only grows, a complaint of some kind, and lines that name only what is known. */
export function checkPersona(persona: Persona): Decision<Persona, PersonaRefusal> {
  const { funds } = persona;
  const ordered = funds.every((one, index) => {
    const before = funds[index - 1];
    return before === undefined || (one.inDays > before.inDays && one.share >= before.share);
  });
  if (!ordered) return refused({ code: 'funds-out-of-order' });
  if (persona.cause === 'complaint' && persona.complaint === null) return refused({ code: 'complaint-without-kind' });
  for (const [move, lines] of Object.entries(persona.lines) as [MoveId, readonly string[]][]) {
    for (const line of lines) {
      const named = [...line.matchAll(/\{(\w*)\}/g)].map((match) => match[1] ?? '');
      const unknown = named.find((name) => !linePlaceholders.some((one) => one === name));
      if (unknown !== undefined && move in moves)
        return refused({ code: 'unknown-placeholder', move, placeholder: unknown });
    }
  }
  return granted(persona);
}
