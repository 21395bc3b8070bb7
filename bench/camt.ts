/**
 * Speed and memory of reading camt.053: 100,000 entries, saxes alone (parsing, nothing kept) beside our reader (every entry
 * read, matched against its balances and kept). Each runs in a process of its own; medians of some rounds.
 * Run: `npx tsx bench/camt.ts [entries] [rounds]`.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { readFile } from '#rooms/intake/actions/read-file.ts';

interface Measured {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakMb: number;
  readonly entries: number;
}

const self = fileURLToPath(import.meta.url);

async function main(): Promise<void> {
  const [mode, path] = process.argv.slice(2);
  if (mode === '--saxes' && path) return report(await measure(() => saxesAlone(path)));
  if (mode === '--ours' && path) return report(await measure(() => ours(path)));

  const entries = Number(process.argv[2] ?? 100_000);
  const rounds = Number(process.argv[3] ?? 3);
  const folder = await mkdtemp(join(tmpdir(), 'nakomen-bench-'));
  try {
    const file = join(folder, 'statement.xml');
    await writeStatement(file, entries);
    const megabytes = Math.round((await stat(file)).size / 1e6);
    process.stdout.write(`camt.053, ${entries} entries, ${megabytes} MB, Node ${process.version}\n`);
    const results = { saxes: [] as Measured[], ours: [] as Measured[] };
    for (let round = 0; round < rounds; round += 1) {
      for (const kind of ['saxes', 'ours'] as const) {
        const out = execFileSync(process.execPath, ['--import', 'tsx', self, `--${kind}`, file], { encoding: 'utf8' });
        results[kind].push(JSON.parse(out) as Measured);
      }
    }
    const saxes = line('saxes alone', results.saxes);
    const own = line('nakomen', results.ours);
    process.stdout.write(`cpu ratio ${(own / saxes).toFixed(2)} (goal: at most 2.00)\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function line(name: string, measured: readonly Measured[]): number {
  const median = (pick: (one: Measured) => number): number => {
    const sorted = measured.map(pick).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  const cpu = median((one) => one.cpuSeconds);
  const facts = `cpu ${cpu.toFixed(2)} s, wall ${median((one) => one.wallSeconds).toFixed(2)} s, peak ${median((one) => one.peakMb)} MB`;
  process.stdout.write(`${name.padEnd(12)} ${facts}, entries ${measured[0]?.entries}\n`);
  return cpu;
}

async function measure(work: () => Promise<number>): Promise<Measured> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const entries = await work();
  const used = process.cpuUsage(cpu);
  return {
    cpuSeconds: (used.user + used.system) / 1e6,
    wallSeconds: (performance.now() - start) / 1e3,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    entries,
  };
}

function report(measured: Measured): void {
  process.stdout.write(JSON.stringify(measured));
}

async function saxesAlone(path: string): Promise<number> {
  const parser = new SaxesParser({ xmlns: false });
  let entries = 0;
  parser.on('opentag', (tag) => {
    if (tag.name === 'Ntry') entries += 1;
  });
  parser.on('text', () => undefined);
  parser.on('closetag', () => undefined);
  const file = await open(path, 'r');
  for await (const chunk of file.createReadStream({ encoding: 'utf8', highWaterMark: 65_536 }))
    parser.write(String(chunk));
  parser.close();
  return entries;
}

async function ours(path: string): Promise<number> {
  const parsed = await readFile(path);
  if (parsed.kind !== 'statements' || parsed.problems.length > 0 || !parsed.statements[0]?.reconciles) {
    throw new Error(`the file was not read well: ${JSON.stringify(parsed.problems.slice(0, 3))}`);
  }
  return parsed.statements[0].entries.length;
}

async function writeStatement(path: string, entries: number): Promise<void> {
  const out = createWriteStream(path);
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
  };
  const amount = (number: number): number => 100 + ((number * 7919) % 250_000);
  let total = 0;
  for (let number = 1; number <= entries; number += 1) total += amount(number);
  const euros = (value: number): string => (value / 100).toFixed(2);
  const balance = (type: string, value: number, day: string): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${euros(value)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>\n`;
  await write(
    '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-20T06:00:00+01:00</CreDtTm></GrpHdr>\n<Stmt><Id>S1</Id><ElctrncSeqNb>324</ElctrncSeqNb><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>\n' +
      balance('OPBD', 1_000_000, '2026-11-19') +
      balance('CLBD', 1_000_000 + total, '2026-11-20'),
  );
  for (let number = 1; number <= entries; number += 1) {
    const account = String(100_000_000 + ((number * 37) % 4_000)).padStart(10, '0');
    await write(
      `  <Ntry><NtryRef>${number}</NtryRef><Amt Ccy="EUR">${euros(amount(number))}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>20261120${String(number).padStart(8, '0')}</AcctSvcrRef>` +
        '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>' +
        `<NtryDtls><TxDtls><Refs><EndToEndId>E2E-${number}</EndToEndId></Refs><Amt Ccy="EUR">${euros(amount(number))}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>Bedrijf ${number % 4_000} B.V.</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>NL00BANK${account}</IBAN></Id></DbtrAcct></RltdPties>` +
        `<RmtInf><Ustrd>Factuur 2026${String(number).padStart(6, '0')} klant ${number % 4_000}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n`,
    );
  }
  await write('</Stmt></BkToCstmrStmt></Document>\n');
  await new Promise<void>((resolve, reject) => {
    out.on('error', reject);
    out.end(() => resolve());
  });
}

await main();
