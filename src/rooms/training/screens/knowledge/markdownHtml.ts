import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/**
 * The HTML of a Markdown text. HTML in the text is shown as text, links lead to the web or to mail only, in a new tab, and there are no
 * pictures: nothing is loaded from elsewhere.
 */
export function markdownHtml(text: string): string {
  const html = micromark(text, {
    allowDangerousHtml: false,
    allowDangerousProtocol: false,
    extensions: [gfmTable(), { disable: { null: ['labelStartImage'] } }],
    htmlExtensions: [gfmTableHtml()],
  });
  // No other tag of a link can stand there: a < in the text has become &lt;.
  return html.replaceAll('<a href="', '<a target="_blank" rel="noopener noreferrer" href="');
}
