import type { Endpoint, InputOf } from '#kernel/endpoint.ts';

/** What a caller gives to an endpoint: its declared parts, and the file when it is an upload. */
export type CallInput<E> = InputOf<E> & { readonly file?: File };

/** The server refused for a reason that a person can understand; the texts are under `refusal.<code>`. */
export class RefusalError extends Error {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly status: number;
  constructor(code: string, facts: Readonly<Record<string, unknown>>, status: number) {
    super(code);
    this.name = 'RefusalError';
    this.code = code;
    this.facts = facts;
    this.status = status;
  }
}

/** The server could not be reached, or it failed; trying again may help. */
export class FailureError extends Error {
  readonly status: number | null;
  constructor(message: string, status: number | null) {
    super(message);
    this.name = 'FailureError';
    this.status = status;
  }
}

interface Parts {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly file?: File;
}

/** The address of a call: path with its parameters filled in, and the query without what is empty. */
export function addressOf(path: string, parts: Pick<Parts, 'params' | 'query'>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parts.params?.[name] ?? '')),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts.query ?? {})) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null && each !== '') query.append(name, String(each));
    }
  }
  const text = query.toString();
  return text ? `${filled}?${text}` : filled;
}

function formOf(parts: Parts): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries((parts.body ?? {}) as Record<string, unknown>)) {
    if (value !== undefined && value !== null)
      form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  if (parts.file) form.append('file', parts.file, parts.file.name);
  return form;
}

/** Sends one call and gives the answer, or throws a `RefusalError` or a `FailureError`. */
export async function send(
  endpoint: Pick<Endpoint, 'method' | 'path' | 'upload'>,
  input: unknown,
  options: { administration?: string | undefined; signal?: AbortSignal | undefined },
): Promise<unknown> {
  const parts = (input ?? {}) as Parts;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (options.administration) headers['x-administration'] = options.administration;
  const json = !endpoint.upload && parts.body !== undefined;
  if (json) headers['content-type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(addressOf(endpoint.path, parts), {
      method: endpoint.method,
      headers,
      credentials: 'same-origin',
      body: endpoint.upload ? formOf(parts) : json ? JSON.stringify(parts.body) : null,
      signal: options.signal ?? null,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new FailureError('unreachable', null);
  }
  const text = await response.text();
  const answer = readJson(text);
  if (response.ok) return answer;
  throw errorOf(response.status, answer);
}

function readJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // an answer of a proxy in between, judged by its status
  }
}

/** The error that an answer stands for: a refusal when it names a code. */
export function errorOf(status: number, answer: unknown): RefusalError | FailureError {
  const outer = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  const refusal = (
    typeof outer['refusal'] === 'object' && outer['refusal'] !== null ? outer['refusal'] : outer
  ) as Record<string, unknown>;
  const { code, ...facts } = refusal;
  if (typeof code === 'string' && status < 500) return new RefusalError(code, facts, status);
  if (Array.isArray(outer['problems']))
    return new RefusalError('input-invalid', { problems: outer['problems'] }, status);
  if (status === 401) return new RefusalError('not-signed-in', {}, status);
  if (status === 403) return new RefusalError('not-allowed', {}, status);
  if (status === 429) return new RefusalError('too-many-requests', {}, status);
  return new FailureError('server', status);
}
