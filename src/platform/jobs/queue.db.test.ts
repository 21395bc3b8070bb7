import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { refused } from '#kernel/decision.ts';
import type { Database } from '#platform/db/database.ts';
import { openTestDatabase, ownDatabase } from '#platform/db/testing.ts';
import { declareJob } from '#platform/jobs/job.ts';
import { failedJobs } from '#platform/jobs/store.ts';
import { createPlatform, type Platform } from '#platform/platform.ts';
import type { Room } from '#platform/room.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import { createTenant } from '#platform/tenancy/tenants.ts';

const ran: string[] = [];
const noteJob = declareJob({
  name: 'test-write-note',
  payload: z.object({ text: z.string().default('scheduled') }),
  run: async (work, { text }) => {
    ran.push(`${text} for ${work.administration.name} by ${work.actor.name}`);
    work.publish({ kind: 'test/noted', customerId: null, subjectId: text, payload: {} });
  },
});
const failing = declareJob({
  name: 'test-fail',
  payload: z.object({}),
  run: async () => {
    ran.push('failed');
    throw new Error('this always fails');
  },
});
const slow = declareJob({
  name: 'test-take-time',
  payload: z.object({}),
  run: async () => {
    ran.push('slow began');
    await new Promise((resolve) => setTimeout(resolve, 700));
    ran.push('slow ended');
  },
});
const room: Room = { name: 'test', routes: [], subscriptions: [], undo: {}, jobs: [noteJob, failing, slow] };
const actor = { kind: 'program', name: 'test' } as const;

const running: Platform[] = [];
afterEach(async () => {
  for (const platform of running.splice(0)) await platform.jobs.stop();
  ran.length = 0;
});
async function start(database: Database, jobs: 'run' | 'send'): Promise<Platform> {
  const platform = await createPlatform({ database, rooms: [room], jobs });
  running.push(platform);
  return platform;
}
async function tenantOn(platform: Platform, name: string) {
  const made = await createTenant(platform, { name, slug: `job-${randomUUID()}`, country: 'NL' });
  if (!made.ok) throw new Error(made.refusal.code);
  return { tenantId: made.value.tenantId, actor };
}
/** What ran for one administration; other tests leave administrations in the same database, whose jobs may still be running. */
function ranFor(name: string): string[] {
  return ran.filter((line) => line.includes(` for ${name} `));
}
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 150; turn += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it did not happen; what ran: ${ran.join('; ')}`);
}

describe('jobs', () => {
  test('run when the work commits, never when it is taken back, and once per key', async () => {
    const platform = await start((await openTestDatabase()).database, 'run');
    const scope = await tenantOn(platform, 'Alfa');
    await openWork(platform, scope, async (work) => {
      await work.enqueue(noteJob, { text: 'refused' });
      return refused({ code: 'no' });
    });
    await openWork(platform, { ...scope, dryRun: true }, (work) => work.enqueue(noteJob, { text: 'dry' }));
    await openWork(platform, scope, async (work) => {
      await work.enqueue(noteJob, { text: 'keyed' }, { key: 'k' });
      await work.enqueue(noteJob, { text: 'keyed again' }, { key: 'k' });
      await work.enqueue(noteJob, { text: 'first' });
      await work.enqueue(noteJob, { text: 'later' }, { startAfterSeconds: 3600 });
    });
    await until(() => ranFor('Alfa').length >= 2);
    await openWork(platform, scope, (work) => work.enqueue(noteJob, { text: 'last' }));
    await until(() => ran.includes('last for Alfa by test-write-note'));
    expect(ranFor('Alfa').toSorted()).toEqual([
      'first for Alfa by test-write-note',
      'keyed for Alfa by test-write-note',
      'last for Alfa by test-write-note',
    ]);
  });

  test('survive that the program stops', async () => {
    const own = await ownDatabase();
    const before = await start(await own.open(), 'send');
    const scope = await tenantOn(before, 'Beta');
    await openWork(before, scope, (work) => work.enqueue(noteJob, { text: 'kept' }));
    await before.close();
    expect(ranFor('Beta')).toEqual([]);
    const after = await start(await own.open(), 'run');
    await until(() => ran.includes('kept for Beta by test-write-note'));
    await after.close();
  });

  test('of a schedule run for every administration', async () => {
    const platform = await start((await openTestDatabase()).database, 'run');
    await tenantOn(platform, 'Gamma');
    await tenantOn(platform, 'Delta');
    // What the schedule puts on the queue when its time comes.
    await platform.jobs.ring(noteJob);
    const expected = ['scheduled for Gamma by test-write-note', 'scheduled for Delta by test-write-note'];
    await until(() => expected.every((line) => ran.includes(line)));
    expect(ran).toEqual(expect.arrayContaining(expected));
  });

  test('that fail are tried again and in the end can be seen', async () => {
    const platform = await start((await openTestDatabase()).database, 'run');
    const scope = await tenantOn(platform, 'Alfa');
    await openWork(platform, scope, (work) => work.enqueue(failing, {}));
    await until(() => ran.includes('failed'));
    const states = async () =>
      (
        await platform.database.run(
          "select state, retry_count as retries, retry_backoff as backoff, retry_limit as most from pgboss.job where name = 'test-fail'",
        )
      ).rows;
    await until(async () => (await states())[0]?.['state'] === 'retry');
    expect(await states()).toEqual([{ state: 'retry', retries: 0, backoff: true, most: 6 }]);
    // The last try.
    await platform.database.run("update pgboss.job set retry_limit = 0, start_after = now() where name = 'test-fail'");
    await until(async () => (await states())[0]?.['state'] === 'failed');
    expect(await openWork(platform, scope, failedJobs)).toMatchObject([
      { name: 'test-fail', message: 'this always fails' },
    ]);
  });

  test('that are running may finish when the program stops', async () => {
    const platform = await start((await openTestDatabase()).database, 'run');
    const scope = await tenantOn(platform, 'Alfa');
    await openWork(platform, scope, (work) => work.enqueue(slow, {}));
    await until(() => ran.includes('slow began'));
    await platform.jobs.stop();
    expect(ran).toContain('slow ended');
  });

  test('that no room declares cannot be put on the queue', async () => {
    const platform = await start((await openTestDatabase()).database, 'send');
    const scope = await tenantOn(platform, 'Alfa');
    const unknown = { name: 'test-unknown', payload: z.object({}) };
    await expect(openWork(platform, scope, (work) => work.enqueue(unknown, {}))).rejects.toThrow(/no room declares/);
  });
});
