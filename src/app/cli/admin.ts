import { parseArgs } from 'node:util';
import { type Command, Refused, WrongUsage } from '#app/cli/command.ts';
import { dataOptions, readOptions } from '#app/cli/options.ts';
import { LEAST_PASSWORD } from '#platform/auth/contract.ts';

const options = {
  ...dataOptions,
  email: { type: 'string' },
  name: { type: 'string' },
  administration: { type: 'string' },
  country: { type: 'string', default: 'NL' },
} as const;

/** `nakomen admin create`: an account that is admin of a new administration, made by whoever may log in to this machine. */
export const command: Command = {
  usage: ['nakomen admin create --email ADDRESS --name NAME --administration NAME [--country NL|BE] [--data DIR]'],
  summary:
    'Make an account and an administration of which it is admin. Asks for the password, or reads it from standard input.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { email, name, administration, country } = values;
    if (positionals.length !== 1 || positionals[0] !== 'create') {
      throw new WrongUsage('the only form is "nakomen admin create"');
    }
    if (!email?.includes('@')) throw new WrongUsage('--email takes an e-mail address');
    if (!name || !administration) throw new WrongUsage('--name and --administration are needed');
    if (country !== 'NL' && country !== 'BE') throw new WrongUsage('--country takes NL or BE');

    const config = readOptions(values, terminal.environment);
    const password = await terminal.askSecret(`Password (at least ${LEAST_PASSWORD} characters): `);
    if (password.length < LEAST_PASSWORD) throw new Refused(`the password needs at least ${LEAST_PASSWORD} characters`);
    const { createAdmin } = await import('#app/server/create-admin.ts');
    const made = await createAdmin(config, { email, name, password }, { name: administration, country });
    if (!made.ok) throw new Refused(`${email} has an account already`);
    terminal.print(`${email} is admin of ${made.value.name} (/a/${made.value.slug})`);
    return 0;
  },
};
