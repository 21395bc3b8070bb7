import { expect, test } from 'vitest';
import { strangeSuppliers } from '#rooms/intake/rules/known-supplier.ts';

const us = { name: 'Nakomen Techniek B.V.', companyNumber: '12345678', iban: 'NL91ABNA0417164300' };

test('a supplier without name, number or account in common with earlier files is strange', () => {
  expect(strangeSuppliers([us], [])).toEqual([]);
  expect(strangeSuppliers([{ ...us, name: 'NAKOMEN TECHNIEK BV', companyNumber: null, iban: null }], [us])).toEqual([]);
  expect(strangeSuppliers([{ ...us, name: 'Anders' }], [us])).toEqual([]);
  const other = { name: 'Groothandel Zuid', companyNumber: '87654321', iban: null };
  expect(strangeSuppliers([us, other], [us])).toEqual([other]);
});
