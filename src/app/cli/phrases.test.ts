import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '#app/cli/main.ts';
import { testTerminal } from '#app/cli/testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'nakomen-phrases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (text: string) => {
  const path = join(folder, 'lines.jsonl');
  writeFileSync(path, text);
  const terminal = testTerminal();
  const status = await main(['phrases', path], terminal);
  return { status, told: terminal.told, lines: terminal.printed.map((line) => JSON.parse(line) as unknown) };
};

describe('nakomen phrases', () => {
  it('answers each line in the form of the contract', async () => {
    const { status, lines } = await run(
      '{"id":"a","text":"de helft uiterlijk vrijdag en de rest eind december, dus € 250,-","callDate":"2026-11-18"}\n\n{"id":2,"text":"hallo","callDate":"2026-11-18"}\n',
    );
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        id: 'a',
        dates: [
          { from: '2026-11-18', to: '2026-11-20', text: 'uiterlijk vrijdag', vague: false },
          { from: '2026-12-27', to: '2026-12-31', text: 'eind december', vague: true },
        ],
        amounts: [
          { fraction: 0.5, text: 'de helft' },
          { text: 'de rest' },
          { cents: 25000, currency: 'EUR', text: '€ 250,-' },
        ],
        instalments: { count: 2, from: '2026-11-18' },
      },
      { id: 2, dates: [], amounts: [], instalments: null },
    ]);
  });

  it('tells of lines that cannot be read, with their number, and answers the others', async () => {
    const { status, told, lines } = await run(
      '{"id":1,"text":"morgen","callDate":"2026-11-18"}\nnot json\n[]\n{"id":4,"text":5,"callDate":"2026-11-18"}\n{"id":5,"text":"x","callDate":"18-11"}\n',
    );
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(told.map((line) => line.replace(/^.*: line/, 'line'))).toEqual([
      'line 2: this is not JSON',
      'line 3: an object was expected',
      'line 4: "text" should be a text',
      'line 5: "callDate" should be a day like 2026-11-20',
    ]);
  });

  it('refuses a file that is not there, and two files', async () => {
    const terminal = testTerminal();
    expect(await main(['phrases', join(folder, 'none')], terminal)).toBe(1);
    expect(await main(['phrases', 'a', 'b'], terminal)).toBe(2);
  });
});
