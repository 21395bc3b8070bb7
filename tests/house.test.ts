import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

const sources = filesBelow('src').filter((file) => /\.(ts|tsx)$/.test(file));
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
const lines = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

describe('house habits', () => {
  it('looks at a plausible number of files', () => {
    expect(sources.length).toBeGreaterThan(150);
  });

  it('keeps source files at 300 lines and tests at 500', () => {
    const tooLong = sources
      .filter((file) => lines(file) > (isTest(file) ? 500 : 300))
      .map((file) => `${file}: ${lines(file)}`);
    expect(tooLong).toEqual([]);
  });

  it('has no folder for leftovers', () => {
    expect(sources.filter((file) => /(^|\/)(utils|helpers|common|misc|shared|lib)\//.test(file))).toEqual([]);
  });

  it('has a test for every rule', () => {
    const withoutTest = sources
      .filter((file) => /\/rules\/[^/]+\.ts$/.test(file) && !isTest(file))
      .filter((file) => {
        const stem = file.replace(/\.ts$/, '');
        const ownTest = [`${stem}.test.ts`, `${stem}.property.test.ts`].some((test) => existsSync(join(root, test)));
        const importedByTest = sources.some(
          (other) =>
            isTest(other) &&
            other.includes('/rules/') &&
            readFileSync(join(root, other), 'utf8').includes(`/rules/${basename(file)}`),
        );
        return !ownTest && !importedByTest && !holdsTypesOnly(file);
      });
    expect(withoutTest).toEqual([]);
  });

  it('numbers migrations uniquely', () => {
    const migrations = filesBelow('src').filter((file) => /\/migrations\/[^/]+\.sql$/.test(file));
    const numbers = migrations.map((file) => basename(file).slice(0, 4));
    expect(migrations.length).toBeGreaterThan(5);
    expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('gives every room a README of at most 40 lines, a front door, a contract and texts in both languages', () => {
    const rooms = JSON.parse(readFileSync(join(root, 'src/rooms/order.json'), 'utf8')) as string[];
    expect(
      readdirSync(join(root, 'src/rooms'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort(),
    ).toEqual([...rooms].sort());
    for (const room of rooms) {
      for (const file of [
        'README.md',
        'index.ts',
        'contract.ts',
        'routes.ts',
        'room.ts',
        'texts.nl.ts',
        'texts.en.ts',
        'tables.ts',
      ]) {
        expect(existsSync(join(root, 'src/rooms', room, file)), `${room}/${file}`).toBe(true);
      }
      expect(lines(`src/rooms/${room}/README.md`), `${room}/README.md`).toBeLessThanOrEqual(40);
    }
  });
});

/** True when a file declares types only: there is nothing to run. */
function holdsTypesOnly(file: string): boolean {
  return !/^export (async )?(function|const|class)/m.test(readFileSync(join(root, file), 'utf8'));
}
