import { z } from 'zod';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { idSchema } from '#kernel/schemas.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { Outside } from '#platform/jobs/job.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { fetchPublic } from '#platform/web/fetch-public.ts';
import { type AddressProblem, publicUrl } from '#platform/web/public-address.ts';
import { largestFeed, readFeed } from '#rooms/training/actions/read-feed.ts';
import type { readFeeds } from '#rooms/training/contract/knowledge.ts';
import { feedChanged } from '#rooms/training/events/knowledge.ts';
import {
  feedById,
  type FeedId,
  followedFeeds,
  insertFeed,
  keepItems,
  newestItems,
  noteAsked,
  setFollowed,
} from '#rooms/training/store/feeds.ts';

/** Why a feed cannot be followed. */
export type FeedRefusal =
  | { readonly code: `feed-${AddressProblem}` }
  | { readonly code: 'feed-followed-already' | 'feed-not-found' | 'feed-too-many' };

/** Asks for one feed, as actions put it on the queue. */
export const fetchFeedJob = { name: 'training-fetch-feed', payload: z.object({ feedId: idSchema('feed') }) };
/** Looks which feeds are to be asked for. */
export const lookAtFeedsJob = { name: 'training-look-at-feeds', payload: z.object({}) };

/** No team follows more. */
const mostFeeds = 30;
const limits = { bytes: largestFeed, timeoutMs: 10_000, redirects: 5 };
const accepted = 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.8';

/** The feeds that are followed and their newest items. */
export async function feedsWithItems(work: Work): Promise<Decision<ResponseOf<typeof readFeeds>, never>> {
  const feeds = await followedFeeds(work);
  return granted({
    feeds: feeds.map(({ feed_id: feedId, url, name, title, got_at: gotAt, problem }) => ({
      feedId,
      url,
      name: name || title || new URL(url).host,
      gotAt,
      problem,
    })),
    items: feeds.length === 0 ? [] : await newestItems(work),
  });
}

/** Follows a feed and asks for it at once. */
export async function follow(
  work: Work,
  { url: typed, name }: { readonly url: string; readonly name: string },
): Promise<Decision<{ feedId: FeedId; undo: EventId }, FeedRefusal>> {
  const read = publicUrl(typed);
  if ('problem' in read) return refused({ code: `feed-${read.problem}` });
  const url = read.url.href;
  const feeds = await followedFeeds(work);
  if (feeds.some((feed) => feed.url === url)) return refused({ code: 'feed-followed-already' });
  if (feeds.length >= mostFeeds) return refused({ code: 'feed-too-many' });
  const feedId = work.newId<'feed'>();
  await insertFeed(work, { feed_id: feedId, url, name });
  await work.enqueue(fetchFeedJob, { feedId }, { key: feedId });
  return granted({ feedId, undo: tell(work, feedId, url, true) });
}

/** Follows a feed no more. */
export async function unfollow(work: Work, feedId: FeedId): Promise<Decision<{ undo: EventId }, FeedRefusal>> {
  const feed = await feedById(work, feedId);
  if (!feed || feed.removed_at !== null) return refused({ code: 'feed-not-found' });
  await setFollowed(work, feedId, false);
  return granted({ undo: tell(work, feedId, feed.url, false) });
}

/** Follows again what was let go, or lets go what was followed. */
export async function undoFeed(work: Work, event: StoredEvent): Promise<Decision<null, FeedRefusal>> {
  if (!feedChanged.is(event)) return refused({ code: 'feed-not-found' });
  const { feedId, url, followed } = event.payload;
  const feed = await feedById(work, feedId);
  if (!feed || (feed.removed_at === null) !== followed) return refused({ code: 'feed-not-found' });
  const others = await followedFeeds(work);
  if (!followed && others.some((other) => other.url === url)) return refused({ code: 'feed-followed-already' });
  await setFollowed(work, feedId, !followed);
  tell(work, feedId, url, !followed);
  return granted(null);
}

function tell(work: Work, feedId: FeedId, url: string, followed: boolean): EventId {
  return work.publish(feedChanged.of({ customerId: null, subjectId: feedId, payload: { feedId, url, followed } }));
}

/** Puts a job on the queue for each feed that is followed; without feeds nothing is asked of the internet. */
export async function lookAtFeeds(work: Work): Promise<void> {
  for (const { feed_id: feedId } of await followedFeeds(work))
    await work.enqueue(fetchFeedJob, { feedId }, { key: feedId });
}

/** Asks for one feed and keeps its items. What is the matter is written down with the feed; the next hour it is asked for again. */
export async function fetchFeed(
  outside: Pick<Outside, 'work'>,
  { feedId }: { readonly feedId: FeedId },
  get: (url: string) => ReturnType<typeof fetchPublic> = (url) => fetchPublic(url, accepted, limits),
): Promise<void> {
  const feed = await outside.work((work) => feedById(work, feedId));
  if (!feed || feed.removed_at !== null) return;
  const fetched = await get(feed.url);
  const read = fetched.ok ? await readFeed(fetched.body) : { problem: fetched.problem };
  await outside.work(async (work) => {
    if (!('problem' in read)) await keepItems(work, feedId, read.items);
    await noteAsked(work, feedId, read);
  });
}
