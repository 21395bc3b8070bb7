import type { Kysely } from 'kysely';
import { assert } from '#kernel/assert.ts';
import { dayOf } from '#kernel/dates.ts';
import { sqlState } from '#platform/db/connection.ts';
import { guardWork } from '#platform/db/session-guard.ts';
import type { NewEvent, StoredEvent } from '#platform/events/event.ts';
import { appendEvents } from '#platform/events/store.ts';
import type { Platform } from '#platform/interface.ts';
import type { LiveNews } from '#platform/live/hub.ts';
import { LastTasks } from '#platform/tenancy/last-tasks.ts';
import { newIdAt } from '#platform/tenancy/new-id.ts';
import { enterTenant } from '#platform/tenancy/store.ts';
import type { Actor, TenantId, Work } from '#platform/tenancy/work.ts';

/** Where, by whom and how work is done. */
export interface WorkScope {
  readonly tenantId: TenantId;
  readonly actor: Actor;
  /** Does everything, subscriptions included, and then takes it all back; the result is kept (a preview). */
  readonly dryRun?: boolean;
  /** The transaction may only read. */
  readonly readOnly?: boolean;
}

/** The administration does not exist. */
export class UnknownTenant extends Error {
  constructor(tenantId: TenantId) {
    super(`there is no administration ${tenantId}`);
    this.name = 'UnknownTenant';
  }
}

const ATTEMPTS = 4;
const DEEPEST_ROUND = 20;

/**
 * Does work in one transaction of one administration. Afterwards the published events are stored and the rooms that
 * listen run, until there is no more news, and then what was asked for the end; then all of it is committed. A refused decision (`{ ok: false }`) is rolled
 * back and returned. When the database finds that two transactions were in each other's way, the work is done again.
 */
export async function openWork<Result>(
  platform: Platform,
  scope: WorkScope,
  fn: (work: Work) => Promise<Result>,
): Promise<Result> {
  return guardWork(async (guard) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await attemptWork(platform, scope, fn, guard);
      } catch (error) {
        const state = sqlState(error);
        if (attempt === ATTEMPTS || (state !== '40001' && state !== '40P01')) throw error;
      }
    }
  });
}

/** Carries a result out of a transaction that must not be committed. */
class TakeBack {
  readonly result: unknown;
  constructor(result: unknown) {
    this.result = result;
  }
}

async function attemptWork<Result>(
  platform: Platform,
  scope: WorkScope,
  fn: (work: Work) => Promise<Result>,
  guard: { holdsSession: boolean },
): Promise<Result> {
  const wake = new Set<string>();
  const told: LiveNews[] = [];
  let finished: TakeBack | { result: Result };
  try {
    const transaction = platform.database.sql.transaction();
    finished = await (scope.readOnly ? transaction.setAccessMode('read only') : transaction).execute(async (tx) => {
      guard.holdsSession = true;
      const { work, settle } = await startWork(platform, scope, tx, { wake, told });
      const result = await fn(work);
      if (isRefusal(result)) throw new TakeBack(result);
      await settle();
      if (scope.dryRun) throw new TakeBack(result);
      return { result };
    });
  } catch (error) {
    if (!(error instanceof TakeBack)) throw error;
    return error.result as Result;
  } finally {
    guard.holdsSession = false;
  }
  platform.jobs.wake(wake);
  for (const news of told) platform.live.tell(scope.tenantId, news);
  return finished.result as Result;
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}

async function startWork(
  platform: Platform,
  { tenantId, actor }: WorkScope,
  tx: Kysely<unknown>,
  after: { readonly wake: Set<string>; readonly told: LiveNews[] },
): Promise<{ work: Work; settle: () => Promise<void> }> {
  const administration = await enterTenant(tx, tenantId, actor.kind === 'person' ? actor.userId : null);
  if (!administration) throw new UnknownTenant(tenantId);

  const now = platform.clock.now();
  const lastTasks = new LastTasks(platform.rooms.map((room) => room.name));
  let news: StoredEvent[] = [];
  let isOver = false;
  const work: Work = {
    tx,
    tenant: tenantId,
    administration,
    actor,
    now,
    today: dayOf(now, administration.timeZone),
    mailFrom: platform.mailer.from,
    newId: () => newIdAt(now),
    publish: (event) => {
      assert(!isOver, `${event.kind} came after the end of the work`);
      const stored = storedEvent(work, event);
      news.push(stored);
      return stored.eventId;
    },
    atLast: (task, subjects) => {
      assert(!isOver, `a task of ${task.room} was asked for after the end of the work`);
      lastTasks.ask(task, subjects);
    },
    tell: (news) => {
      after.told.push(news);
    },
    enqueue: async (job, payload, options) => {
      await platform.jobs.enqueue(tx, tenantId, job, payload, options);
      after.wake.add(job.name);
    },
  };
  const settle = async (): Promise<void> => {
    for (let round = 1; news.length > 0 || (await lastTasks.runNext(work)); round += 1) {
      if (round > DEEPEST_ROUND) throw new Error(`news keeps causing news: ${news.map(({ kind }) => kind).join(', ')}`);
      const heard = news;
      news = [];
      await appendEvents(tx, tenantId, heard);
      for (const { kinds, handle } of platform.rooms.flatMap((room) => room.subscriptions)) {
        const events = heard.filter(({ kind }) => kinds.includes(kind));
        if (events.length > 0) await handle(work, events);
      }
    }
    isOver = true;
  };
  return { work, settle };
}

function storedEvent(work: Work, event: NewEvent): StoredEvent {
  return {
    eventId: work.newId(),
    at: work.now,
    kind: event.kind,
    customerId: event.customerId,
    subjectId: event.subjectId,
    actorName: work.actor.name,
    actorUserId: work.actor.kind === 'person' ? work.actor.userId : null,
    causedBy: event.causedBy ?? null,
    undoes: event.undoes ?? null,
    payload: event.payload,
  };
}
