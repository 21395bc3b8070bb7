import { expect, test } from 'vitest';
import { packBytes, unpackBytes } from '#platform/files/pack.ts';

test('packing and unpacking give the same bytes', async () => {
  const bytes = Buffer.from('invoice;amount\n'.repeat(1000));
  const packed = await packBytes(bytes);
  expect(packed.length).toBeLessThan(bytes.length / 10);
  expect(Buffer.from(await unpackBytes(packed)).equals(bytes)).toBe(true);
});
