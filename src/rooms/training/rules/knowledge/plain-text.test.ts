import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '#rooms/training/rules/knowledge/plain-text.ts';

describe('plain text out of HTML', () => {
  it.each([
    ['<p>Een <b>vet</b> woord</p>', 'Een vet woord'],
    ['Jansen &amp; Zn. betaalt &euro;&nbsp;5 &#8211; op tijd', 'Jansen & Zn. betaalt € 5 – op tijd'],
    ['<script>alert(1)</script>tekst<style>p{}</style>', 'tekst'],
    ['<script>alert(1)', ''],
    ['voor<!-- weg -->na <!-- nooit dicht', 'voor na'],
    ['<img src=x onerror="alert(1)">plaatje', 'plaatje'],
    ['<a href="javascript:alert(1)">klik</a>', 'klik'],
    ['5 < 6 en 7 > 6', '5 < 6 en 7 > 6'],
    ['&lt;script&gt;', '<script>'],
    ['&#0;&#xD800;&onbekend;', '&#0;&#xD800;&onbekend;'],
    ['a\u202eb\u0000c', 'a b c'],
  ])('%j gives %j', (html, text) => {
    expect(plainText(html, 100)).toBe(text);
  });

  it('is never longer than asked', () => {
    expect(plainText('woord '.repeat(50), 12)).toBe('woord woord…');
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 1, max: 80 }), (html, most) => {
        expect(plainText(html, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('has no trouble with what is made to give trouble', () => {
    for (const piece of ['<', '<!--', '<script ', '<a <a ', '&#x', '</script '])
      expect(plainText(piece.repeat(200_000), 50).length).toBeLessThanOrEqual(50);
  });
});
