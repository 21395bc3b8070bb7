import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '#app/cli/main.ts';
import { testTerminal } from '#app/cli/testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'nakomen-acts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (text: string) => {
  const path = join(folder, 'lines.jsonl');
  writeFileSync(path, text);
  const terminal = testTerminal();
  const status = await main(['acts', path], terminal);
  return { status, told: terminal.told, lines: terminal.printed.map((line) => JSON.parse(line) as unknown) };
};

describe('nakomen acts', () => {
  it('answers a line with its acts and where they stand, also after a byte order mark', async () => {
    const { status, lines } = await run('\uFEFF{"id":"7","role":"agent","text":"Waarom belt u niet?"}\n');
    expect(status).toBe(0);
    expect(lines).toEqual([
      expect.objectContaining({
        id: '7',
        acts: expect.arrayContaining(['why_question']),
        spans: expect.arrayContaining([expect.objectContaining({ act: 'why_question', start: 0 })]),
      }),
    ]);
  });

  it('tells of lines that cannot be read, with file and line, and answers the others', async () => {
    const { status, told, lines } = await run(
      '{"id":\n[]\n{"id":"1","text":"x"}\n{"id":"1","role":"agent"}\n{"id":"1","role":"agent","text":"x","previous":{"role":"boss","text":"y"}}\n{"id":"1","role":"agent","text":"x","previous":[]}\n{"id":"6","role":"customer","text":""}\n',
    );
    expect(status).toBe(1);
    expect(lines).toEqual([{ id: '6', acts: [], spans: [] }]);
    expect(told.every((line) => line.startsWith(folder))).toBe(true);
    expect(told.map((line) => line.replace(/^.*: line/, 'line'))).toEqual([
      'line 1: this is not JSON',
      'line 2: an object was expected',
      'line 3: "role" should be "agent" or "customer"',
      'line 4: "text" should be a text',
      'line 5: "role" should be "agent" or "customer"',
      'line 6: "previous" should be an object with "role" and "text"',
    ]);
  });

  it('names an option that does not exist', async () => {
    const terminal = testTerminal();
    expect(await main(['acts', '--foo'], terminal)).toBe(2);
    expect(terminal.told.join('\n')).toContain('--foo');
  });
});
