import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlesIn } from '#rooms/training/rules/articles/articles.ts';
import { markdownHtml } from '#rooms/training/screens/knowledge/markdownHtml.ts';

/** All tags that may come out, with what may stand in them. */
const harmless =
  /^(?:[^<]|<\/?(?:p|h[1-6]|ul|li|blockquote|strong|em|code|pre|table|thead|tbody|tr|hr \/|br \/)>|<\/?(?:ol|a|td|th)>|<ol start="\d+">|<code class="language-[^"<>]*">|<t[dh] align="(?:left|right|center)">|<a target="_blank" rel="noopener noreferrer" href="(?:https?:|mailto:|ircs?:|xmpp:|#|\/|\?|)[^"<>:]*(?::[^"<>]*)?"(?: title="[^"<>]*")?>)*$/i;

describe('Markdown', () => {
  it('has headings, lists, quotes and tables', () => {
    const html = markdownHtml('## Kop\n\n- **vet**\n- *schuin*\n\n> citaat\n\n| a | b |\n|---|---|\n| 1 | 2 |');
    for (const part of [
      '<h2>Kop</h2>',
      '<strong>vet</strong>',
      '<em>schuin</em>',
      '<blockquote>',
      '<th>a</th>',
      '<td>2</td>',
    ])
      expect(html).toContain(part);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="https://x.example"></iframe>',
    '[klik](javascript:alert(1))',
    '[klik](JaVaScRiPt:alert(1))',
    '[klik](&#106;avascript:alert(1))',
    '[klik](data:text/html;base64,PHNjcmlwdD4=)',
    '[klik](vbscript:x)',
    '<javascript:alert(1)>',
    '![plaatje](https://x.example/volg.gif)',
    '[a](https://x.example "\\"onmouseover=alert(1)")',
    '[a]: javascript:alert(1)\n\n[a]',
    '| <img src=x onerror=alert(1)> |\n|---|\n| <svg onload=alert(1)> |',
    '<div onclick="x">\n\n**vet**\n\n</div>',
  ])('lets %j do no harm', (text) => {
    const html = markdownHtml(text);
    expect(html).toMatch(harmless);
    expect(html).not.toMatch(/<(script|img|iframe|svg|div)/i);
    expect(html).not.toMatch(/href="\s*(javascript|data|vbscript)/i);
  });

  it('lets nothing made up do harm', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '(',
      ')',
      '[',
      ']',
      '!',
      'javascript:',
      'x',
      '|',
      '\n',
      '`',
      '<a href=',
      'onerror=',
      ' ',
      '-',
      '*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(markdownHtml(pieces.join(''))).not.toMatch(
          /<(?!\/?(p|h[1-6]|ul|ol|li|blockquote|strong|em|code|pre|table|thead|tbody|tr|th|td|a|hr|br)\b)/i,
        );
      }),
    );
  });

  it('shows all articles that are built in', () => {
    for (const { body } of [...articlesIn('nl'), ...articlesIn('en')]) expect(markdownHtml(body)).toMatch(harmless);
  });
});
