import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type ExitStatus, Refused, type Terminal } from '#app/cli/command.ts';
import { readOptions } from '#app/cli/options.ts';
import { openLog } from '#app/log.ts';
import { openApplication } from '#app/server/application.ts';
import { fileLimits } from '#platform/files/limits.ts';
import { receiveFile } from '#platform/files/receive.ts';
import type { Platform } from '#platform/interface.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { ListedAdministration } from '#platform/tenancy/store.ts';
import { allTenants } from '#platform/tenancy/tenants.ts';
import { type ImportedFile, importFile } from '#rooms/intake/index.ts';
import { problemLine } from '#rooms/intake/rules/formats/problems.ts';

interface Chosen {
  /** Name or address of the administration; may be left out where there is only one. */
  readonly tenant?: string | undefined;
  readonly json?: boolean | undefined;
  readonly data?: string | undefined;
  readonly acceptChanges: boolean;
}

/** Imports files one by one into an administration, each whole or not at all. */
export async function importInto(paths: readonly string[], chosen: Chosen, terminal: Terminal): Promise<ExitStatus> {
  for (const path of paths) await mustExist(path);
  const config = readOptions(chosen, terminal.environment);
  const application = await openApplication(config, openLog(config), 'send');
  const folder = await mkdtemp(join(tmpdir(), 'nakomen-import-'));
  try {
    const tenant = theOne(await allTenants(application.platform.database), chosen.tenant);
    let status: ExitStatus = 0;
    for (const path of paths) {
      const imported = await importOne(application.platform, tenant, path, folder, chosen.acceptChanges);
      if (imported.outcome === 'refused') status = 1;
      tell(path, imported, chosen.json === true, terminal);
    }
    return status;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await application.close();
  }
}

function theOne(tenants: readonly ListedAdministration[], wanted: string | undefined): ListedAdministration {
  const found = tenants.filter((one) => wanted === undefined || one.name === wanted || one.slug === wanted);
  const [tenant] = found;
  if (tenant && found.length === 1) return tenant;
  const names = tenants.map((one) => one.name).join(', ');
  throw new Refused(names ? `name one administration with --tenant: ${names}` : 'there is no administration yet');
}

async function importOne(
  platform: Platform,
  tenant: ListedAdministration,
  path: string,
  folder: string,
  acceptChanges: boolean,
): Promise<ImportedFile> {
  const content: Readable = path === '-' ? process.stdin : createReadStream(path);
  const file = await receiveFile(content, path, { folder, limitBytes: fileLimits.fileBytes });
  if (!file) throw new Refused(`${path}: file-too-large, expected at most ${fileLimits.fileBytes / 1024 / 1024} MB`);
  const scope = { tenantId: tenant.tenantId, actor: { kind: 'program', name: 'nakomen import' } } as const;
  const outcome = await openWork(platform, scope, (work) => importFile(work, file, { acceptChanges }));
  if (!outcome.ok) throw new Refused(`${path}: ${outcome.refusal.code}`);
  return outcome.value;
}

async function mustExist(path: string): Promise<void> {
  if (path === '-') return;
  const facts = await stat(path).catch(() => null);
  if (!facts?.isFile()) throw new Refused(`${path}: file-missing, expected an existing file`);
}

function tell(path: string, imported: ImportedFile, json: boolean, terminal: Terminal): void {
  const counts = Object.entries(imported.counts).map(([name, count]) => `${name} ${String(count)}`);
  const why = imported.refusal ? ` (${imported.refusal.code})` : '';
  terminal.print(
    json
      ? JSON.stringify({ file: path, ...imported })
      : `${path}: ${imported.format}, ${imported.outcome}${why}: ${counts.join(', ')}, booked ${imported.booked}`,
  );
  if (imported.outcome !== 'refused') return;
  for (const problem of imported.problems) terminal.tell(`${path}: ${problemLine(problem)}`);
}
