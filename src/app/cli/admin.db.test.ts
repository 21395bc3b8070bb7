import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { main } from '#app/cli/main.ts';
import { type TestTerminal, testTerminal } from '#app/cli/testing.ts';
import { copyTemplate } from '#platform/db/test-setup/template.ts';

const LONG_MS = 90_000;
const admin = { email: 'jan@dezon.nl', password: 'een goed wachtwoord' };
let environment: Record<string, string>;

beforeAll(async () => {
  const given = inject('testDatabase');
  environment = {
    NAKOMEN_DATA: join(await mkdtemp(join(tmpdir(), 'nakomen-cli-')), 'data'),
    NAKOMEN_PORT: '0',
    NAKOMEN_LOG: 'error',
  };
  if (given.kind === 'pglite') environment['NAKOMEN_FIRST_BOOT'] = given.dump;
  if (given.kind === 'postgres' && given.url !== null) environment['DATABASE_URL'] = await copyTemplate(given);
});
afterAll(() => rm(join(environment['NAKOMEN_DATA'] ?? '', '..'), { recursive: true, force: true }));

const create = (password: string, email = admin.email): { terminal: TestTerminal; status: Promise<number> } => {
  const terminal = testTerminal(environment, password);
  return {
    terminal,
    status: main(['admin', 'create', '--email', email, '--name', 'Jan', '--administration', 'De Zon'], terminal),
  };
};

async function untilPrinted(terminal: TestTerminal, pattern: RegExp): Promise<string> {
  for (;;) {
    const line = terminal.printed.find((candidate) => pattern.test(candidate));
    if (line !== undefined) return line;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it(
  'makes the first account on the command line, which then signs in to the served application',
  async () => {
    const short = create('kort');
    expect([await short.status, short.terminal.told]).toEqual([1, ['the password needs at least 10 characters']]);
    const made = create(admin.password);
    expect([await made.status, made.terminal.printed]).toEqual([0, ['jan@dezon.nl is admin of De Zon (/a/de-zon)']]);
    const again = create(admin.password);
    expect([await again.status, again.terminal.told]).toEqual([1, ['jan@dezon.nl has an account already']]);

    const terminal = testTerminal(environment);
    const serving = main(['serve', '--no-jobs'], terminal);
    const address = (await untilPrinted(terminal, /^Nakomen: /)).replace('Nakomen: ', '');
    const answer = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { origin: address, 'content-type': 'application/json' },
      body: JSON.stringify(admin),
    });
    expect(await answer.json()).toMatchObject({ administrations: [{ slug: 'de-zon', role: 'admin' }] });
    expect(terminal.printed.join('\n')).not.toContain('There is no account yet');

    if (environment['DATABASE_URL'] === undefined) {
      const second = testTerminal(environment);
      expect(await main(['serve'], second)).toBe(1);
      expect(second.told.join()).toContain('is in use by another process');
    }
    terminal.end();
    expect(await serving).toBe(0);
    expect(existsSync(join(environment['NAKOMEN_DATA'] ?? '', 'secret'))).toBe(true);
  },
  LONG_MS,
);
