import type { z } from 'zod';
import type { Endpoint } from '#kernel/endpoint.ts';
import { malformed, type Problem, problemsOf } from '#platform/http/refusals.ts';

/** The parts of a request as they came in. */
export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

const parts = ['params', 'query', 'body'] as const;

/** Validates the parts that an endpoint declares; throws a denial that names every field that is not as expected. */
export function readInput(endpoint: Endpoint, raw: RawInput): RawInput {
  const problems: Problem[] = [];
  const input: { params?: unknown; query?: unknown; body?: unknown } = {};
  for (const part of parts) {
    const schema = endpoint[part];
    if (!schema) continue;
    const result = part === 'body' && endpoint.upload ? parseForm(schema, raw.body) : schema.safeParse(raw[part] ?? {});
    if (result.success) input[part] = result.data;
    else problems.push(...problemsOf(result.error, part));
  }
  if (problems.length > 0) throw malformed(problems);
  return { params: input.params, query: input.query, body: input.body };
}

/** A form carries texts only: what is no text in the schema may stand there as JSON. */
function parseForm(schema: z.ZodType, fields: unknown): z.ZodSafeParseResult<unknown> {
  const asTexts = schema.safeParse(fields);
  if (asTexts.success) return asTexts;
  const given: Record<string, unknown> = { ...(fields as Record<string, unknown>) };
  for (const name of new Set(asTexts.error.issues.map((issue) => String(issue.path[0]))))
    given[name] = fromJson(given[name]);
  return schema.safeParse(given);
}

function fromJson(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text; // no JSON: the schema names what was expected
  }
}
