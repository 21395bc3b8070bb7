import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import type { CallGateCode, GateOverride } from '#rooms/worklist/rules/call-gate.ts';
import type { GateOverrideId, WorklistTables } from '#rooms/worklist/tables.ts';

const tables = (work: Work) => work.tx.withTables<WorklistTables>();

/** What was set aside today for a customer. */
export async function overridesOf(work: Work, customerId: CustomerId): Promise<GateOverride[]> {
  return tables(work)
    .selectFrom('gate_override')
    .select(['code', 'reason', 'by_name as byName', 'at'])
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', customerId)
    .where('day', '=', work.today)
    .where('undone_at', 'is', null)
    .orderBy('at')
    .execute();
}

/** Sets a gate aside for a customer on the day of the work, under the actor's name. */
export async function insertOverride(
  work: Work,
  customerId: CustomerId,
  code: CallGateCode,
  reason: string,
): Promise<GateOverrideId> {
  const overrideId = work.newId<'gate-override'>();
  await tables(work)
    .insertInto('gate_override')
    .values({
      tenant_id: work.tenant,
      gate_override_id: overrideId,
      customer_id: customerId,
      code,
      day: work.today,
      reason,
      by_name: work.actor.name,
      at: work.now,
      undone_at: null,
    })
    .execute();
  return overrideId;
}

/** Takes an override back; false when it was taken back before. */
export async function undoOverrideRow(work: Work, overrideId: GateOverrideId): Promise<boolean> {
  const result = await tables(work)
    .updateTable('gate_override')
    .set({ undone_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('gate_override_id', '=', overrideId)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}
