import type { z } from 'zod';

/** What a person may do. The roles that have each permission stand in `permissionsOf`. */
export type Permission = 'anyone' | 'signed-in' | 'work' | 'steer' | 'administer';

/** The roles of an administration. */
export const roles = ['collector', 'coach', 'admin'] as const;
export type Role = (typeof roles)[number];

const granted: Record<Role, readonly Permission[]> = {
  collector: ['anyone', 'signed-in', 'work'],
  coach: ['anyone', 'signed-in', 'work', 'steer'],
  admin: ['anyone', 'signed-in', 'work', 'steer', 'administer'],
};

/** True when a role includes a permission. */
export function mayDo(role: Role, permission: Permission): boolean {
  return granted[role].includes(permission);
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Schema = z.ZodType;

/**
 * One declaration of an endpoint that the server serves, the screen calls and the OpenAPI document lists.
 * `permission` is required, so that it cannot be forgotten. `work`, `steer` and `administer` need an administration
 * (header `x-administration` with its id). `upload` marks a multipart body with one file field `file`; the other fields of
 * the form are validated by `body`.
 */
export interface Endpoint<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
  Response extends Schema = Schema,
> {
  readonly id: string;
  readonly method: Method;
  /** Path with parameters in braces: '/api/customers/{customerId}'. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly permission: Permission;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly upload?: boolean;
  readonly response: Response;
}

/** Declares an endpoint; see `Endpoint`. */
export function endpoint<
  Response extends Schema,
  Params extends Schema = z.ZodUndefined,
  Query extends Schema = z.ZodUndefined,
  Body extends Schema = z.ZodUndefined,
>(declaration: Endpoint<Params, Query, Body, Response>): Endpoint<Params, Query, Body, Response> {
  return declaration;
}

/** What a caller gives: the parts that the endpoint declares. */
export type InputOf<E> =
  E extends Endpoint<infer Params, infer Query, infer Body, Schema>
    ? (Params extends z.ZodUndefined ? unknown : { params: z.input<Params> }) &
        (Query extends z.ZodUndefined ? unknown : { query: z.input<Query> }) &
        (Body extends z.ZodUndefined ? unknown : { body: z.input<Body> })
    : never;

/** What the handler gets: the same parts after validation. */
export type ParsedOf<E> =
  E extends Endpoint<infer Params, infer Query, infer Body, Schema>
    ? { params: z.output<Params>; query: z.output<Query>; body: z.output<Body> }
    : never;

/** What a caller gets back when all is well. */
export type ResponseOf<E> = E extends Endpoint<Schema, Schema, Schema, infer Response> ? z.output<Response> : never;
