import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ownDatabase } from '#platform/db/testing.ts';

const script = fileURLToPath(new URL('test-setup/write-until-killed.ts', import.meta.url));

/** Starts a process that inserts rows one by one and prints each number once the database has confirmed it. */
function startWriter(dataDir: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('a process that is killed', () => {
  test('loses no row that was confirmed, and leaves a directory that opens', { timeout: 90_000 }, async () => {
    const own = await ownDatabase();
    const dataDir = own.dataDir ?? '';
    await (await own.open()).close();
    for (let round = 1; round <= 2; round += 1) {
      const child = startWriter(dataDir);
      let confirmed = 0;
      for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
        confirmed = Number(line);
        if (confirmed === 1) await expect(own.open()).rejects.toThrow(/in use by another process/);
        if (confirmed === round * 150) break;
      }
      child.kill('SIGKILL');
      await once(child, 'exit');
      const database = await own.open();
      const { rows } = await database.run('select count(*) as n, max(n) as last from written');
      await database.close();
      expect(rows[0]?.['last']).toBeGreaterThanOrEqual(confirmed);
      expect(rows[0]?.['n']).toBe(rows[0]?.['last']);
    }
  });
});
