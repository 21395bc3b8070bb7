import { createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPublic, type Reach } from '#platform/web/fetch-public.ts';

const limits = { bytes: 1000, timeoutMs: 2000, redirects: 3 };
const servers: Server[] = [];

/** A server of this test; the name feed.example leads to it, other names to where the test says. */
async function serve(listener: RequestListener, names: Readonly<Record<string, readonly string[]>> = {}) {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const reach: Reach = {
    address: (text) => {
      const url = new URL(text);
      return url.protocol === 'http:' ? { url } : { problem: 'not-https' };
    },
    // In this test the machine itself is the public internet.
    allows: (ip) => ip === '127.0.0.1',
    resolve: (host, done) =>
      done(
        null,
        (names[host] ?? ['127.0.0.1']).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    request,
  };
  return { at: (path: string, host = 'feed.example') => `http://${host}:${String(port)}${path}`, reach };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('getting something from the web', () => {
  it('gives what is there, and asks for it by its name', async () => {
    const { at, reach } = await serve((asked, answer) =>
      answer.end(`${asked.headers.host?.split(':')[0] ?? ''} ${asked.headers.accept ?? ''}`),
    );
    const got = await fetchPublic(at('/'), 'application/rss+xml', limits, reach);
    expect(got.ok && got.body.toString()).toBe('feed.example application/rss+xml');
  });

  it('follows redirects, and looks at each again', async () => {
    const { at, reach } = await serve(
      (asked, answer) => {
        const to: Record<string, string> = {
          '/one': '/two',
          '/out': 'https://elsewhere.example/',
          '/in': 'http://inside.example/',
          '/round': '/round',
          '/odd': 'http://[',
        };
        const location = to[asked.url ?? ''];
        if (location) answer.writeHead(302, { location });
        answer.end('there');
      },
      { 'inside.example': ['10.0.0.5'] },
    );
    const outcome = async (path: string) => {
      const got = await fetchPublic(at(path), '*/*', limits, reach);
      return got.ok ? got.body.toString() : got.problem;
    };
    expect(await outcome('/one')).toBe('there');
    expect(await outcome('/out')).toBe('not-https');
    expect(await outcome('/in')).toBe('private-address');
    expect(await outcome('/round')).toBe('too-many-redirects');
    expect(await outcome('/odd')).toBe('no-address');
  });

  it('stays away from a name with a private address among its addresses', async () => {
    let asked = 0;
    const { at, reach } = await serve(
      (_asked, answer) => {
        asked += 1;
        answer.end();
      },
      { 'mixed.example': ['127.0.0.1', '192.168.1.1'] },
    );
    expect(await fetchPublic(at('/', 'mixed.example'), '*/*', limits, reach)).toEqual({
      ok: false,
      problem: 'private-address',
    });
    expect(asked).toBe(0);
  });

  it('does not take more than it wants, however it comes', async () => {
    const { at, reach } = await serve((_asked, answer) => {
      const more = setInterval(() => answer.write('x'.repeat(300)), 5);
      answer.on('close', () => clearInterval(more));
    });
    expect(await fetchPublic(at('/'), '*/*', limits, reach)).toEqual({ ok: false, problem: 'too-large' });
  });

  it('does not wait for ever, and tells what the server said', async () => {
    const { at, reach } = await serve((asked, answer) => {
      if (asked.url === '/gone') answer.writeHead(410).end();
      if (asked.url === '/packed') answer.writeHead(200, { 'content-encoding': 'gzip' }).end('zip');
    });
    expect(await fetchPublic(at('/slow'), '*/*', { ...limits, timeoutMs: 100 }, reach)).toEqual({
      ok: false,
      problem: 'too-slow',
    });
    expect(await fetchPublic(at('/gone'), '*/*', limits, reach)).toEqual({
      ok: false,
      problem: 'refused',
      status: 410,
    });
    expect(await fetchPublic(at('/packed'), '*/*', limits, reach)).toEqual({ ok: false, problem: 'packed' });
  });

  it('says that nobody is there', async () => {
    const { at, reach } = await serve((_asked, answer) => answer.destroy());
    expect(await fetchPublic(at('/'), '*/*', limits, reach)).toEqual({ ok: false, problem: 'unreachable' });
    expect(await fetchPublic('https://127.0.0.1/', '*/*', limits)).toEqual({ ok: false, problem: 'private-address' });
  });
});
