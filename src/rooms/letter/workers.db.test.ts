import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { ownDatabase } from '#platform/db/testing.ts';
import { id } from '#kernel/ids.ts';
import { startMailServer } from '#platform/mail/testing.ts';
import { createPlatform, type Platform } from '#platform/platform.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import { createTenant } from '#platform/tenancy/tenants.ts';
import { room as dossierRoom } from '#rooms/dossier/room.ts';
import { queueLetter } from '#rooms/letter/index.ts';
import { room } from '#rooms/letter/room.ts';
import { countIn } from '#rooms/letter/store.ts';
import { newReachableCustomer, someLetter } from '#rooms/letter/testing.ts';

const rooms = [dossierRoom, room];
const running: Platform[] = [];
afterEach(async () => {
  for (const platform of running.splice(0)) await platform.jobs.stop();
});

it('two workers on one queue send every letter once', async () => {
  const server = await startMailServer();
  const database = await (await ownDatabase()).open();
  for (let count = 0; count < 2; count += 1)
    running.push(await createPlatform({ database, rooms, mailer: server.mailer(), jobs: 'run' }));
  const [platform] = running;
  assert(platform, 'a platform');
  const made = await createTenant(platform, { name: 'Veldhuis', slug: `letter-${randomUUID()}`, country: 'NL' });
  assert(made.ok, 'an administration');
  const actor = { kind: 'person', userId: id<'user'>(randomUUID()), name: 'Sanne', role: 'collector' } as const;
  const scope = { tenantId: made.value.tenantId, actor };
  const customerId = await openWork(platform, scope, newReachableCustomer);

  const subjects = Array.from({ length: 4 }, (_, index) => `Brief ${index}`);
  for (const subject of subjects) {
    const letter = { ...someLetter(customerId), subject, holdSeconds: 1 };
    await openWork(platform, scope, (work) => queueLetter(work, letter));
  }
  const sent = () => openWork(platform, scope, (work) => countIn(work, ['sent']));
  for (let turn = 0; turn < 400 && (await sent()) < subjects.length; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await sent()).toBe(subjects.length);
  const taken = server.taken.map((mail) => /^Subject: (.*)$/m.exec(mail.raw)?.[1]?.trim());
  expect(taken).toHaveLength(subjects.length);
  expect(new Set(taken)).toEqual(new Set(subjects));
  for (const worker of running.splice(0)) await worker.jobs.stop();
  await database.close();
}, 60_000);
