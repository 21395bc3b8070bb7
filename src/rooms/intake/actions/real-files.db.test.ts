import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openTestDatabase } from '#platform/db/testing.ts';
import { room as dossierRoom } from '#rooms/dossier/room.ts';
import { importFile } from '#rooms/intake/actions/import-file.ts';
import { room } from '#rooms/intake/room.ts';
import { room as paymentRoom } from '#rooms/payment/room.ts';

const folders = ['einvoice-ubl', 'bank-camt'].map((name) =>
  fileURLToPath(new URL(`../../../../../shared/data/${name}`, import.meta.url)),
);
const present = folders.every((folder) => existsSync(folder));
if (!present) process.stderr.write('\n*** files of others are not here, importing them is NOT tested\n\n');

test.runIf(present)(
  'files of others are imported whole or refused with reasons, and the second time nothing changes',
  async () => {
    const db = await openTestDatabase({ rooms: [dossierRoom, paymentRoom, room] });
    const tenant = await db.testTenant();
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
    const importAll = async () => {
      const outcomes = new Map<string, string>();
      for (const path of files.filter((name) => /\.xml$/i.test(name))) {
        const bytes = readFileSync(path);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const file = { fileName: path.split('/').at(-1) ?? '', path, bytes: bytes.length, sha256 };
        const decision = await db.testWork(tenant, (work) => importFile(work, file, { acceptChanges: false }));
        if (!decision.ok) throw new Error(decision.refusal.code);
        const { outcome, problems, refusal } = decision.value;
        if (refusal?.code === 'file-refused') expect(problems).not.toEqual([]);
        outcomes.set(file.fileName, refusal?.code ?? outcome);
      }
      return outcomes;
    };
    const first = await importAll();
    expect([...first.values()].filter((outcome) => outcome === 'published').length).toBeGreaterThan(35);
    const second = await importAll();
    expect([...second.values()]).not.toContain('published');
    for (const [name, outcome] of first) {
      if (outcome === 'published') expect(['nothing-new', 'changes-not-accepted']).toContain(second.get(name));
    }
  },
  60_000,
);
