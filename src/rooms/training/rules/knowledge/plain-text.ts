const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  aacute: 'á',
  oacute: 'ó',
  ccedil: 'ç',
};

/**
 * The words of a piece of HTML, in one line of at most so many characters: no tags, no scripts, no comments. It is shown as text, never as HTML, so
 * that what is left of a broken tag is only ugly.
 */
export function plainText(html: string, most: number): string {
  // Much longer than what is shown is not looked at: every pattern below reads the text once.
  const words = html
    .slice(0, 20_000)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|iframe|noscript|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?(?:a|abbr|b|code|em|font|i|mark|s|small|span|strong|sub|sup|u)(?:\s[^>]*)?>/gi, '')
    .replace(/<\/?[a-z!?][^>]*(?:>|$)/gi, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => characterOf(name) ?? whole)
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ')
    .trim();
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? null;
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = hex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}
