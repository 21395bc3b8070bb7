import { type Instant, instantAt } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { countJudgedSince } from '#rooms/agreement/index.ts';
import { type CustomerId, customersById } from '#rooms/dossier/index.ts';
import { bankReadUntil } from '#rooms/payment/index.ts';
import { colleagues } from '#rooms/worklist/actions/hand-over.ts';
import { takenByOthers } from '#rooms/worklist/actions/presence.ts';
import { ensureToday } from '#rooms/worklist/actions/recompute.ts';
import type { readStanding, readTodayFigures, readWorklist } from '#rooms/worklist/contract.ts';
import { markFrom, markOf } from '#rooms/worklist/rules/page-mark.ts';
import type { Segment, State } from '#rooms/worklist/rules/situation.ts';
import { callsToday } from '#rooms/worklist/store/attempts.ts';
import { openFollowUps } from '#rooms/worklist/store/follow-ups.ts';
import { countItems, type Item, itemsOf, nextAvailable, pageOfItems } from '#rooms/worklist/store/items.ts';

/** What part of the list is asked for. */
export interface WorklistQuestion {
  readonly state: State;
  readonly whose: 'mine' | 'all';
  readonly segment?: Segment | undefined;
  readonly leastCents?: number | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

const COUNTED_UP_TO = 1000;

/** Whose customers are asked for, where only the own ones are. */
export function forUser(work: Work, whose: 'mine' | 'all'): UserId | undefined {
  return whose === 'mine' && work.actor.kind === 'person' ? work.actor.userId : undefined;
}

/** A page of the list of today, with the names to show. */
export async function worklistPage(
  work: Work,
  question: WorklistQuestion,
): Promise<Decision<ResponseOf<typeof readWorklist>, { code: 'page-not-found' }>> {
  const { state, whose, segment, leastCents, after, limit } = question;
  const mark = after === undefined ? undefined : markFrom(after);
  if (mark === null) return refused({ code: 'page-not-found' });
  await ensureToday(work);
  const start = mark && { ...mark, customerId: mark.customerId as CustomerId };
  const items = await pageOfItems(
    work,
    { state, segment, leastCents, forUser: forUser(work, whose) },
    limit + 1,
    start,
  );
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  const customers = new Map(
    (
      await customersById(
        work,
        shown.map((item) => item.customerId),
      )
    ).map((customer) => [customer.customerId, customer]),
  );
  const standings = await standingsOf(work, shown);
  const taken = await takenByOthers(
    work,
    shown.map((item) => item.customerId),
  );
  return granted({
    rows: shown.flatMap((item, index) => {
      const customer = customers.get(item.customerId);
      const standing = standings[index];
      if (!customer || !standing) return [];
      const { customerId, number, name, kind, phone } = customer;
      const takenBy = taken.get(customerId) ?? null;
      return [{ ...standing, customerId, number, name, kind, phone, takenBy }];
    }),
    next: items.length > limit && last ? markOf(last) : null,
  });
}

/** Prepared rows as screens see them: with the name of the colleague who looks after the customer. */
async function standingsOf(work: Work, items: readonly Item[]) {
  const named = items.some((item) => item.assignedTo !== null) ? await colleagues(work) : [];
  return items.map((row) => {
    const { customerId: _, ...item } = row;
    const assignedTo = named.find((colleague) => colleague.userId === row.assignedTo) ?? null;
    return { ...item, reasons: [...row.reasons], assignedTo };
  });
}

/** Where one customer stands, and what is planned with him. */
export async function standingOf(work: Work, customerId: CustomerId): Promise<ResponseOf<typeof readStanding>> {
  await ensureToday(work);
  const [standing = null] = await standingsOf(work, await itemsOf(work, [customerId]));
  const followUps = await openFollowUps(work, [customerId]);
  return {
    standing,
    followUps: followUps.map(({ followUpId, kind, at, note, assignedTo }) => ({
      followUpId,
      kind,
      at,
      note,
      assignedTo,
    })),
  };
}

/** Today in numbers. */
export async function todayFigures(work: Work): Promise<Decision<ResponseOf<typeof readTodayFigures>>> {
  await ensureToday(work);
  const userId = work.actor.kind === 'person' ? work.actor.userId : null;
  const { ofUser, ...calls } = await callsToday(work, userId);
  const judged = await countJudgedSince(work, instantAt(work.today, '00:00', work.administration.timeZone));
  const nextAvailableAt: Instant | null = await nextAvailable(work);
  const counts = await countItems(
    work,
    {
      ready: { state: 'ready' },
      callbacks: { state: 'ready', segment: 'callback' },
      broken: { state: 'ready', segment: 'broken' },
      saidPaid: { state: 'ready', segment: 'said_paid' },
      fresh: { state: 'ready', segment: 'new' },
      waiting: { state: 'waiting' },
      advice: { state: 'advice' },
    },
    COUNTED_UP_TO,
  );
  return granted({
    ...calls,
    myCalls: userId === null ? calls.calls : ofUser,
    promisesKept: judged.kept,
    promisesBroken: judged.broken,
    ...counts,
    countedUpTo: COUNTED_UP_TO,
    nextAvailableAt,
    bankReadUntil: await bankReadUntil(work),
  });
}
