import { expect, test } from 'vitest';
import { keyOf, writtenNumbers } from '#rooms/payment/rules/payer-words.ts';

const keys = (text: string): string[] => writtenNumbers(text).map((one) => one.key);

test.each([
  ['Factuur 2026-00123', '202600123'],
  ['fact.nr. 2026 / 00123 dd 10-11', '202600123'],
  ['betaling INV-2026-A7', 'INV2026A7'],
  ['FACTUURNR20260012', '20260012'],
  ['factuur 17', '17'],
  ['RF18 5390 0754 7034', 'RF18539007547034'],
  ['+++090/9337/55493+++', '090933755493'],
])('%s may name %s', (text, key) => {
  expect(keys(text)).toContain(key);
});

test('ordinary words and small numbers name nothing', () => {
  expect(keys('met dank voor 2 dagen werk op de 3e')).toEqual([]);
});

test('the place of a number is kept, and whether the payer called it an invoice', () => {
  expect(writtenNumbers('nota 12345')).toContainEqual({ key: '12345', from: 5, to: 10, afterInvoiceWord: true });
  expect(writtenNumbers('op 12345').every((one) => !one.afterInvoiceWord)).toBe(true);
  expect(keyOf('inv. 2026-12a')).toBe('INV202612A');
});
