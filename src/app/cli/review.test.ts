import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '#app/cli/main.ts';
import { testTerminal } from '#app/cli/testing.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const dialogue = {
  callDate: '2025-11-20',
  customer: { name: 'Van Laar', invoices: [{ number: '25-310', openCents: 120_000 }] },
  turns: [
    { role: 'agent', text: 'Goedemiddag, met Roos van Maasstad Zand. Spreek ik met meneer Van Laar?' },
    { role: 'customer', text: 'Ja.' },
    { role: 'agent', text: 'Factuur 25-310 van € 1.200 staat sinds 1 oktober open.' },
    { role: 'customer', text: 'Vergeten. Ik maak het maandag over.' },
    { role: 'agent', text: 'Dan noteer ik maandag 24 november € 1.200. Dank u wel, fijne dag.' },
  ],
};

async function run(command: string, content: string, ...options: string[]) {
  const path = join(folder, 'input');
  await writeFile(path, content);
  const terminal = testTerminal();
  const status = await main([command, path, ...options], terminal);
  return { status, printed: terminal.printed, told: terminal.told.join('\n') };
}

describe('nakomen review', () => {
  it('gives the form of the contract', async () => {
    const { status, printed } = await run('review', JSON.stringify(dialogue), '--json');
    expect(status).toBe(0);
    const review = JSON.parse(printed.join('')) as Record<string, unknown[]> & { outcome: unknown };
    expect(review['points']).toHaveLength(10);
    expect(review['habits']).toHaveLength(5);
    expect(review.outcome).toMatchObject({
      kind: 'promise',
      date: '2025-11-24',
      amountCents: 120_000,
      instalments: null,
      invoices: ['25-310'],
    });
  });

  it('reads one dialogue a line, and prints for people without --json', async () => {
    const lines = `${JSON.stringify(dialogue)}\n\n${JSON.stringify({ ...dialogue, customer: null })}\n`;
    expect((await run('review', lines)).printed).toHaveLength(2);
    expect((await run('review', JSON.stringify(dialogue))).printed[0]).toBe('Toezegging, 2025-11-24, € 1200,00');
  });

  it.each([
    ['', 'not JSON'],
    ['{"callDate":', 'not JSON'],
    ['{}', '$.callDate'],
    [JSON.stringify({ ...dialogue, turns: [] }), '$.turns: expected at least one turn'],
    [JSON.stringify({ ...dialogue, turns: [{ role: 'agent' }] }), '$.turns[0].text'],
    [`${JSON.stringify(dialogue)}\n{"callDate"\n`, 'line 2'],
  ])('refuses %j and says where', async (content, where) => {
    const { status, told } = await run('review', content);
    expect(status).toBe(1);
    expect(told).toContain(where);
  });
});

describe('nakomen level', () => {
  it('gives level, score and findings', async () => {
    const { status, printed } = await run('level', 'Wij verzoeken u derhalve te betalen.', '--json', '--target', 'a2');
    expect(status).toBe(0);
    expect(JSON.parse(printed.join(''))).toMatchObject({
      score: expect.any(Number) as number,
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'jargon' })]) as unknown,
    });
  });

  it('knows three targets', async () => {
    const { status, told } = await run('level', 'Dag.', '--target', 'C2');
    expect(status).toBe(2);
    expect(told).toContain('A2, B1 or B2');
  });
});
