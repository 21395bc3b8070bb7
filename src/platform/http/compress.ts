import { promisify } from 'node:util';
import { constants, brotliCompress, gzip } from 'node:zlib';

const LEAST_BYTES = 1024;
const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
/** Quick rather than small: an answer is made for one reader. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** An answer as it goes over the network. `encoding` null: as it is. */
export interface Packed {
  readonly body: string | Buffer;
  readonly encoding: 'br' | 'gzip' | null;
}

/** Packs an answer when it is large enough and the browser can unpack it. */
export async function compress(text: string, accepted: string | undefined): Promise<Packed> {
  const encoding = text.length < LEAST_BYTES ? null : encodingFor(accepted ?? '');
  if (encoding === null) return { body: text, encoding };
  return { body: await (encoding === 'br' ? brotlied(text, BROTLI) : gzipped(text, { level: 4 })), encoding };
}

/** The best encoding that a browser says it accepts ('gzip, deflate, br;q=0.9'). */
export function encodingFor(accepted: string): Packed['encoding'] {
  const offers = accepted.split(',').map((offer) => offer.trim().toLowerCase().split(';'));
  const takes = (name: string): boolean =>
    offers.some(([offered, ...rest]) => offered === name && !rest.some((part) => /^\s*q=0(\.0*)?\s*$/.test(part)));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}
