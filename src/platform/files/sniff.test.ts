import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sniff } from '#platform/files/sniff.ts';

it('names the first elements with their namespaces', () => {
  expect(
    sniff(Buffer.from('<?xml version="1.0"?><!-- x --><p:Doc xmlns:p="urn:a"><Child xmlns="urn:b"/></p:Doc>')),
  ).toEqual({
    form: 'xml',
    elements: [
      { name: 'Doc', namespace: 'urn:a', depth: 0 },
      { name: 'Child', namespace: 'urn:b', depth: 1 },
    ],
  });
  expect(sniff(Buffer.from('\uFEFF<a/>', 'utf16le'))).toMatchObject({ form: 'xml', elements: [{ name: 'a' }] });
});
it('tells text from binary files', () => {
  expect(sniff(Buffer.from('a;b\n'))).toEqual({ form: 'text', start: 'a;b\n' });
  expect(sniff(Buffer.from('PK\x03\x04....[Content_Types].xml'))).toEqual({ form: 'binary', kind: 'xlsx' });
  expect(sniff(Buffer.from('PK\x03\x04....'))).toEqual({ form: 'binary', kind: 'zip' });
  expect(sniff(Buffer.from('%PDF-1.7'))).toEqual({ form: 'binary', kind: 'pdf' });
  expect(sniff(Buffer.from([1, 2, 0, 0, 0, 5]))).toEqual({ form: 'binary', kind: 'unknown' });
});
it('never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(sniff(Buffer.from(bytes))).toBeTruthy();
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(sniff(Buffer.from(`<${text}`))).toBeTruthy();
    }),
  );
});
