import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dryRunFile, dryRunPieces } from '#rooms/intake/actions/dry-run.ts';
import { readFile } from '#rooms/intake/actions/read-file.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const files = ['', 'bad/'].flatMap((folder) =>
  readdirSync(`${EXAMPLES}${folder}`)
    .filter((name) => /\.(xml|csv)$/.test(name))
    .map((name) => `${folder}${name}`),
);

describe('our example files', () => {
  // `npx vitest run -u examples` writes the goldens anew; read the difference before it is committed.
  it.each(files)('%s is read as its golden says', async (name) => {
    const parsed = await readFile(`${EXAMPLES}${name}`);
    const golden = `${JSON.stringify(dryRunFile(name, parsed), null, 2)}\n`;
    await expect(golden).toMatchFileSnapshot(`${EXAMPLES}${name}.golden.json`);
    expect([...dryRunPieces(name, parsed)].join('')).toBe(JSON.stringify(dryRunFile(name, parsed)));
  });

  it.each(files.filter((name) => name.startsWith('bad/')))(
    '%s is refused or asked about, with what was expected',
    async (name) => {
      const { problems } = await readFile(`${EXAMPLES}${name}`);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.every((problem) => problem.expected)).toBe(true);
      expect(problems[0]?.line).toBeGreaterThan(0);
    },
  );
});
