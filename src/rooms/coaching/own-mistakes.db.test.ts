import { expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { openTestDatabase } from '#platform/db/testing.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { hearCalls, reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { ownMistakes } from '#rooms/coaching/index.ts';
import { room } from '#rooms/coaching/room.ts';
import { badWords, callWithWords } from '#rooms/coaching/testing.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const test = await openTestDatabase({ rooms: [agreement, worklist, call, room] });

it('tells the mistakes in somebody’s own calls with what the customer had said, and nobody else’s', async () => {
  const tenant = await test.testTenant();
  const saved = await test.testWork(tenant, (work) => callWithWords(work, badWords));
  await test.testWork(tenant, (work) => hearCalls(work, [reviewIdOf(saved.callId)]));
  const since = instant('2026-10-01T00:00:00Z');
  const own = await test.testWork(tenant, (work) => ownMistakes(work, tenant.collector.userId, since));
  expect(own.map(({ mistake }) => mistake)).toEqual(expect.arrayContaining(['wrong_argument', 'kicking_after']));
  const lesson = own.find(({ mistake }) => mistake === 'wrong_argument');
  expect(lesson).toMatchObject({ turn: 5, before: 'Eh ja, dat zal het zijn.', reason: 'moralising_argument' });
  expect(badWords[4]?.text).toContain(lesson?.quote);
  expect(await test.testWork(tenant, (work) => ownMistakes(work, tenant.coach.userId, since))).toEqual([]);
  const later = instant('2026-12-01T00:00:00Z');
  expect(await test.testWork(tenant, (work) => ownMistakes(work, tenant.collector.userId, later))).toEqual([]);
});
