const legalForms = new Set([
  'BV',
  'NV',
  'BVBA',
  'SRL',
  'SPRL',
  'SA',
  'CVBA',
  'CV',
  'VOF',
  'VZW',
  'GMBH',
  'LTD',
  'HOLDING',
  'BEHEER',
  'STICHTING',
  'DE',
  'HET',
  'DHR',
  'MEVR',
  'MW',
  'HR',
  'EO',
  'CJ',
  'INZ',
  'THE',
  'EN',
]);

/** The words of a name that tell companies and people apart: capitals, no accents, no legal form. */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/\b([A-Z])\.(?=[A-Z]\b\.?)/g, '$1')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
  const words = plain.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !legalForms.has(word) && word.length > 1);
  return telling.length > 0 ? telling : words;
}

/** How alike two names are, 0 to 1: the share of letter pairs that they have in common (Dice), whatever the order of the words. */
export function nameLikeness(a: string, b: string): number {
  const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
  if (wordsA.length === 0 || wordsB.length === 0) return 0;
  if ([...wordsA].sort().join(' ') === [...wordsB].sort().join(' ')) return 1;
  const pairsA = pairsOf(wordsA);
  const pairsB = pairsOf(wordsB);
  const total = pairsA.length + pairsB.length;
  if (total === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of pairsB) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairsA) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(pair, count - 1);
  }
  return (2 * common) / total;
}

function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)),
  );
}

/** Ways in which a name may stand in the books, in lower case: with and without its legal form. */
export function nameVariants(name: string): string[] {
  const lower = name.trim().toLowerCase().replace(/\s+/g, ' ');
  const bare = lower.replace(/[,]?\s+(b\.?\s?v\.?|n\.?\s?v\.?|v\.?o\.?f\.?|bvba|srl|sprl|sa|cv|vzw|gmbh)$/, '');
  return [
    ...new Set([
      lower,
      bare,
      `${bare} b.v.`,
      `${bare} bv`,
      `${bare} n.v.`,
      `${bare} nv`,
      `${bare} vof`,
      `${bare} v.o.f.`,
    ]),
  ];
}
