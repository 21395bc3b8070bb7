import { sql } from 'kysely';
import type { Work } from '#platform/tenancy/work.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';
import type { PersonaId, TrainingTables } from '#rooms/training/tables.ts';

/** A debtor of the team's own. */
export interface OwnPersona {
  readonly personaId: PersonaId;
  readonly persona: Persona;
  readonly active: boolean;
}

const tables = (work: Work) => work.tx.withTables<TrainingTables>();

/** The debtors that the team made up, oldest first. */
export async function ownPersonas(work: Work): Promise<OwnPersona[]> {
  return tables(work)
    .selectFrom('training_persona')
    .select(['persona_id as personaId', 'persona', 'active'])
    .where('tenant_id', '=', work.tenant)
    .orderBy('persona_id')
    .execute();
}

/** One debtor of the team; null when there is none with this id. */
export async function ownPersona(work: Work, personaId: PersonaId): Promise<OwnPersona | null> {
  const row = await tables(work)
    .selectFrom('training_persona')
    .select(['persona_id as personaId', 'persona', 'active'])
    .where('tenant_id', '=', work.tenant)
    .where('persona_id', '=', personaId)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes a debtor of the team; null takes him away. */
export async function putPersona(
  work: Work,
  personaId: PersonaId,
  own: Omit<OwnPersona, 'personaId'> | null,
): Promise<void> {
  if (own === null) {
    await tables(work)
      .deleteFrom('training_persona')
      .where('tenant_id', '=', work.tenant)
      .where('persona_id', '=', personaId)
      .execute();
    return;
  }
  const written = {
    persona: sql<Persona>`${JSON.stringify(own.persona)}::jsonb`,
    active: own.active,
    set_by: work.actor.name,
    set_at: work.now,
  };
  await tables(work)
    .insertInto('training_persona')
    .values({ tenant_id: work.tenant, persona_id: personaId, ...written })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'persona_id']).doUpdateSet(written))
    .execute();
}
