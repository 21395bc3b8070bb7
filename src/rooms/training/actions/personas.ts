import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { plainPersona } from '#rooms/training/rules/role-play/plain-persona.ts';
import { personaChanged } from '#rooms/training/events.ts';
import { checkPersona, type PersonaRefusal } from '#rooms/training/rules/role-play/check-persona.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';
import { type OwnPersona, ownPersona, ownPersonas, putPersona } from '#rooms/training/store/personas.ts';
import type { PersonaId } from '#rooms/training/tables.ts';

/** The debtors that the team made up. */
export async function readPersonas(work: Work) {
  const own = await ownPersonas(work);
  return granted({ personas: own.map((one) => ({ ...one, persona: plainPersona(one.persona) })) });
}

/** Makes up a debtor, or changes one of the team. The same again changes nothing. */
export async function savePersona(
  work: Work,
  own: { readonly personaId: PersonaId | null; readonly persona: Persona; readonly active: boolean },
): Promise<Decision<{ personaId: PersonaId; undo: EventId | null }, PersonaRefusal>> {
  const decision = checkPersona(own.persona);
  if (!decision.ok) return decision;
  const personaId = own.personaId ?? work.newId<'persona'>();
  const before = await ownPersona(work, personaId);
  if (own.personaId !== null && before === null) return refused({ code: 'persona-not-found' });
  const after = { persona: { ...own.persona, id: personaId }, active: own.active };
  return granted({ personaId, undo: await change(work, personaId, before, after) });
}

/** Takes a debtor of the team away. */
export async function removePersona(
  work: Work,
  personaId: PersonaId,
): Promise<Decision<{ undo: EventId | null }, PersonaRefusal>> {
  const before = await ownPersona(work, personaId);
  if (!before) return refused({ code: 'persona-not-found' });
  return granted({ undo: await change(work, personaId, before, null) });
}

/** Puts a debtor back to what he was before a change, unless he was changed again since. */
export async function undoPersona(work: Work, event: StoredEvent): Promise<Decision<null, PersonaRefusal>> {
  if (!personaChanged.is(event)) return refused({ code: 'persona-not-found' });
  const { personaId, before, after } = event.payload;
  const now = await ownPersona(work, personaId);
  if (shape(now) !== shape(after)) return refused({ code: 'persona-changed-again' });
  await change(work, personaId, now, before);
  return granted(null);
}

const shape = (own: Pick<OwnPersona, 'persona' | 'active'> | null): string =>
  own === null ? 'none' : JSON.stringify([own.active, sorted(own.persona)]);

/** The database gives keys back in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

async function change(
  work: Work,
  personaId: PersonaId,
  before: Pick<OwnPersona, 'persona' | 'active'> | null,
  after: Pick<OwnPersona, 'persona' | 'active'> | null,
): Promise<EventId | null> {
  if (shape(before) === shape(after)) return null;
  await putPersona(work, personaId, after);
  const told = (own: typeof before) =>
    own === null ? null : { persona: plainPersona(own.persona), active: own.active };
  return work.publish(
    personaChanged.of({
      customerId: null,
      subjectId: personaId,
      payload: { name: (after ?? before)?.persona.name ?? '', personaId, before: told(before), after: told(after) },
    }),
  );
}
