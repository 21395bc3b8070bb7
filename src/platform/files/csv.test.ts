import { expect, it } from 'vitest';
import { bufferSource } from '#platform/files/bytes.ts';
import { readCsv } from '#platform/files/csv.ts';
import { fileLimits } from '#platform/files/limits.ts';

const read = (content: string | Buffer, limits = {}) =>
  readCsv(bufferSource(Buffer.from(content as string), 1e6), { ...fileLimits, ...limits });

it.each([
  ['a;b\n1,5;2,5\n', ';'],
  ['a\tb\n1\t2\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['a,b\n1,2\n', ','],
  ['"a;b",c\n"x;y",d\n', ','],
  ['sep=|\na|b;c\n', '|'],
])('finds the delimiter', async (text, delimiter) => {
  expect(await read(text)).toMatchObject({ delimiter });
});
it('counts lines over quoted line breaks, empty lines and every kind of line end', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['a;b', '"x', 'y";2', '', ';', '"""q""";4'].join(end);
    expect(await read(text)).toMatchObject({
      rows: [{ line: 1 }, { line: 2, cells: ['x\ny', '2'] }, { line: 6, cells: ['"q"', '4'] }],
    });
  }
  expect(await read('sep=;\na;b\n1;2')).toMatchObject({ rows: [{ line: 2 }, { line: 3 }] });
});
it('leaves a quote within an unquoted cell as it is', async () => {
  expect(await read('a;b\nJan "de" Vries;5" buis\n')).toMatchObject({
    rows: [{}, { cells: ['Jan "de" Vries', '5" buis'] }],
  });
});
it('finds the encoding', async () => {
  expect(await read('naam;x\ncafé;1')).toMatchObject({ encoding: 'utf-8', rows: [{}, { cells: ['café', '1'] }] });
  expect(await read(Buffer.from('naam;x\ncafé;\x80', 'latin1'))).toMatchObject({
    encoding: 'windows-1252',
    rows: [{}, { cells: ['café', '€'] }],
  });
  expect(await read(Buffer.from('\uFEFFnaam;x\ncafé;1', 'utf16le'))).toMatchObject({
    encoding: 'utf-16le',
    rows: [{ cells: ['naam', 'x'] }, {}],
  });
  expect(await read(Buffer.from('\uFEFFnaam;x'))).toMatchObject({
    encoding: 'utf-8',
    rows: [{ cells: ['naam', 'x'] }],
  });
});
it('refuses an open quote and what is beyond the limits', async () => {
  expect(await read('a;b\n"x;1\ny;2')).toMatchObject({ code: 'csv-quote', line: 2 });
  expect(await read('a;b\n1;2\n3;4', { csvBytes: 5, chunkBytes: 2 })).toMatchObject({ code: 'file-too-large' });
  expect(await read('a;b\n1;2\n3;4', { csvRows: 2 })).toMatchObject({ code: 'csv-too-many', line: 3, field: 'rows' });
  expect(await read('a;b;c\n', { csvColumns: 2 })).toMatchObject({ code: 'csv-too-many', field: 'columns' });
  expect(await read(`a;${'x'.repeat(50)}\n`, { csvFieldCharacters: 20 })).toMatchObject({ code: 'too-long', line: 1 });
});
