import { z } from 'zod';
import { dayFrom, type Day, type Instant } from '#kernel/dates.ts';
import { type Id, isId } from '#kernel/ids.ts';
import type { Cents } from '#kernel/money.ts';

/** Schema of a calendar day 'YYYY-MM-DD' that exists. */
export const daySchema = z
  .string()
  .refine((text) => dayFrom(text) !== null, { message: 'expected an existing day, YYYY-MM-DD' })
  .transform((text) => text as Day)
  .meta({ format: 'date' });

/** Schema of a moment in UTC, ISO 8601. */
export const instantSchema = z.iso.datetime().transform((text) => new Date(text).toISOString() as Instant);

/** Schema of an amount in whole cents. */
export const centsSchema = z.int().transform((value) => value as Cents);

/** Schema of an id of one kind of thing. */
export function idSchema<Noun extends string>(_noun: Noun) {
  return z
    .string()
    .refine(isId, { message: 'expected an id (UUID)' })
    .transform((text) => text as Id<Noun>)
    .meta({ format: 'uuid' });
}

/** Schema of a text of people: trimmed, 1 to `most` characters. */
export function textSchema(most: number) {
  return z.string().trim().min(1).max(most);
}
