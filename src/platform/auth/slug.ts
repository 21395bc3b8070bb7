/** The name of an administration as it stands in addresses: lower case, without accents, words joined by dashes; at most 50 characters. */
export function slugFor(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 50).replace(/-+$/, '') || 'administratie';
}

/** The slugs to try for a name, in order, until one is free. */
export function* slugsFor(name: string): Generator<string> {
  const slug = slugFor(name);
  yield slug;
  for (let number = 2; number < 1000; number += 1) yield `${slug}-${number}`;
}
