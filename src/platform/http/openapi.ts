import { z } from 'zod';
import type { Endpoint, Permission } from '#kernel/endpoint.ts';

type Json = Record<string, unknown>;

/** Permissions that need an administration, and so the header that names it. */
export function needsAdministration(permission: Permission): boolean {
  return permission !== 'anyone' && permission !== 'signed-in';
}

/** The OpenAPI 3.1 document of all endpoints, made from the declarations that the server serves and the screens call. */
export function openApiDocument(
  endpoints: readonly Endpoint[],
  about: { readonly version: string; readonly publicUrl: string | null },
): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const operations = paths[endpoint.path] ?? {};
    operations[endpoint.method.toLowerCase()] = operationOf(endpoint);
    paths[endpoint.path] = operations;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Nakomen',
      version: about.version,
      description:
        'Every request that changes something must come from the same origin (header Origin or Sec-Fetch-Site).',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    ...(about.publicUrl === null ? {} : { servers: [{ url: about.publicUrl }] }),
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'nakomen.session_token' } },
      parameters: {
        administration: {
          name: 'x-administration',
          in: 'header',
          required: true,
          description: 'Id of the administration in which to work; the person must belong to it.',
          schema: { type: 'string', format: 'uuid' },
        },
      },
      schemas: {
        Refusal: {
          type: 'object',
          properties: {
            refusal: {
              type: 'object',
              properties: { code: { type: 'string' } },
              required: ['code'],
              additionalProperties: true,
            },
          },
          required: ['refusal'],
        },
        Problems: {
          type: 'object',
          properties: {
            problems: {
              type: 'array',
              items: {
                type: 'object',
                properties: { field: { type: 'string' }, expected: { type: 'string' } },
                required: ['field', 'expected'],
              },
            },
          },
          required: ['problems'],
        },
        Failure: {
          type: 'object',
          properties: { failure: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
          required: ['failure'],
        },
      },
    },
  };
}

function operationOf(endpoint: Endpoint): Json {
  const inAdministration = needsAdministration(endpoint.permission);
  const parameters: unknown[] = [...parametersOf(endpoint.params, 'path'), ...parametersOf(endpoint.query, 'query')];
  if (inAdministration) parameters.push({ $ref: '#/components/parameters/administration' });
  const body = requestBodyOf(endpoint);
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    'x-permission': endpoint.permission,
    security: endpoint.permission === 'anyone' ? [] : [{ session: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === null ? {} : { requestBody: body }),
    responses: responsesOf(endpoint, inAdministration),
  };
}

function responsesOf(endpoint: Endpoint, inAdministration: boolean): Json {
  const refusal = (description: string): Json => answer(description, { $ref: '#/components/schemas/Refusal' });
  return {
    200: answer('Done', schemaOf(endpoint.response)),
    400: answer('A field is not as expected', { $ref: '#/components/schemas/Problems' }),
    ...(endpoint.permission === 'anyone' ? {} : { 401: refusal('Nobody is signed in') }),
    403: refusal(inAdministration ? 'Not allowed for this role, or not in this administration' : 'Not allowed'),
    404: refusal('Something named in the request does not exist'),
    ...(endpoint.upload ? { 413: refusal('The file is too large') } : {}),
    422: refusal('Refused, with a code and the facts that explain it'),
    429: refusal('Too many requests'),
    500: answer('An error in the program; the id stands in its log', { $ref: '#/components/schemas/Failure' }),
  };
}

function answer(description: string, schema: unknown): Json {
  return { description, content: { 'application/json': { schema } } };
}

/** JSON Schema of what travels: our schemas only brand on the way in, so the shape before that is the shape of the wire. */
function schemaOf(schema: z.ZodType): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
  }) as Json;
  return rest;
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): unknown[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: shape,
  }));
}

function requestBodyOf(endpoint: Endpoint): Json | null {
  if (endpoint.upload) {
    const fields = endpoint.body ? schemaOf(endpoint.body) : { type: 'object', properties: {} };
    const properties = {
      ...(fields['properties'] as Json),
      file: { type: 'string', contentMediaType: 'application/octet-stream' },
    };
    const required = [...((fields['required'] as string[] | undefined) ?? []), 'file'];
    return { required: true, content: { 'multipart/form-data': { schema: { ...fields, properties, required } } } };
  }
  if (!endpoint.body) return null;
  return { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body) } } };
}
