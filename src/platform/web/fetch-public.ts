import { lookup as lookUpName, type LookupAddress } from 'node:dns';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type AddressProblem, isPublicAddress, publicUrl } from '#platform/web/public-address.ts';

/** Why something was not got from the web. */
export type FetchProblem =
  | AddressProblem
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects'
  | 'refused'
  | 'packed';

/** What came from the web: the bytes, or why not. `status`: what the server answered, where it did. */
export type Fetched =
  | { readonly ok: true; readonly body: Buffer }
  | { readonly ok: false; readonly problem: FetchProblem; readonly status?: number };

/** How the outside is reached; tests give another one, with a server of their own. */
export interface Reach {
  readonly address: (text: string) => { readonly url: URL } | { readonly problem: AddressProblem };
  readonly allows: (ip: string) => boolean;
  readonly resolve: (host: string, done: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;
  readonly request: (url: URL, options: RequestOptions) => ReturnType<typeof requestHttps>;
}

const publicInternet: Reach = {
  address: publicUrl,
  allows: isPublicAddress,
  resolve: (host, done) => lookUpName(host, { all: true }, done),
  request: requestHttps,
};

/** Limits on what is got. */
export interface FetchLimits {
  readonly bytes: number;
  readonly timeoutMs: number;
  readonly redirects: number;
}

class Private extends Error {}

/**
 * Gets something from the public web for somebody who gave its address. The name is looked up once for each connection and connected to only when all
 * its addresses are public, so that neither a name nor a redirect leads into the network of the server. Never throws for what the other side does.
 */
export async function fetchPublic(
  address: string,
  accept: string,
  limits: FetchLimits,
  reach: Reach = publicInternet,
): Promise<Fetched> {
  const deadline = AbortSignal.timeout(limits.timeoutMs);
  let next = address;
  try {
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const target = reach.address(next);
      if ('problem' in target) return failed(target.problem);
      const answer = await ask(target.url, accept, deadline, reach);
      const status = answer.statusCode ?? 0;
      const { location } = answer.headers;
      if (status >= 300 && status < 400 && location !== undefined) {
        answer.destroy();
        if (!URL.canParse(location, target.url.href)) return failed('no-address');
        next = new URL(location, target.url).href;
        continue;
      }
      if (status !== 200) {
        answer.destroy();
        return { ...failed('refused'), status };
      }
      return await bodyOf(answer, limits.bytes);
    }
    return failed('too-many-redirects');
  } catch (error) {
    if (deadline.aborted) return failed('too-slow');
    return failed(error instanceof Private ? 'private-address' : 'unreachable');
  }
}

function failed(problem: FetchProblem): { readonly ok: false; readonly problem: FetchProblem } {
  return { ok: false, problem };
}

async function ask(url: URL, accept: string, signal: AbortSignal, reach: Reach): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = reach.request(url, {
      method: 'GET',
      headers: { accept, 'user-agent': 'Nakomen', 'accept-encoding': 'identity' },
      signal,
      agent: false,
      lookup: (host, options, done) => {
        reach.resolve(host, (error, addresses) => {
          const first = addresses?.[0];
          if (error || !first) done(error ?? new Error('no address'), '', 4);
          // One private address among them is enough to stay away.
          else if (!addresses.every((one) => reach.allows(one.address))) done(new Private(host), '', 4);
          else if (options.all) done(null, [...addresses]);
          else done(null, first.address, first.family);
        });
      },
    });
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });
}

async function bodyOf(answer: IncomingMessage, most: number): Promise<Fetched> {
  const encoding = answer.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    answer.destroy();
    return failed('packed');
  }
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) {
      answer.destroy();
      return failed('too-large');
    }
    pieces.push(piece);
  }
  return { ok: true, body: Buffer.concat(pieces) };
}
