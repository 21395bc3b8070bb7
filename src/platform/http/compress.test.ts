import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress, encodingFor } from '#platform/http/compress.ts';

const long = JSON.stringify({ rows: Array.from({ length: 200 }, (_, row) => ({ row, name: 'Bakkerij De Zon' })) });

test('packs what is long, as the browser accepts it', async () => {
  const brotli = await compress(long, 'gzip, deflate, br');
  expect(brotli.encoding).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(long);
  expect(brotli.body.length).toBeLessThan(long.length / 5);
  const zipped = await compress(long, 'gzip');
  expect(zipped.encoding).toBe('gzip');
  expect(gunzipSync(zipped.body).toString()).toBe(long);
});

test('leaves alone what is short, and what nobody can unpack', async () => {
  expect(await compress('{"status":"ok"}', 'br')).toEqual({ body: '{"status":"ok"}', encoding: null });
  expect(await compress(long, undefined)).toEqual({ body: long, encoding: null });
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['GZIP', 'gzip'],
  ['identity', null],
  ['', null],
])('reads %j', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
