import type { Instant } from '#kernel/dates.ts';
import { feedDate } from '#rooms/training/rules/knowledge/feed-date.ts';
import { plainText } from '#rooms/training/rules/knowledge/plain-text.ts';

/** An element of a feed, as the XML reader gives it. */
export interface FeedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly FeedElement[];
  readonly text: string;
}

/** An item of a feed: plain words, and a link that leads to the web or is not there. */
export interface FeedItem {
  /** By what its source knows it. */
  readonly item: string;
  readonly title: string;
  readonly summary: string;
  readonly link: string | null;
  readonly publishedAt: Instant | null;
}

const longestTitle = 200;
const longestSummary = 400;
const longestLink = 1000;

/** Reads an item of RSS 2.0 or an entry of Atom; null when it has neither title nor words. */
export function feedItem(element: FeedElement): FeedItem | null {
  const link = element.name === 'entry' ? atomLink(element) : webLink(textOf(element, 'link') || permaLink(element));
  const words = plainText(firstOf(element, ['description', 'summary', 'encoded', 'content']), longestSummary);
  const title = plainText(firstOf(element, ['title']), longestTitle) || words.slice(0, longestTitle);
  if (title === '') return null;
  const published = ['pubDate', 'published', 'date', 'updated']
    .map((name) => feedDate(textOf(element, name)))
    .find((moment) => moment !== null);
  return {
    item: (textOf(element, 'guid') || textOf(element, 'id') || link || title).slice(0, 500),
    title,
    summary: words === title ? '' : words,
    link,
    publishedAt: published ?? null,
  };
}

/** What a feed calls itself. */
export function feedTitle(element: FeedElement): string {
  return plainText(wordsOf(element), longestTitle);
}

/** An address on the web as it may stand in a link; null for anything else, such as a script. */
export function webLink(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\/[^\s<>"'\\]+$/i.test(address) && address.length <= longestLink ? address : null;
}

function atomLink({ children }: FeedElement): string | null {
  const links = children.filter(({ name }) => name === 'link');
  const own = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate') ?? links[0];
  return webLink(own?.attributes['href'] ?? '');
}

/** An item of RSS may have its address in its guid alone. */
function permaLink({ children }: FeedElement): string {
  const guid = children.find(({ name }) => name === 'guid');
  return guid && guid.attributes['isPermaLink'] !== 'false' ? guid.text : '';
}

function firstOf(element: FeedElement, names: readonly string[]): string {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name);
    const words = found ? wordsOf(found) : '';
    if (words.trim() !== '') return words;
  }
  return '';
}

function textOf({ children }: FeedElement, name: string): string {
  return children.find((child) => child.name === name)?.text.trim() ?? '';
}

/** The words in an element and all that is in it (Atom writes XHTML as elements), walked without recursion. */
function wordsOf(element: FeedElement): string {
  const words: string[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === 'script' || next.name === 'style') continue;
    words.push(next.text);
    waiting.push(...next.children.toReversed());
  }
  return words.join(' ');
}
