import { expect, it } from 'vitest';
import { accountOf, amountOf, isProblem, signOf } from '#rooms/intake/rules/formats/camt-context.ts';
import { euros, node } from '#rooms/intake/rules/formats/camt-testing.ts';

it('reads amounts with their currency, and says what is wrong', () => {
  const parent = node('Ntry');
  expect(amountOf(euros('18.150', 'SEK'), parent, 'Amt')).toEqual({ cents: 1_815, currency: 'SEK' });
  expect(amountOf(null, parent, 'Amt')).toMatchObject({ code: 'missing-value', field: 'Amt' });
  expect(amountOf(euros('1,50'), parent, 'Amt')).toMatchObject({ code: 'wrong-amount', raw: '1,50' });
  expect(isProblem({ code: 'wrong-amount' })).toBe(true);
});
it('reads marks of debit and credit', () => {
  expect(signOf(node('Bal', [node('CdtDbtInd', 'DBIT')]), 1)).toBe(-1);
  expect(signOf(node('Bal', [node('CdtDbtInd', 'CRDT')]), null)).toBe(1);
  expect(signOf(node('Bal'), 1)).toBe(1);
  expect(signOf(node('Ntry', [node('CdtDbtInd', 'X')]), 1)).toBeNull();
});
it('reads account numbers wherever the bank puts them', () => {
  const acct = (...children: ReturnType<typeof node>[]) => accountOf(node('Acct', [node('Id', children)]));
  expect(acct(node('IBAN', 'nl91 ABNA 0417 1643 00'))).toEqual({ iban: 'NL91ABNA0417164300', account: null });
  expect(acct(node('Othr', [node('Id', 'NL91ABNA0417164300')])).iban).toBe('NL91ABNA0417164300');
  expect(acct(node('Othr', [node('Id', '12345')]))).toEqual({ iban: null, account: '12345' });
  expect(acct()).toEqual({ iban: null, account: null });
});
