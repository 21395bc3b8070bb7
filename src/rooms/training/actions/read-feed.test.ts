import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFeed, mostItems, readFeed } from '#rooms/training/actions/read-feed.ts';

const read = (text: string) => readFeed(Buffer.from(text));
const rss = (items: string, head = '<title>Nieuws</title>') =>
  read(`<?xml version="1.0"?><rss version="2.0"><channel>${head}${items}</channel></rss>`);
const item = (inside: string) => `<item>${inside}</item>`;

describe('a feed', () => {
  it('of RSS 2.0, with namespaces, CDATA and a picture that has a title too', async () => {
    const feed = await read(`<?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <image><title>Plaatje</title></image><title>Nieuws over geld</title>
      <item><title><![CDATA[Rente <b>omhoog</b>]]></title><link>https://n.example.nl/1</link><dc:date>2026-11-20T09:00:00Z</dc:date>
      <content:encoded><![CDATA[<p>Woorden</p>]]></content:encoded></item></channel></rss>`);
    expect(feed).toEqual({
      title: 'Nieuws over geld',
      items: [
        {
          item: 'https://n.example.nl/1',
          title: 'Rente omhoog',
          summary: 'Woorden',
          link: 'https://n.example.nl/1',
          publishedAt: '2026-11-20T09:00:00.000Z',
        },
      ],
    });
  });

  it('of Atom', async () => {
    const feed =
      await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Blad</title><entry><title type="html">&lt;i&gt;Een&lt;/i&gt;</title>
      <id>a</id><link href="https://n.example.nl/a"/><updated>2026-11-20T09:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Tekst</div></content></entry></feed>`);
    expect(feed).toMatchObject({
      title: 'Blad',
      items: [{ item: 'a', title: 'Een', summary: 'Tekst', link: 'https://n.example.nl/a' }],
    });
  });

  it('of RSS 1.0, with its items beside the channel', async () => {
    const feed = await read(
      '<rdf:RDF xmlns:rdf="x"><channel><title>Oud</title></channel><item><title>Een</title></item></rdf:RDF>',
    );
    expect(feed).toMatchObject({ title: 'Oud', items: [{ title: 'Een' }] });
  });

  it('without items is a feed, a page is none', async () => {
    expect(await rss('')).toEqual({ title: 'Nieuws', items: [] });
    expect(await read('<html><head><title>Pagina</title></head><body/></html>')).toEqual({ problem: 'no-feed' });
  });
});

describe('a hostile feed', () => {
  it.each([
    [
      'entities that grow',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
    ],
    [
      'a file of the server',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><title>&a;</title></channel></rss>',
    ],
    ['endless depth', '<a>'.repeat(10_000)],
    ['many elements', `<rss><channel>${'<x/>'.repeat(60_000)}</channel></rss>`],
    ['a huge item', `<rss><channel><item><title>${'x'.repeat(600_000)}</title></item></channel></rss>`],
    [
      'many attributes',
      `<rss><channel><item ${Array.from({ length: 200 }, (_, n) => `a${String(n)}="1"`).join(' ')}/></channel></rss>`,
    ],
    ['no XML', 'PK\u0003\u0004'],
    ['nothing', ''],
    ['half a document', '<rss><channel><title>Nieuws</title>'],
    ['more than is read', `<rss><channel><title>${' '.repeat(largestFeed)}</title></channel></rss>`],
  ])('%s is unreadable', async (_name, text) => {
    expect(await read(text)).toEqual({ problem: 'unreadable' });
  });

  it('gives words and web addresses only', async () => {
    const feed = await rss(
      item(
        '<title>&lt;script&gt;alert(1)&lt;/script&gt;Titel</title><link>javascript:alert(1)</link><description>&lt;img src=x onerror=alert(1)&gt;Tekst</description>',
      ),
    );
    expect(feed).toMatchObject({ items: [{ title: 'Titel', link: null, summary: 'Tekst' }] });
  });

  it('does not hide items in items, or in what is no channel', async () => {
    expect(await rss(item('<title>Een</title><item><title>Twee</title></item>'))).toMatchObject({
      items: [{ title: 'Een' }],
    });
    expect(await rss(`<x>${item('<title>Los</title>')}</x>`)).toEqual({ title: 'Nieuws', items: [] });
  });

  it('gives two hundred items at most, each of limited length', async () => {
    const feed = await rss(item(`<title>${'t'.repeat(3000)}</title>`).repeat(300));
    if ('problem' in feed) throw new Error(feed.problem);
    expect(feed.items).toHaveLength(mostItems);
    expect(feed.items[0]?.title).toHaveLength(200);
  });

  it('never throws', async () => {
    const piece = fc.constantFrom(
      '<rss>',
      '</rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '&amp;',
      '&x;',
      '<![CDATA[',
      ']]>',
      '<!--',
      'x',
      '"',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        expect(await read(pieces.join(''))).toBeTypeOf('object');
      }),
    );
  });
});
