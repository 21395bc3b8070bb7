import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

interface Report {
  summary: { violations: { rule: { name: string }; from: string }[]; totalCruised: number; error: number };
}

const root = resolve(import.meta.dirname, '..');
const rooms = JSON.parse(readFileSync(join(root, 'src/rooms/order.json'), 'utf8')) as string[];
mkdirSync(join(root, '.cache'), { recursive: true });
const planted = mkdtempSync(join(root, '.cache/planted-'));
afterAll(() => rmSync(planted, { recursive: true, force: true }));

function cruise(folder: string): Report {
  const run = spawnSync(
    join(root, 'node_modules/.bin/depcruise'),
    ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  return JSON.parse(run.stdout) as Report;
}

/** One breach per rule: the file that is planted, what it imports, and the rule that must catch it. */
const breaches: readonly [file: string, imports: string, rule: string][] = [
  ['src/kernel/planted.ts', '#platform/clock/clock.ts', 'kernel-is-alone'],
  ['src/knowledge/planted.ts', '#platform/clock/clock.ts', 'knowledge-is-pure'],
  ['src/platform/planted.ts', '#rooms/dossier/index.ts', 'platform-knows-no-room'],
  ['src/ui/planted.ts', '#rooms/dossier/contract.ts', 'ui-knows-no-room'],
  ['src/rooms/dossier/planted.ts', '#rooms/call/index.ts', 'dossier-calls-down-only'],
  ['src/rooms/call/planted.ts', '#rooms/dossier/store/invoices.ts', 'call-uses-front-doors'],
  ['src/rooms/payment/rules/planted.ts', '#rooms/dossier/index.ts', 'payment-rules-are-alone'],
  ['src/rooms/payment/screens/planted.ts', '#platform/clock/clock.ts', 'payment-screens-see-contracts'],
  ['src/rooms/agreement/actions/planted.ts', 'kysely', 'sql-in-stores-only'],
  ['src/rooms/agreement/actions/planted-io.ts', 'node:fs', 'rooms-stay-inside'],
  ['src/rooms/worklist/planted.ts', '#app/rooms.ts', 'app-is-on-top'],
  ['src/app/web/planted.ts', '#rooms/dossier/store/invoices.ts', 'app-web-uses-contracts'],
  ['src/knowledge/planted-missing.ts', '#kernel/does-not-exist.ts', 'everything-resolves'],
];

describe('architecture', () => {
  it('has no breach, and the checker really looked at every room', () => {
    const report = cruise(root);
    expect(report.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`)).toEqual([]);
    expect(report.summary.totalCruised).toBeGreaterThan(200);
    expect(rooms).toHaveLength(11);
  }, 120_000);

  it('catches a planted breach of every rule', () => {
    for (const entry of ['src', '.dependency-cruiser.cjs', 'package.json', 'tsconfig.base.json']) {
      cpSync(join(root, entry), join(planted, entry), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'));
    for (const [file, imports] of breaches) {
      mkdirSync(join(planted, file, '..'), { recursive: true });
      writeFileSync(join(planted, file), `import * as planted from '${imports}';\nexport const value = planted;\n`);
    }
    writeFileSync(
      join(planted, 'src/kernel/ring-a.ts'),
      "import { b } from '#kernel/ring-b.ts';\nexport const a = (): unknown => b;\n",
    );
    writeFileSync(
      join(planted, 'src/kernel/ring-b.ts'),
      "import { a } from '#kernel/ring-a.ts';\nexport const b = (): unknown => a;\n",
    );
    const caught = cruise(planted).summary.violations.map((violation) => `${violation.from} ${violation.rule.name}`);
    for (const [file, , rule] of breaches) expect(caught).toContain(`${file} ${rule}`);
    expect(caught).toContain('src/kernel/ring-a.ts no-cycles');
  }, 120_000);
});
