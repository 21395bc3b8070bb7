import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dryRunFile } from '#rooms/intake/actions/dry-run.ts';
import { readBytes } from '#rooms/intake/actions/read-file.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const seeds = readdirSync(EXAMPLES)
  .filter((name) => /\.(xml|csv)$/.test(name))
  .map((name) => readFileSync(`${EXAMPLES}${name}`));

/** Reads, and checks what must hold for every file: nothing thrown, statements that say they reconcile do, problems can be shown. */
async function holds(bytes: Uint8Array): Promise<void> {
  const parsed = await readBytes(bytes);
  expect(JSON.stringify(dryRunFile('x', parsed))).toContain('problems');
  if (parsed.kind === 'statements') {
    for (const statement of parsed.statements) {
      const sum = statement.entries.reduce(
        (total, entry) => total + entry.amountCents,
        statement.openingBalanceCents ?? 0,
      );
      if (statement.reconciles) expect(sum).toBe(statement.closingBalanceCents);
      expect(new Set(statement.entries.map((entry) => entry.entryKey)).size).toBe(statement.entries.length);
    }
    expect(parsed.statements.length + parsed.problems.length).toBeGreaterThan(0);
  } else {
    expect(new Set(parsed.invoices.map((one) => `${one.kind} ${one.supplier.name} ${one.number}`)).size).toBe(
      parsed.invoices.length,
    );
    if (parsed.csv === undefined) expect(parsed.invoices.length + parsed.problems.length).toBeGreaterThan(0);
  }
}

const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('replace', 'insert', 'delete', 'cut')), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([seed, changes]) => {
    let bytes = Buffer.from(seed);
    for (const [where, byte, kind] of changes) {
      const at = where % (bytes.length + 1);
      if (kind === 'replace' && at < bytes.length) bytes[at] = byte;
      else if (kind === 'insert')
        bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at)]);
      else if (kind === 'delete') bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
      else if (kind === 'cut' && at > 200) bytes = bytes.subarray(0, at);
    }
    return bytes;
  });

describe('reading a file', () => {
  it('never throws on any bytes', async () => {
    expect.hasAssertions();
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), holds));
  });
  it('never throws on any text', async () => {
    expect.hasAssertions();
    await fc.assert(fc.asyncProperty(fc.string(), (text) => holds(Buffer.from(text))));
  });
  it('never throws on our examples with bytes changed or cut off', async () => {
    expect.hasAssertions();
    await fc.assert(fc.asyncProperty(mutated, holds), { numRuns: 200 });
  });
  it('gives nothing of an XML file that is cut off', async () => {
    const whole = seeds.find((seed) => seed.includes('BkToCstmrStmt')) ?? Buffer.alloc(0);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: whole.length - 20 }), async (length) => {
        const parsed = await readBytes(whole.subarray(0, length));
        expect(parsed.kind === 'statements' ? parsed.statements : []).toEqual([]);
        expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
