import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoderOf, lineOfWrongByte, markedEncoding, xmlEncoding } from '#platform/files/encoding.ts';

const declared = (encoding: string) => Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a/>`);

describe('the encoding of a document', () => {
  it('is told by its first bytes', () => {
    expect(markedEncoding(Buffer.from('\uFEFFa'))).toEqual({ name: 'utf-8', byteOrderMark: 3 });
    expect(markedEncoding(Buffer.from('\uFEFFa', 'utf16le'))).toEqual({ name: 'utf-16le', byteOrderMark: 2 });
    expect(markedEncoding(Buffer.from('<?xml', 'utf16le'))).toEqual({ name: 'utf-16le', byteOrderMark: 0 });
    expect(markedEncoding(Buffer.from([0, 0x3c, 0, 0x3f]))).toEqual({ name: 'utf-16be', byteOrderMark: 0 });
    expect(markedEncoding(Buffer.from([0xff, 0xfe, 0, 0]))).toMatchObject({ code: 'encoding-not-supported' });
    expect(markedEncoding(Buffer.from('abc'))).toBeNull();
  });
  it('is else what the declaration says, or UTF-8', () => {
    expect(xmlEncoding(declared('ISO-8859-1'))).toEqual({ name: 'windows-1252', byteOrderMark: 0 });
    expect(xmlEncoding(declared('Windows-1252'))).toEqual({ name: 'windows-1252', byteOrderMark: 0 });
    expect(xmlEncoding(declared('ISO-8859-15'))).toEqual({ name: 'iso-8859-15', byteOrderMark: 0 });
    expect(xmlEncoding(Buffer.from('<a/>'))).toEqual({ name: 'utf-8', byteOrderMark: 0 });
    expect(xmlEncoding(declared('utf-16'))).toMatchObject({ code: 'wrong-encoding', raw: 'utf-16' });
    expect(xmlEncoding(declared('klingon'))).toMatchObject({ code: 'encoding-not-supported', raw: 'klingon' });
  });
});

describe('decoding', () => {
  it('reads Windows-1252, its euro sign too', () => {
    const decoder = decoderOf('windows-1252');
    expect(decoder.write(Buffer.from([0x80, 0xe9, 0x92]))).toBe('€é’');
  });
  it('gives UTF-8 back whole however it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 5 }), (text, size) => {
        const bytes = Buffer.from(text);
        const decoder = decoderOf('utf-8');
        let out = '';
        for (let start = 0; start < bytes.length; start += size)
          out += decoder.write(bytes.subarray(start, start + size));
        expect(out + decoder.end()).toBe(text);
      }),
    );
  });
  it('refuses bytes that do not fit, and a character cut off at the end', () => {
    expect(decoderOf('utf-8').write(Buffer.from([0x61, 0xe9, 0x62]))).toBeNull();
    const decoder = decoderOf('utf-8');
    expect(decoder.write(Buffer.from([0xe2, 0x82]))).toBe('');
    expect(decoder.end()).toBeNull();
    expect(lineOfWrongByte(Buffer.from([0x61, 0x0a, 0xe9]), 4)).toBe(5);
  });
});
