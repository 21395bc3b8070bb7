import { describe, expect, it } from 'vitest';
import { type FeedElement, feedItem, feedTitle, webLink } from '#rooms/training/rules/knowledge/feed-item.ts';

const element = (name: string, text = '', children: FeedElement[] = [], attributes = {}): FeedElement => ({
  name,
  text,
  children,
  attributes,
});

describe('an item of RSS', () => {
  it('becomes plain words with a link and a moment', () => {
    const item = element('item', '', [
      element('title', 'Rente &amp; kosten'),
      element('link', ' https://nieuws.example.nl/1 '),
      element('guid', 'een'),
      element('pubDate', 'Fri, 20 Nov 2026 09:30:00 +0100'),
      element('description', '<p>De rente <b>stijgt</b>.</p><script>x()</script>'),
    ]);
    expect(feedItem(item)).toEqual({
      item: 'een',
      title: 'Rente & kosten',
      summary: 'De rente stijgt.',
      link: 'https://nieuws.example.nl/1',
      publishedAt: '2026-11-20T08:30:00.000Z',
    });
  });

  it('may have its address in its guid, and its words only in the description', () => {
    const guid = (attributes: Record<string, string>) =>
      feedItem(
        element('item', '', [
          element('guid', 'https://nieuws.example.nl/2', [], attributes),
          element('description', 'Woorden'),
        ]),
      );
    expect(guid({})).toMatchObject({
      title: 'Woorden',
      summary: '',
      link: 'https://nieuws.example.nl/2',
      publishedAt: null,
    });
    expect(guid({ isPermaLink: 'false' })?.link).toBeNull();
    expect(feedItem(element('item', '', [element('link', 'https://nieuws.example.nl/3')]))).toBeNull();
  });
});

describe('an entry of Atom', () => {
  it('has its link in an attribute and may have its words in elements', () => {
    const entry = element('entry', '', [
      element('title', 'Nieuw'),
      element('id', 'urn:1'),
      element('link', '', [], { rel: 'self', href: 'https://nieuws.example.nl/self' }),
      element('link', '', [], { href: 'https://nieuws.example.nl/4' }),
      element('updated', '2026-11-20T09:30:00Z'),
      element('content', '', [element('div', 'Eerst', [element('b', 'dan'), element('script', 'alert(1)')])]),
    ]);
    expect(feedItem(entry)).toEqual({
      item: 'urn:1',
      title: 'Nieuw',
      summary: 'Eerst dan',
      link: 'https://nieuws.example.nl/4',
      publishedAt: '2026-11-20T09:30:00.000Z',
    });
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' JAVASCRIPT:x',
    'ftp://x.example/',
    '//x.example',
    '/pad',
    'https://x.example/"onclick="x',
    `https://x.example/${'a'.repeat(1000)}`,
  ])('%s is none', (text) => {
    expect(webLink(text)).toBeNull();
  });

  it('keeps those of the web', () => {
    expect(webLink('http://x.example/a?b=c#d')).toBe('http://x.example/a?b=c#d');
  });
});

it('tells what a feed calls itself', () => {
  expect(feedTitle(element('title', '<b>Nieuws</b> voor incasso'))).toBe('Nieuws voor incasso');
});
