import { expect, it } from 'vitest';
import { csvFields } from '#rooms/intake/rules/formats/csv-layout.ts';
import { suggestedField } from '#rooms/intake/rules/formats/csv-header.ts';

it('has each field once, all of which some header can suggest', () => {
  expect(new Set(csvFields).size).toBe(csvFields.length);
  expect(csvFields).toContain(suggestedField('Factuurnummer', []));
});
