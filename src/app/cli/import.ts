import { parseArgs } from 'node:util';
import { type Command, type ExitStatus, type Terminal, WrongUsage } from '#app/cli/command.ts';
import { dataOptions } from '#app/cli/options.ts';
import { decimalFromCents } from '#kernel/money.ts';
import { dryRunPieces } from '#rooms/intake/actions/dry-run.ts';
import { readBytes, readFile } from '#rooms/intake/actions/read-file.ts';
import type { ParsedFile } from '#rooms/intake/rules/formats/parsed.ts';
import { leavesUnread, problemLine } from '#rooms/intake/rules/formats/problems.ts';

const options = {
  ...dataOptions,
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  tenant: { type: 'string' },
  'accept-changes': { type: 'boolean' },
} as const;

/** `nakomen import`: takes in files with invoices or statements, their format recognised by content. */
export const command: Command = {
  usage: [
    'nakomen import FILE… [--tenant NAME] [--accept-changes] [--json] [--data DIR]   (- reads standard input)',
    'nakomen import FILE… --dry-run [--json]',
  ],
  summary:
    'Import invoices (UBL, CSV) or bank statements (camt.053) into an administration; with --dry-run only show what is in them.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) throw new WrongUsage('name at least one file');
    if (values['dry-run']) return dryRun(positionals, values.json === true, terminal);
    // The database is only loaded where it is used: a dry run starts quickly and stays small.
    const { importInto } = await import('#app/cli/import-into.ts');
    return importInto(positionals, { ...values, acceptChanges: values['accept-changes'] === true }, terminal);
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
