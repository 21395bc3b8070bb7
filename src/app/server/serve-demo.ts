import type { ExitStatus, Terminal } from '#app/cli/command.ts';
import type { Config } from '#app/config.ts';
import { openLog } from '#app/log.ts';
import { demoAccounts, demoPassword, emptyAdministration } from '#app/server/demo-installation.ts';
import { openDemo } from '#app/server/open-demo.ts';
import { serveUntilEnd } from '#app/server/serve-until-end.ts';

/** Serves a demo until asked to end, made first where there is none; prints its accounts. */
export async function serveDemo(config: Config, terminal: Terminal): Promise<ExitStatus> {
  const application = await openDemo(config, openLog(config), progressOn(terminal));
  return serveUntilEnd(application, terminal, async (address) => {
    terminal.print(`Nakomen: ${address}`);
    terminal.print('');
    for (const { role, email } of demoAccounts) terminal.print(`  ${role.padEnd(10)} ${email}`);
    terminal.print(`  password   ${demoPassword}`);
    terminal.print('');
    terminal.print(`To try an import: choose ${emptyAdministration} and drop files of the folder examples/.`);
    terminal.print('Press Ctrl-C to stop.');
  });
}

/** Tells in steps of a quarter how far the making of the demo is. */
function progressOn(terminal: Terminal): (share: number) => void {
  let told = -1;
  return (share) => {
    const quarter = Math.floor(share * 4);
    if (quarter <= told) return;
    told = quarter;
    terminal.tell(`Making the demo administration: ${quarter * 25} %`);
  };
}
