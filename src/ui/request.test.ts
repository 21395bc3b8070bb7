import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf, errorOf, FailureError, RefusalError, send } from '#ui/request.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the address of a call', () => {
  it('fills in parameters and leaves out what is empty', () => {
    expect(addressOf('/api/customers/{customerId}/notes', { params: { customerId: 'a/b' } })).toBe(
      '/api/customers/a%2Fb/notes',
    );
    expect(
      addressOf('/api/customers', { query: { words: 'bak & zn', limit: 8, offset: undefined, kind: ['a', 'b'] } }),
    ).toBe('/api/customers?words=bak+%26+zn&limit=8&kind=a&kind=b');
  });
});

describe('an answer that is not what was asked for', () => {
  it('is a refusal when it names a code', () => {
    const error = errorOf(422, { refusal: { code: 'date-in-past', date: '2026-01-01' } });
    expect(error).toBeInstanceOf(RefusalError);
    expect(error).toMatchObject({ code: 'date-in-past', facts: { date: '2026-01-01' }, status: 422 });
  });

  it('names the fields of malformed input', () => {
    expect(errorOf(400, { problems: [{ field: 'email', expected: 'x' }] })).toMatchObject({ code: 'input-invalid' });
  });

  it('is a refusal by its status when it names nothing', () => {
    expect(errorOf(401, null)).toMatchObject({ code: 'not-signed-in' });
    expect(errorOf(429, '<html>')).toMatchObject({ code: 'too-many-requests' });
  });

  it('is a failure otherwise', () => {
    expect(errorOf(500, { failure: { id: 'x' } })).toBeInstanceOf(FailureError);
    expect(errorOf(502, null)).toBeInstanceOf(FailureError);
  });
});

describe('sending', () => {
  const answer = (status: number, body: string) =>
    vi.fn<typeof fetch>(async () => new Response(body || null, { status }));

  it('names the administration and sends JSON', async () => {
    const fetched = answer(200, '{"done":true}');
    vi.stubGlobal('fetch', fetched);
    const result = await send({ method: 'POST', path: '/api/x' }, { body: { a: 1 } }, { administration: 't1' });
    expect(result).toEqual({ done: true });
    const [, init] = fetched.mock.calls[0] ?? [];
    expect(init?.body).toBe('{"a":1}');
    expect(init?.headers).toMatchObject({ 'x-administration': 't1', 'content-type': 'application/json' });
  });

  it('sends a file as a form, with the other fields beside it', async () => {
    const fetched = answer(200, 'null');
    vi.stubGlobal('fetch', fetched);
    const file = new File(['<x/>'], 'a.xml');
    await send({ method: 'POST', path: '/api/imports', upload: true }, { body: { columns: { a: 1 } }, file }, {});
    const form = fetched.mock.calls[0]?.[1]?.body;
    expect(form).toBeInstanceOf(FormData);
    expect((form as FormData).get('columns')).toBe('{"a":1}');
    expect((form as FormData).get('file')).toBeInstanceOf(File);
  });

  it('says that the server cannot be reached', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn<typeof fetch>(async () => Promise.reject(new TypeError('failed to fetch'))),
    );
    await expect(send({ method: 'GET', path: '/api/x' }, {}, {})).rejects.toMatchObject({
      message: 'unreachable',
      status: null,
    });
  });
});
