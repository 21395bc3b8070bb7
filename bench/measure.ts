import { readFileSync } from 'node:fs';

/** The middle value. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which this percentage lies. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

/** Wall and CPU seconds of work in this process, its threads included. */
export async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; wallSeconds: number; cpuSeconds: number }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const used = process.cpuUsage(cpu);
  return { result, wallSeconds: (performance.now() - start) / 1e3, cpuSeconds: (used.user + used.system) / 1e6 };
}

const TICKS_PER_SECOND = 100;

/** CPU seconds that another process has used so far (Linux); NaN elsewhere. */
export function cpuSecondsOf(pid: number): number {
  const fields = procFile(pid, 'stat')
    ?.replace(/^.*\) /, '')
    .split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND : Number.NaN;
}

/** Memory of another process now and at its highest, in MB (Linux); NaN elsewhere. */
export function memoryOf(pid: number): { nowMb: number; highestMb: number } {
  const status = procFile(pid, 'status') ?? '';
  const read = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  return { nowMb: read('VmRSS'), highestMb: read('VmHWM') };
}

function procFile(pid: number, name: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return null;
  }
}

/** Seconds in words. */
export function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}
