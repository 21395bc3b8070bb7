/**
 * Importing 10,000 UBL invoices and 10,000 statement entries: preview and publish as the screen does them, matching included, on
 * both databases.
 * Run: `npm run bench -- import`.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rooms } from '#app/rooms.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Platform } from '#platform/interface.ts';
import { createPlatform } from '#platform/platform.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import { createTenant } from '#platform/tenancy/tenants.ts';
import type { TenantId, Work } from '#platform/tenancy/work.ts';
import { previewImport, viewImport } from '#rooms/intake/actions/preview-import.ts';
import { publishImport } from '#rooms/intake/actions/publish-import.ts';
import { onBothDatabases } from './databases.ts';
import { type Figure, report } from './figures.ts';
import { median, seconds, timed } from './measure.ts';
import { asUpload, writeInvoices, writeStatement } from './write-files.ts';

const COUNT = 10_000;
const ROUNDS = 3;
const GOAL_ENTRIES_PER_SECOND = 5_000;

interface Step {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

const folder = await mkdtemp(join(tmpdir(), 'nakomen-bench-'));
const invoices = join(folder, 'invoices.xml');
const statement = join(folder, 'statement.xml');
try {
  await writeInvoices(invoices, COUNT);
  await writeStatement(statement, COUNT);
  const sizes = await Promise.all(
    [invoices, statement].map(async (file) => `${((await stat(file)).size / 1e6).toFixed(0)} MB`),
  );
  const figures: Figure[] = [];
  await onBothDatabases(async (bench) => {
    const database = await bench.open();
    const platform = await createPlatform({ database, rooms });
    const steps = new Map<string, Step[]>();
    let booked = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const made = await createTenant(platform, { name: `Meting ${round}`, slug: `meting-${round}`, country: 'NL' });
      if (!made.ok) throw new Error(made.refusal.code);
      for (const [name, file] of [
        ['invoices', invoices],
        ['entries', statement],
      ] as const) {
        const run = await importOnce(platform, made.value.tenantId, file);
        keep(steps, `${name} preview`, run.preview);
        keep(steps, `${name} publish`, run.publish);
        booked = run.booked;
      }
    }
    await platform.close();
    figures.push(...figuresOf(bench.kind, steps, booked));
  });
  await report(
    'import',
    `10,000 UBL invoices in one file (${sizes[0]}) of 2,500 customers, then a camt.053 of 10,000 entries (${sizes[1]}) of which 88 % name their invoice, 6 % name one that is not there and 6 % nothing. Each through preview and publish, in a new administration; medians of ${ROUNDS}. CPU is that of the program with the embedded database, without that of a PostgreSQL server.`,
    figures,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

function keep(steps: Map<string, Step[]>, name: string, step: Step): void {
  steps.set(name, [...(steps.get(name) ?? []), step]);
}

async function importOnce(
  platform: Platform,
  tenantId: TenantId,
  path: string,
): Promise<{ preview: Step; publish: Step; booked: number }> {
  const upload = await asUpload(path);
  const work = <Result>(fn: (work: Work) => Promise<Decision<Result>>): Promise<Decision<Result>> =>
    openWork(platform, { tenantId, actor: { kind: 'program', name: 'bench' } }, fn);
  const preview = await timed(() =>
    work(async (open) => {
      const { importId, plan } = await previewImport(open, upload);
      return viewImport(open, importId, plan);
    }),
  );
  if (!preview.result.ok) throw new Error(preview.result.refusal.code);
  const { importId } = preview.result.value;
  const publish = await timed(() => work((open) => publishImport(open, importId, 'all')));
  if (!publish.result.ok) throw new Error(JSON.stringify(publish.result.refusal).slice(0, 500));
  if (publish.result.value.counts.new !== COUNT) throw new Error(JSON.stringify(publish.result.value));
  return { preview, publish, booked: publish.result.value.booked };
}

function figuresOf(kind: string, steps: ReadonlyMap<string, readonly Step[]>, booked: number): Figure[] {
  const middle = (name: string): Step => ({
    wallSeconds: median((steps.get(name) ?? []).map((step) => step.wallSeconds)),
    cpuSeconds: median((steps.get(name) ?? []).map((step) => step.cpuSeconds)),
  });
  const inWords = (step: Step): string => `${seconds(step.wallSeconds)} (cpu ${seconds(step.cpuSeconds)})`;
  const whole = middle('entries publish');
  const perSecond = Math.round(COUNT / whole.wallSeconds);
  const byCpu = kind === 'pglite' ? `; ${Math.round(COUNT / whole.cpuSeconds)} for each second of CPU` : '';
  return [
    { figure: `${kind}: invoices, preview`, value: inWords(middle('invoices preview')) },
    { figure: `${kind}: invoices, publish`, value: inWords(middle('invoices publish')) },
    { figure: `${kind}: entries, preview`, value: inWords(middle('entries preview')) },
    { figure: `${kind}: entries, publish and match`, value: inWords(whole), goal: '< 5 s', met: whole.wallSeconds < 5 },
    {
      figure: `${kind}: entries imported and matched`,
      value: `${perSecond}/s`,
      goal: `≥ ${GOAL_ENTRIES_PER_SECOND}/s`,
      met: perSecond >= GOAL_ENTRIES_PER_SECOND,
      why: `${booked} of ${COUNT} booked by themselves; the file is read again, and promises and worklist follow in the same transaction${byCpu}`,
    },
  ];
}
