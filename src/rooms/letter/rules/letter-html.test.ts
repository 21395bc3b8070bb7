import { expect, it } from 'vitest';
import { letterHtml } from '#rooms/letter/rules/letter-html.ts';

it('makes paragraphs, and a table of rows that belong together', () => {
  const html = letterHtml(
    'Beste Jan,\n\nZo betaalt u:\n\nRekening: NL91\nOp naam van: Veldhuis\n\nGroet,\nSanne',
    'nl',
  );
  expect(html).toContain('<html lang="nl">');
  expect(html).toContain('>Zo betaalt u:</p>');
  expect(html.match(/<th scope="row"/g)).toHaveLength(2);
  expect(html).toContain('<strong>NL91</strong>');
  expect(html).toContain('Groet,<br>Sanne');
});

it('knows rows in French, and leaves a lone line with a colon and a time alone', () => {
  expect(letterHtml('Compte : BE68\nNom : Veldhuis', 'fr')).toContain('>Compte</th>');
  expect(letterHtml('Ik bel om 14:00 uur.\nOf om 15:00 uur.', 'nl')).not.toContain('<table');
  expect(letterHtml('Omschrijving: F1', 'nl')).not.toContain('<table');
});

it('takes nothing in the text for markup', () => {
  const html = letterHtml('<img src=x onerror="alert(1)"> & "x"\n\n<b>a</b>: <script>1</script>\nb: <i>', 'nl');
  expect(html).not.toMatch(/<img|<script|<b>|<i>/);
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;x&quot;');
});
