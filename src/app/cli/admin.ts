import { parseArgs } from 'node:util';
import { type Command, Refused, WrongUsage } from '#app/cli/command.ts';
import { dataOptions, readOptions } from '#app/cli/options.ts';
import { openLog } from '#app/log.ts';
import { openApplication } from '#app/server/application.ts';
import { createAccount } from '#platform/auth/create-account.ts';
import { createAdministrationFor } from '#platform/auth/administrations.ts';

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
    if (positionals.length !== 1 || positionals[0] !== 'create')
      throw new WrongUsage('the only form is "nakomen admin create"');
    if (!email || !email.includes('@')) throw new WrongUsage('--email takes an e-mail address');
    if (!name || !administration) throw new WrongUsage('--name and --administration are needed');
    if (country !== 'NL' && country !== 'BE') throw new WrongUsage('--country takes NL or BE');

    const config = readOptions(values, terminal.environment);
    const password = await terminal.askSecret('Password (at least 10 characters): ');
    const application = await openApplication(config, openLog(config), 'send');
    try {
      const account = await createAccount(application.platform, application.signIn, { email, name, password });
      if (!account.ok)
        throw new Refused(
          account.refusal.code === 'email-taken' ? `${email} has an account already` : 'the password is too short',
        );
      const made = await createAdministrationFor(application.platform, account.value.userId, {
        name: administration,
        country,
      });
      terminal.print(`${email} is admin of ${made.name} (/a/${made.slug})`);
    } finally {
      await application.close();
    }
    return 0;
  },
};
