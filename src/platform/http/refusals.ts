import type { Refusal } from '#kernel/decision.ts';
import type { Permission } from '#kernel/endpoint.ts';
import type { z } from 'zod';

/** A field of the input that is not as expected. */
export interface Problem {
  readonly field: string;
  readonly expected: string;
}

/** An answer that is not the response the endpoint promises: status, body, headers. Thrown and caught inside platform/http only. */
export class Denial extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`denied with status ${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const statusOfCode: Readonly<Record<string, number>> = {
  'not-signed-in': 401,
  'not-permitted': 403,
  'administration-not-yours': 403,
  'cross-site-request': 403,
  'file-too-large': 413,
  'too-many-tries': 429,
};

/** The HTTP status of a refusal: 404 for what was not found, 422 for all that no other status was agreed for. */
export function statusOf(refusal: Refusal): number {
  return statusOfCode[refusal.code] ?? (refusal.code.endsWith('-not-found') ? 404 : 422);
}

/** A refusal as an answer. */
export function denialOf(refusal: Refusal): Denial {
  const wait = refusal.code === 'too-many-tries' ? refusal['retryAfterSeconds'] : undefined;
  return new Denial(statusOf(refusal), { refusal }, typeof wait === 'number' ? { 'retry-after': String(wait) } : {});
}

/** Nobody is signed in. */
export const notSignedIn = (): Denial => denialOf({ code: 'not-signed-in' });

/** The role of the person lacks a permission. */
export const notPermitted = (permission: Permission): Denial => denialOf({ code: 'not-permitted', permission });

/** Input that is not as declared: which field, and what was expected. */
export function malformed(problems: readonly Problem[], status = 400): Denial {
  return new Denial(status, { problems });
}

/** The problems that a schema found. */
export function problemsOf(error: z.ZodError, part: string): Problem[] {
  return error.issues.map((issue) => ({ field: issue.path.map(String).join('.') || part, expected: issue.message }));
}
