import { beforeAll, describe, expect, test } from 'vitest';
import { addMilliseconds } from '#kernel/dates.ts';
import { granted, refused } from '#kernel/decision.ts';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { eventById, undoneBy } from '#platform/events/store.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Room } from '#platform/room.ts';

const news = (kind: string) => ({ kind, customerId: null, subjectId: null, payload: {} });
const room: Room = {
  name: 'note',
  routes: [],
  subscriptions: [],
  jobs: [],
  undo: {
    'note/note-written': async (work) => {
      work.publish(news('note/note-taken-back'));
      work.publish(news('note/second-news'));
      return granted(null);
    },
    'note/note-posted': async (work) => {
      work.publish(news('note/note-taken-back'));
      return granted({ remains: 'copy-posted' });
    },
    'note/note-used': async () => refused({ code: 'used-already' }),
  },
};

describe('undo', () => {
  let db: TestDatabase;
  let tenant: TestTenant;
  beforeAll(async () => {
    db = await openTestDatabase({ rooms: [room] });
    tenant = await db.testTenant();
  });
  const done = (kind: string) => db.testWork(tenant, async (work) => work.publish(news(kind)));
  const undo = (eventId: Awaited<ReturnType<typeof done>>, actor = tenant.collector) =>
    db.testWork(tenant, (work) => undoEvent(work, eventId, db.platform.rooms), { actor });

  test('asks the room, marks the first event it publishes, and works once', async () => {
    const eventId = await done('note/note-written');
    const undone = await undo(eventId);
    if (!undone.ok) throw new Error(undone.refusal.code);
    await db.testWork(tenant, async (work) => {
      expect(await eventById(work, undone.value.eventId)).toMatchObject({
        kind: 'note/note-taken-back',
        undoes: eventId,
        causedBy: eventId,
      });
      expect(await undoneBy(work, [eventId])).toEqual(new Map([[eventId, undone.value.eventId]]));
    });
    expect(await undo(eventId)).toEqual(refused({ code: 'already-undone' }));
  });

  test('says what could not be taken back', async () => {
    expect(await undo(await done('note/note-written'))).toMatchObject({ value: { remains: null } });
    expect(await undo(await done('note/note-posted'))).toMatchObject({ value: { remains: 'note/copy-posted' } });
  });

  test('is refused by the room, for what nobody can undo, for what is not there, for others and when late', async () => {
    expect(await undo(await done('note/note-used'))).toEqual(refused({ code: 'used-already' }));
    expect(await undo(await done('note/other'))).toEqual(refused({ code: 'cannot-be-undone' }));
    const eventId = await done('note/note-written');
    expect(await undo(eventId, tenant.coach)).toEqual(refused({ code: 'done-by-another' }));
    const other = await db.testTenant();
    const elsewhere = db.testWork(other, (work) => undoEvent(work, eventId, db.platform.rooms), {
      actor: tenant.admin,
    });
    expect(await elsewhere).toEqual(refused({ code: 'event-not-found' }));
    db.clock.set(addMilliseconds(db.clock.now(), 31 * 60_000));
    expect(await undo(eventId)).toMatchObject({ ok: false, refusal: { code: 'too-long-ago' } });
  });

  test('an admin may undo what another did', async () => {
    expect((await undo(await done('note/note-written'), tenant.admin)).ok).toBe(true);
  });
});
