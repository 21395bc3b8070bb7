import type { LetterLanguage } from '#rooms/letter/rules/letter.ts';

const FONT = 'font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; color: #1f2328;';

/**
 * The same letter as a web page, for mail programs that show one: each paragraph of the text a paragraph, and rows 'what: value' below each other a
 * table. The text is the collector's: nothing in it is taken for markup.
 */
export function letterHtml(body: string, language: LetterLanguage): string {
  const parts = body
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>`,
    `<body style="margin: 0; padding: 16px; max-width: 640px; ${FONT}">`,
    ...parts.map(
      (part) => tableOf(part) ?? `<p style="margin: 0 0 16px;">${escaped(part).replaceAll('\n', '<br>')}</p>`,
    ),
    '</body></html>',
  ].join('\n');
}

/** A table when every line is 'what: value' and there are at least two; else null. */
function tableOf(part: string): string | null {
  const rows = part.split('\n').map((line) => /^([^:]{1,80}?)\s?: (\S.*)$/.exec(line.trim()));
  if (rows.length < 2 || rows.some((row) => row === null)) return null;
  const cells = rows.map(
    (row) =>
      `<tr><th scope="row" style="text-align: left; font-weight: normal; padding: 4px 24px 4px 0;">${escaped(row?.[1] ?? '')}</th>` +
      `<td style="padding: 4px 0;"><strong>${escaped(row?.[2] ?? '')}</strong></td></tr>`,
  );
  return `<table style="border-collapse: collapse; margin: 0 0 16px; ${FONT}">${cells.join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
