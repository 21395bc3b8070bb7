import { expect, it } from 'vitest';
import { referenceOf, remittanceOf } from '#rooms/intake/rules/formats/camt-remittance.ts';
import { node } from '#rooms/intake/rules/formats/camt-testing.ts';

const strd = (ref: string, issuer: string | null) =>
  node('Strd', [
    node('CdtrRefInf', [
      node('Tp', [node('CdOrPrtry', [node('Cd', 'SCOR')]), issuer ? node('Issr', issuer) : null]),
      node('Ref', ref),
    ]),
  ]);
const tx = (...children: ReturnType<typeof node>[]) => node('TxDtls', [node('RmtInf', children)]);

it('prefers a structured reference of a known kind', () => {
  expect(referenceOf(tx(strd('XYZ', null), strd('RF18539007547034', 'ISO')), 'E1', 'NL')).toEqual({
    kind: 'rf',
    value: 'RF18539007547034',
  });
  expect(referenceOf(tx(strd('5000056789012345', 'CUR')), null, 'NL').kind).toBe('betalingskenmerk');
  expect(referenceOf(tx(strd('XYZ', null)), 'E1', 'NL')).toEqual({ kind: null, value: 'XYZ' });
});
it('takes the end-to-end id where nothing is structured', () => {
  expect(referenceOf(tx(node('Ustrd', 'x')), 'E1', 'NL')).toEqual({ kind: 'endToEnd', value: 'E1' });
  expect(referenceOf(node('TxDtls'), null, 'NL')).toEqual({ kind: null, value: null });
});
it('joins free texts, else takes document numbers', () => {
  expect(remittanceOf(tx(node('Ustrd', ' factuur\n   1 '), node('Ustrd', 'en 2')))).toBe('factuur 1 en 2');
  expect(remittanceOf(tx(node('Strd', [node('RfrdDocInf', [node('Nb', 'F7')]), node('AddtlRmtInf', 'rest')])))).toBe(
    'F7 rest',
  );
  expect(remittanceOf(tx(node('Ustrd', 'NOTPROVIDED')))).toBeNull();
  expect(remittanceOf(node('TxDtls'))).toBeNull();
});
