import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, Work } from '#platform/tenancy/work.ts';
import type { FeedProblem } from '#rooms/training/rules/knowledge/feed-problems.ts';
import type { FeedItem } from '#rooms/training/rules/knowledge/feed-item.ts';

export type FeedId = Id<'feed'>;

type FeedTables = {
  training_feed: {
    tenant_id: TenantId;
    feed_id: FeedId;
    url: string;
    name: string;
    title: string | null;
    added_by: string;
    added_at: Instant;
    removed_at: Instant | null;
    asked_at: Instant | null;
    got_at: Instant | null;
    problem: FeedProblem | null;
  };
  training_feed_item: {
    tenant_id: TenantId;
    feed_id: FeedId;
    item: string;
    title: string;
    summary: string;
    link: string | null;
    published_at: Instant | null;
    got_at: Instant;
  };
};

/** A feed as it is kept. */
export type Feed = Omit<FeedTables['training_feed'], 'tenant_id'>;

const tables = (work: Work) => work.tx.withTables<FeedTables>();
const mostShown = 100;
/** Of each feed the newest items are kept. */
const mostKept = 200;

/** The feeds that are followed, oldest first. */
export async function followedFeeds(work: Work): Promise<Feed[]> {
  return tables(work)
    .selectFrom('training_feed')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('removed_at', 'is', null)
    .orderBy('feed_id')
    .execute();
}

/** One feed, followed or not any more; null when there is none. */
export async function feedById(work: Work, feedId: FeedId): Promise<Feed | null> {
  const row = await tables(work)
    .selectFrom('training_feed')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('feed_id', '=', feedId)
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps a feed to follow. */
export async function insertFeed(work: Work, feed: Pick<Feed, 'feed_id' | 'url' | 'name'>): Promise<void> {
  await tables(work)
    .insertInto('training_feed')
    .values({ ...feed, tenant_id: work.tenant, added_by: work.actor.name, added_at: work.now })
    .execute();
}

/** Follows a feed (again), or no more. */
export async function setFollowed(work: Work, feedId: FeedId, followed: boolean): Promise<void> {
  await tables(work)
    .updateTable('training_feed')
    .set({ removed_at: followed ? null : work.now })
    .where('tenant_id', '=', work.tenant)
    .where('feed_id', '=', feedId)
    .execute();
}

/** Writes that a feed was asked for, and how that went: what it calls itself, or what was the matter. */
export async function noteAsked(
  work: Work,
  feedId: FeedId,
  outcome: { readonly title: string } | { readonly problem: FeedProblem },
): Promise<void> {
  await tables(work)
    .updateTable('training_feed')
    .set(
      'problem' in outcome
        ? { asked_at: work.now, problem: outcome.problem }
        : { asked_at: work.now, got_at: work.now, problem: null, title: outcome.title },
    )
    .where('tenant_id', '=', work.tenant)
    .where('feed_id', '=', feedId)
    .execute();
}

/** Keeps the items of a feed; one that is known gets its newest words, of all the newest two hundred stay. */
export async function keepItems(work: Work, feedId: FeedId, items: readonly FeedItem[]): Promise<void> {
  const once = [...new Map(items.map((one) => [one.item, one])).values()];
  if (once.length === 0) return;
  await tables(work)
    .insertInto('training_feed_item')
    .values(
      once.map(({ item, title, summary, link, publishedAt }) => ({
        tenant_id: work.tenant,
        feed_id: feedId,
        item,
        title,
        summary,
        link,
        published_at: publishedAt,
        got_at: work.now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'feed_id', 'item']).doUpdateSet((excluded) => ({
        title: excluded.ref('excluded.title'),
        summary: excluded.ref('excluded.summary'),
        link: excluded.ref('excluded.link'),
        published_at: excluded.ref('excluded.published_at'),
      })),
    )
    .execute();
  await sql`
    delete from training_feed_item where tenant_id = ${work.tenant} and feed_id = ${feedId} and item in (
      select item from training_feed_item where tenant_id = ${work.tenant} and feed_id = ${feedId}
      order by coalesce(published_at, got_at) desc, item offset ${mostKept})`.execute(work.tx);
}

/** The newest items of the feeds that are followed. What a feed says is of later than now counts as of when it came. */
export async function newestItems(work: Work): Promise<
  {
    feedId: FeedId;
    item: string;
    source: string;
    title: string;
    summary: string;
    link: string | null;
    publishedAt: Instant | null;
  }[]
> {
  return tables(work)
    .selectFrom('training_feed_item')
    .innerJoin('training_feed', (join) =>
      join
        .onRef('training_feed.tenant_id', '=', 'training_feed_item.tenant_id')
        .onRef('training_feed.feed_id', '=', 'training_feed_item.feed_id'),
    )
    .select([
      'training_feed_item.feed_id as feedId',
      'item',
      sql<string>`coalesce(nullif(training_feed.name, ''), nullif(training_feed.title, ''), training_feed.url)`.as(
        'source',
      ),
      'training_feed_item.title',
      'summary',
      'link',
      'published_at as publishedAt',
    ])
    .where('training_feed_item.tenant_id', '=', work.tenant)
    .where('training_feed.removed_at', 'is', null)
    .orderBy(sql`least(coalesce(published_at, training_feed_item.got_at), training_feed_item.got_at) desc`)
    .orderBy('item')
    .limit(mostShown)
    .execute();
}
