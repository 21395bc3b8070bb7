import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { runsOf } from '#platform/print/fonts.ts';
import { type Print, printPdf } from '#platform/print/print-pdf.ts';

const print: Print = {
  title: 'Proef',
  author: 'Veldhuis Groothandel',
  language: 'nl',
  at: instant('2026-11-20T08:30:00Z'),
  blocks: [
    { kind: 'heading', text: 'Inhoud' },
    { kind: 'paragraph', text: 'Łukasz Şahin haalde € 1.000 op; “efficiënt” en Ελένη ook.' },
    { kind: 'list', items: ['Eerste punt', 'Tweede punt'] },
    {
      kind: 'table',
      head: 'first-row',
      widths: [3, 1],
      rows: [
        ['Onderdeel', 'Uren'],
        ['Rollenspel', '2,5'],
      ],
    },
    { kind: 'small', text: 'Kleine letters.' },
  ],
};

const textOf = async (pdf: Buffer) => {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return { ...(await extractText(document, { mergePages: true })), meta: await getMeta(document) };
};

describe('printing', () => {
  it('gives a PDF that opens, with its words in it', async () => {
    const { text, totalPages, meta } = await textOf(await printPdf(print));
    expect(totalPages).toBe(1);
    for (const words of [
      'Proef',
      'Łukasz Şahin',
      '€ 1.000',
      '“efficiënt”',
      'Ελένη',
      'Tweede punt',
      'Rollenspel',
      '2,5',
      'Kleine letters.',
    ])
      expect(text).toContain(words);
    expect(meta.info['Title']).toBe('Proef');
    expect(meta.info['Language']).toBe('nl-NL');
  });

  it('gives the same bytes for the same document, and others for another moment', async () => {
    const once = await printPdf(print);
    expect((await printPdf(print)).equals(once)).toBe(true);
    expect((await printPdf({ ...print, at: instant('2026-11-21T08:30:00Z') })).equals(once)).toBe(false);
  });

  it('goes on to a next page', async () => {
    const blocks = Array.from({ length: 60 }, (_, count) => ({
      kind: 'paragraph' as const,
      text: `Alinea nummer ${count}.`,
    }));
    const { text, totalPages } = await textOf(await printPdf({ ...print, blocks }));
    expect(totalPages).toBeGreaterThan(1);
    expect(text).toContain('Alinea nummer 59.');
  });
});

describe('stretches of text', () => {
  it('follow the script, with the spaces kept', () => {
    expect(runsOf('Ann Łuk €')).toEqual([
      { script: 'latin', text: 'Ann ' },
      { script: 'latin-ext', text: 'Ł' },
      { script: 'latin', text: 'uk €' },
    ]);
    expect(runsOf('')).toEqual([]);
  });
});
