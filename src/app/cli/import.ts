import { parseArgs } from 'node:util';
import { type Command, type ExitStatus, type Terminal, WrongUsage } from '#app/cli/command.ts';
import { decimalFromCents } from '#kernel/money.ts';
import { dryRunPieces } from '#rooms/intake/actions/dry-run.ts';
import { readBytes, readFile } from '#rooms/intake/actions/read-file.ts';
import type { ParsedFile } from '#rooms/intake/rules/formats/parsed.ts';
import { leavesUnread, problemLine } from '#rooms/intake/rules/formats/problems.ts';

/** `nakomen import`: reads files with invoices or statements, their format recognised by content. */
export const command: Command = {
  usage: ['nakomen import FILE… --dry-run [--json]   (- reads standard input)'],
  summary: 'Read invoices (UBL, CSV) or bank statements (camt.053) and show what is in them; nothing is stored.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new WrongUsage('name at least one file');
    if (!values['dry-run'])
      throw new WrongUsage('only --dry-run works from the command line; import in the browser, under Beheer');
    return dryRun(positionals, values.json === true, terminal);
  },
};

async function dryRun(paths: readonly string[], json: boolean, terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const path of paths) {
    const parsed = path === '-' ? await readBytes(await standardInput()) : await readFile(path);
    if (leavesUnread(parsed.problems)) status = 1;
    if (json) {
      for (const piece of dryRunPieces(path, parsed)) await terminal.write(piece);
      terminal.print('');
    } else for (const line of summary(parsed)) terminal.print(`${path}: ${line}`);
    if (!json || leavesUnread(parsed.problems))
      for (const problem of parsed.problems) terminal.tell(`${path}: ${problemLine(problem)}`);
  }
  return status;
}

function summary(parsed: ParsedFile): string[] {
  if (parsed.kind === 'invoices') {
    const credit = parsed.invoices.filter((invoice) => invoice.kind === 'credit_note').length;
    return [`${parsed.format}, ${parsed.invoices.length - credit} invoices, ${credit} credit notes`];
  }
  return [
    `${parsed.format}, ${parsed.statements.length} statements`,
    ...parsed.statements.map((one) => {
      const difference =
        one.differenceCents === null ? 'a balance is missing' : `difference ${decimalFromCents(one.differenceCents)}`;
      const state = one.reconciles ? 'reconciles' : `does not reconcile (${difference})`;
      return `${one.account} ${one.from ?? '?'} to ${one.to ?? '?'}, ${one.entries.length} entries, ${state}`;
    }),
  ];
}

async function standardInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}
