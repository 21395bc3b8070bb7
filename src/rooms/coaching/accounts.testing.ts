import { insertAccount } from '#platform/auth/store.ts';
import type { TestPerson } from '#platform/db/testing.ts';
import { addMember } from '#platform/tenancy/members.ts';
import type { Work } from '#platform/tenancy/work.ts';

/** Gives the people of a test a place in its administration, with an account. */
export async function withAccounts(work: Work, people: readonly TestPerson[]): Promise<void> {
  for (const { userId, name, role } of people) {
    await insertAccount(work.tx, {
      userId,
      name,
      email: `${userId}@example.test`,
      accountId: work.newId<'account'>(),
      passwordHash: 'x',
      now: work.now,
    });
    await addMember(work, userId, role);
  }
}
