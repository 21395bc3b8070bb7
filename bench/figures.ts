import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** One measured figure beside its goal. `met` null: there is no goal, the figure is for comparing. */
export interface Figure {
  readonly figure: string;
  readonly value: string;
  readonly goal?: string;
  readonly met?: boolean | null;
  /** Why it was missed, or what to know. */
  readonly why?: string;
}

const results = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/** The machine on which it was measured, with how busy it was: others share it. */
export function machineLine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${model}, ${memory} GiB, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
}

/** Prints the figures of a bench, and with `--write` on the command line keeps them in bench/RESULTS.md. */
export async function report(name: string, about: string, figures: readonly Figure[]): Promise<void> {
  process.stdout.write(`${name} (${machineLine()})\n`);
  for (const { figure, value, goal, met, why } of figures) {
    const verdict = met === undefined || met === null ? '' : met ? 'met' : 'missed';
    process.stdout.write(
      `  ${figure.padEnd(52)} ${value.padEnd(26)} ${(goal ?? '').padEnd(20)} ${verdict} ${why ?? ''}\n`,
    );
  }
  if (process.argv.includes('--write')) await keep(name, about, figures);
}

async function keep(name: string, about: string, figures: readonly Figure[]): Promise<void> {
  const cell = (text: string): string => text.replace(/\|/g, '\\|');
  const rows = figures.map(
    ({ figure, value, goal, met, why }) =>
      `| ${cell(figure)} | ${cell(value)} | ${cell(goal ?? '')} | ${met === undefined || met === null ? '' : met ? 'met' : '**missed**'} | ${cell(why ?? '')} |`,
  );
  await keepSection(
    name,
    [`${about}${busy()}`, '', '| figure | measured | goal | | remarks |', '|---|---|---|---|---|', ...rows].join('\n'),
  );
}

/** Says so when the machine had more to do than it has cores. */
function busy(): string {
  const load = loadavg()[0] ?? 0;
  if (load <= cpus().length) return '';
  return ` Others kept the machine busy meanwhile (load ${load.toFixed(1)} on ${cpus().length} cores): times are mostly waiting for a turn, CPU time is not.`;
}

/** Puts a section into bench/RESULTS.md in the place of the one with the same name. */
export async function keepSection(name: string, text: string): Promise<void> {
  const before = existsSync(results) ? await readFile(results, 'utf8') : head;
  const section = [
    `## ${name}`,
    '',
    `${new Date().toISOString().slice(0, 10)}, ${machineLine()}, \`npm run bench -- ${name}\``,
    '',
    text.trim(),
    '',
  ].join('\n');
  const parts = before.split(/^(?=## )/m);
  const place = parts.findIndex((part) => part.startsWith(`## ${name}\n`));
  if (place < 0) parts.push(section);
  else parts[place] = section;
  const sections = parts.slice(1).map((part) => part.trimEnd());
  await writeFile(results, `${[parts[0]?.trimEnd(), ...sections].join('\n\n')}\n`);
}

const head = `# Figures

Measured with \`npm run bench -- NAME --write\`. The machine is shared with other work, so compare figures within one run; wall time is the median of
several runs, CPU time is given beside it where it tells more.
`;
