import { bufferSource } from '#platform/files/bytes.ts';
import { fileLimits } from '#platform/files/limits.ts';
import { readXml } from '#platform/files/xml.ts';
import { type FeedItem, feedItem, feedTitle } from '#rooms/training/rules/knowledge/feed-item.ts';

/** Largest feed, in bytes. */
export const largestFeed = 1024 * 1024;
/** Of a feed the first items are read. */
export const mostItems = 200;

const limits = {
  ...fileLimits,
  xmlDepth: 40,
  xmlElements: 50_000,
  xmlRecordElements: 2000,
  xmlRecordCharacters: 512 * 1024,
  xmlTokenCharacters: 512 * 1024,
  xmlAttributes: 50,
};
const plan = { recordsIn: new Set<string>(), records: new Set(['item', 'entry', 'title']), skipped: new Set<string>() };

/** Reads a feed (RSS 2.0, RSS 1.0 or Atom) from outside. Never throws; anything that is none, or beyond the limits, is a problem. */
export async function readFeed(
  bytes: Uint8Array,
): Promise<
  { readonly title: string; readonly items: readonly FeedItem[] } | { readonly problem: 'unreadable' | 'no-feed' }
> {
  let title: string | null = null;
  const items: FeedItem[] = [];
  const problem = await readXml(
    bufferSource(bytes, largestFeed),
    plan,
    {
      record: (element, _namespace, parent) => {
        if (element.name === 'title') {
          if (title === null && (parent === 'channel' || parent === 'feed')) title = feedTitle(element);
          return;
        }
        // RSS 1.0 has its items beside the channel.
        const isPlace = element.name === 'entry' ? parent === 'feed' : parent === 'channel' || parent === 'RDF';
        const item = isPlace && items.length < mostItems ? feedItem(element) : null;
        if (item) items.push(item);
      },
    },
    limits,
  );
  if (problem) return { problem: 'unreadable' };
  return title === null && items.length === 0 ? { problem: 'no-feed' } : { title: title ?? '', items };
}
