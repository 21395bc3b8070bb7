import { describe, expect, it } from 'vitest';
import { main } from '#app/cli/main.ts';
import { testTerminal } from '#app/cli/testing.ts';

describe('nakomen', () => {
  it('shows all commands when asked, and that a command does not exist', async () => {
    const asked = testTerminal();
    expect(await main(['help'], asked)).toBe(0);
    for (const name of ['serve', 'demo', 'import', 'worker', 'admin'])
      expect(asked.printed.join('\n')).toContain(`nakomen ${name}`);
    const mistaken = testTerminal();
    expect(await main(['serv'], mistaken)).toBe(2);
    expect([mistaken.printed, mistaken.told[0]]).toEqual([[], 'nakomen has no command "serv"']);
  });

  it('shows the forms of one command', async () => {
    const terminal = testTerminal();
    expect(await main(['serve', '--help'], terminal)).toBe(0);
    expect(terminal.printed).toContain('nakomen serve [--port 3000] [--host 127.0.0.1] [--data DIR] [--no-jobs]');
  });

  it.each([
    [['serve', '--prot', '80'], "Unknown option '--prot'"],
    [['serve', '--port', 'eighty'], '--port takes a number, not "eighty"'],
    [['admin', 'make'], 'the only form is "nakomen admin create"'],
    [['admin', 'create', '--email', 'jan'], '--email takes an e-mail address'],
    [['admin', 'create', '--email', 'jan@dezon.nl'], '--name and --administration are needed'],
    [
      ['admin', 'create', '--email', 'jan@dezon.nl', '--name', 'Jan', '--administration', 'Zon', '--country', 'DE'],
      '--country takes NL or BE',
    ],
  ])('%j is wrong usage: status 2, with the reason and the forms on standard error', async (args, reason) => {
    const terminal = testTerminal();
    expect(await main(args, terminal)).toBe(2);
    expect(terminal.told[0]).toContain(reason);
    expect(terminal.told.at(-1)).toMatch(/^usage: nakomen /);
    expect(terminal.printed).toEqual([]);
  });

  it.each([
    [['serve', '--port', '99999'], {}, 'NAKOMEN_PORT'],
    [['serve'], { NAKOMEN_SECRET: 'short' }, 'NAKOMEN_SECRET'],
    [['serve'], { DATABASE_URL: 'not a url' }, 'DATABASE_URL'],
    [['worker'], {}, 'PostgreSQL'],
    [['demo', '--data', 'src'], {}, 'a fresh demo needs a new folder'],
  ])('%j with %j is refused: status 1, with the reason', async (args, environment, reason) => {
    const terminal = testTerminal(environment);
    expect(await main(args, terminal)).toBe(1);
    expect(terminal.told.join('\n')).toContain(reason);
  });
});
