import { expectTypeOf, it } from 'vitest';
import type { ParsedFile, ParsedInvoice, ParsedStatement } from '#rooms/intake/rules/formats/parsed.ts';

it('is told apart by its kind', () => {
  expectTypeOf<Extract<ParsedFile, { kind: 'statements' }>['statements']>().toEqualTypeOf<readonly ParsedStatement[]>();
  expectTypeOf<Extract<ParsedFile, { kind: 'invoices' }>['invoices']>().toEqualTypeOf<readonly ParsedInvoice[]>();
});
