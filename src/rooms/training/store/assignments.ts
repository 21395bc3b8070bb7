import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId, Work } from '#platform/tenancy/work.ts';
import type { Exercise } from '#rooms/training/rules/path/exercise.ts';

export type AssignmentId = Id<'assignment'>;

type AssignmentTables = {
  training_assignment: {
    tenant_id: TenantId;
    assignment_id: AssignmentId;
    user_id: UserId;
    user_name: string;
    exercise: Exercise;
    by_day: Day;
    note: string | null;
    given_by: UserId;
    given_by_name: string;
    given_at: Instant;
    removed_at: Instant | null;
  };
};

/** Something that a coach gave to do, as it is kept. */
export type Assignment = Omit<AssignmentTables['training_assignment'], 'tenant_id'>;

const tables = (work: Work) => work.tx.withTables<AssignmentTables>();
/** Nobody looks further back; what is longer ago stays in the log. */
const mostListed = 200;

/** Keeps what a coach gave. */
export async function insertAssignment(work: Work, assignment: Omit<Assignment, 'removed_at'>): Promise<void> {
  await tables(work)
    .insertInto('training_assignment')
    .values({
      ...assignment,
      tenant_id: work.tenant,
      exercise: sql<Exercise>`${JSON.stringify(assignment.exercise)}::jsonb`,
    })
    .execute();
}

/** What stands of what somebody has to do, or of what somebody gave; by day, at most two hundred. */
export async function standingAssignments(
  work: Work,
  whose: { readonly userId: UserId } | { readonly givenBy: UserId },
): Promise<Assignment[]> {
  const query = tables(work)
    .selectFrom('training_assignment')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('removed_at', 'is', null);
  return ('userId' in whose ? query.where('user_id', '=', whose.userId) : query.where('given_by', '=', whose.givenBy))
    .orderBy('given_at', 'desc')
    .orderBy('assignment_id', 'desc')
    .limit(mostListed)
    .execute();
}

/** One assignment, taken back or not; null when there is none. */
export async function assignmentById(work: Work, assignmentId: AssignmentId): Promise<Assignment | null> {
  const row = await tables(work)
    .selectFrom('training_assignment')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('assignment_id', '=', assignmentId)
    .executeTakeFirst();
  return row ?? null;
}

/** Takes an assignment back, or gives it again. */
export async function setRemoved(work: Work, assignmentId: AssignmentId, removed: boolean): Promise<void> {
  await tables(work)
    .updateTable('training_assignment')
    .set({ removed_at: removed ? work.now : null })
    .where('tenant_id', '=', work.tenant)
    .where('assignment_id', '=', assignmentId)
    .execute();
}
