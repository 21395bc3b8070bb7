import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Endpoint, mayDo, type Permission, type Role } from '#kernel/endpoint.ts';
import { isId } from '#kernel/ids.ts';
import { needsAdministration } from '#platform/http/openapi.ts';
import { denialOf, malformed, notPermitted, notSignedIn } from '#platform/http/refusals.ts';
import type { Authenticator, Person } from '#platform/http/route.ts';
import type { TenantId, UserId } from '#platform/tenancy/work.ts';

/** Who sends a request, and with which role in which administration. */
export interface Caller {
  readonly person: Person | null;
  readonly place: { readonly tenantId: TenantId; readonly role: Role } | null;
}

/** Finds the role of a person in an administration; null when the person does not belong to it. */
export type FindRole = (userId: UserId, tenantId: TenantId) => Promise<Role | null>;

/** Identifies the sender and checks the permission of the endpoint; throws a denial when it lacks. Renews the session cookie on the way. */
export async function admit(
  endpoint: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
  authenticator: Authenticator,
  findRole: FindRole,
): Promise<Caller> {
  const { person, cookies } = await authenticator.personOf(headersOf(request));
  addCookies(reply, cookies);
  return { person, place: await placeOf(person, endpoint.permission, request.headers['x-administration'], findRole) };
}

/** Where and with which role a person may do something that needs a permission; null when it needs no administration. Throws a denial. */
export async function placeOf(
  person: Person | null,
  permission: Permission,
  tenantId: unknown,
  findRole: FindRole,
): Promise<Caller['place']> {
  if (permission === 'anyone') return null;
  if (person === null) throw notSignedIn();
  if (!needsAdministration(permission)) return null;
  if (typeof tenantId !== 'string' || !isId(tenantId)) {
    throw malformed([{ field: 'x-administration', expected: 'the id of an administration' }]);
  }
  const role = await findRole(person.userId, tenantId as TenantId);
  if (role === null) throw denialOf({ code: 'administration-not-yours' });
  if (!mayDo(role, permission)) throw notPermitted(permission);
  return { tenantId: tenantId as TenantId, role };
}

/** The headers of a request, with the network address that the server saw and none that the sender made up. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value);
    else if (value) for (const single of value) headers.append(name, single);
  }
  headers.set('x-nakomen-address', request.ip);
  return headers;
}

/** Adds `set-cookie` lines to an answer, beside those that are there. */
export function addCookies(reply: FastifyReply, lines: readonly string[]): void {
  for (const line of lines) reply.header('set-cookie', line);
}
