import type { Decision } from '#kernel/decision.ts';
import type { Endpoint, ParsedOf, ResponseOf } from '#kernel/endpoint.ts';
import type { Id } from '#kernel/ids.ts';
import type { StoredUpload } from '#platform/files/upload.ts';
import type { Work } from '#platform/tenancy/work.ts';

/** An endpoint with the code that serves it, inside a Work. `upload` is given for endpoints with `upload: true`. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly handle: (work: Work, input: never, upload: StoredUpload | undefined) => Promise<Decision<unknown>>;
}

/** Joins an endpoint and its handler; the compiler checks that they fit. */
export function route<E extends Endpoint>(
  endpoint: E,
  handle: (work: Work, input: ParsedOf<E>, upload: StoredUpload | undefined) => Promise<Decision<ResponseOf<E>>>,
): Route {
  return { endpoint, handle };
}

/** A person with a valid session. */
export interface Person {
  readonly userId: Id<'user'>;
  readonly name: string;
  readonly email: string;
}

/** A request outside any administration: who sends it, from where, and the way to set cookies. */
export interface Visit {
  readonly person: Person | null;
  /** Network address of the sender, for limits on attempts. */
  readonly address: string;
  readonly headers: Headers;
  /** Adds `set-cookie` lines to the answer. */
  setCookies(lines: readonly string[]): void;
}

/** An endpoint that is served outside an administration: sign-in, set-up, accepting an invitation. */
export interface OpenRoute {
  readonly endpoint: Endpoint;
  readonly handleVisit: (visit: Visit, input: never) => Promise<Decision<unknown>>;
}

/** Joins an endpoint of permission `anyone` or `signed-in` and its handler. */
export function openRoute<E extends Endpoint>(
  endpoint: E,
  handleVisit: (visit: Visit, input: ParsedOf<E>) => Promise<Decision<ResponseOf<E>>>,
): OpenRoute {
  return { endpoint, handleVisit };
}

/** Tells who sends a request, by its session; the cookies renew that session. */
export interface Authenticator {
  personOf(headers: Headers): Promise<{ readonly person: Person | null; readonly cookies: readonly string[] }>;
}
