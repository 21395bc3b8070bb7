import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betalingskenmerkFrom,
  bicFrom,
  ibanFrom,
  mod97,
  ogmFrom,
  ogmText,
  rfFrom,
  rfOf,
  structuredReference,
} from '#rooms/intake/rules/references.ts';

describe('ISO 11649 reference', () => {
  it.each(['RF18539007547034', 'RF185390075470Y', 'RF18000000000539007547034', 'rf18 5390 0754 7034'])(
    'accepts %s',
    (text) => {
      expect(rfFrom(text)).toBe(text.replace(/\s/g, '').toUpperCase());
    },
  );
  it.each(['RF17539007547034', 'RF18', 'XX18539007547034', ''])('refuses %s', (text) => {
    expect(rfFrom(text)).toBeNull();
  });
  it('makes references with the right check digits', () => {
    expect(rfOf('2026000123')).toBe('RF462026000123');
    expect(rfOf('INV-2026-A7')).toBe('RF58INV2026A7');
  });
  it('reads what it makes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{1,21}$/), (number) => {
        expect(rfFrom(rfOf(number))).toBe(rfOf(number));
      }),
    );
  });
});

describe('Belgian structured message', () => {
  it.each([
    ['+++010/8068/17183+++', '010806817183'],
    ['***090/9337/55493***', '090933755493'],
    ['090933755493', '090933755493'],
    ['000000009797', '000000009797'],
  ])('accepts %s', (text, digits) => {
    expect(ogmFrom(text)).toBe(digits);
  });
  it.each(['+++010/8068/17180+++', '011/9337/55493', '112455446812', '12345'])('refuses %s', (text) => {
    expect(ogmFrom(text)).toBeNull();
  });
  it('writes it as people read it', () => {
    expect(ogmText('010806817183')).toBe('+++010/8068/17183+++');
  });
});

describe('Dutch betalingskenmerk', () => {
  it.each(['5000056789012345', '12234534622567', '4202600012300001', '1234567', '0000000000000000'])(
    'accepts %s',
    (text) => {
      expect(betalingskenmerkFrom(text)).toBe(text);
    },
  );
  it('takes grouping spaces away', () => {
    expect(betalingskenmerkFrom('5000 0567 8901 2345')).toBe('5000056789012345');
  });
  it.each(['5000056789012346', '22234534622567', '12345678', '500005678901234', 'abc', ''])('refuses %s', (text) => {
    expect(betalingskenmerkFrom(text)).toBeNull();
  });
});

describe('structured reference', () => {
  it('takes the kind from issuer and check digits', () => {
    expect(structuredReference('RF18539007547034', null, null)).toEqual({ kind: 'rf', value: 'RF18539007547034' });
    expect(structuredReference('5000056789012345', 'CUR', 'NL')).toEqual({
      kind: 'betalingskenmerk',
      value: '5000056789012345',
    });
    expect(structuredReference('1234567', 'CUR', 'NL').kind).toBe('betalingskenmerk');
    expect(structuredReference('090933755493', 'BBA', 'BE')).toEqual({ kind: 'ogm', value: '090933755493' });
  });
  it('trusts the bank on who issued it when the form fits', () => {
    expect(structuredReference('112455446812', 'BBA', 'BE').kind).toBe('ogm');
    expect(structuredReference('1906350066203673', 'CUR', 'NL').kind).toBe('betalingskenmerk');
  });
  it('takes check digits and country where nobody says who issued it', () => {
    expect(structuredReference('+++090/9337/55493+++', null, 'BE')).toEqual({ kind: 'ogm', value: '090933755493' });
    expect(structuredReference('5000056789012345', null, 'NL').kind).toBe('betalingskenmerk');
    expect(structuredReference('5000056789012345', null, 'BE').kind).toBeNull();
  });
  it('leaves the kind open otherwise', () => {
    expect(structuredReference('4654654654654654', 'BBA', 'BE')).toEqual({ kind: null, value: '4654654654654654' });
    expect(structuredReference('112455446812', null, 'BE').kind).toBeNull();
    expect(structuredReference('1234567', null, 'NL').kind).toBeNull();
    expect(structuredReference('210000000003139471430009017', 'QRR', 'CH').kind).toBeNull();
    expect(structuredReference('  ', 'CUR', 'NL')).toEqual({ kind: null, value: null });
  });
});

describe('account numbers', () => {
  it('checks IBAN and BIC', () => {
    expect(ibanFrom('nl91 abna 0417 1643 00')).toBe('NL91ABNA0417164300');
    expect(ibanFrom('NL92ABNA0417164300')).toBeNull();
    expect(ibanFrom('')).toBeNull();
    expect(bicFrom('abnanl2a')).toBe('ABNANL2A');
    expect(bicFrom('x')).toBeNull();
  });
  it('reckons modulo 97 of letters and digits', () => {
    expect(mod97('3214282912345698765432161182')).toBe(1);
  });
});
