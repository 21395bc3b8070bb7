import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bufferSource } from '#platform/files/bytes.ts';
import { fileLimits } from '#platform/files/limits.ts';
import { readXml } from '#platform/files/xml.ts';
import type { XmlElement } from '#platform/files/xml-element.ts';

const PLAN = { recordsIn: new Set(['list']), records: new Set(['bill']), skipped: new Set(['skip']) };

async function read(content: string | Buffer, limits = {}) {
  const records: XmlElement[] = [];
  const told: string[] = [];
  const problem = await readXml(
    bufferSource(Buffer.from(content as string), 1e7),
    PLAN,
    {
      open: (name, line) => told.push(`open ${name} ${line}`),
      close: (name) => told.push(`close ${name}`),
      record: (element, namespace, parent) => {
        records.push(element);
        told.push(`${parent}>${element.name} ${namespace}`);
      },
    },
    { ...fileLimits, chunkBytes: 7, ...limits },
  );
  return { records, told, problem };
}

describe('records of a document', () => {
  it('come one by one, with containers announced and namespaces resolved', async () => {
    const { records, told, problem } = await read(
      '<x:doc xmlns:x="urn:x" xmlns="urn:d">\n<list>\n<a k="1">een <!-- c --><b>twee &amp; drie</b></a><x:a/></list><x:bill><skip><deep>no</deep></skip><t><![CDATA[<ja>]]></t></x:bill></x:doc>',
    );
    expect(problem).toBeNull();
    expect(told).toEqual(['open list 2', 'list>a urn:d', 'list>a urn:x', 'close list', 'doc>bill urn:x']);
    expect(records[0]).toMatchObject({
      line: 3,
      attributes: { k: '1' },
      children: [{ name: 'b', text: 'twee & drie' }],
    });
    expect(records[2]?.children).toMatchObject([{ name: 't', text: '<ja>' }]);
  });
  it('are read in any declared encoding', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><list><a>Gérôme</a></list>';
    expect((await read(Buffer.from(text, 'latin1'))).records[0]?.text).toBe('Gérôme');
    expect((await read(Buffer.from(`\uFEFF${text.replace('ISO-8859-1', 'UTF-16')}`, 'utf16le'))).records[0]?.text).toBe(
      'Gérôme',
    );
    expect((await read(`\uFEFF<list><a>€</a></list>`)).records[0]?.text).toBe('€');
  });
});

describe('a document is refused', () => {
  it.each([
    ['<!DOCTYPE a [<!ENTITY x "y">]><list/>', 'xml-doctype'],
    ['<list><a>&x;</a></list>', 'xml-entity'],
    ['<list><a></b></list>', 'xml-not-well-formed'],
    ['hello', 'xml-not-well-formed'],
    ['<list><a>', 'xml-truncated'],
    ['<list><a', 'xml-truncated'],
    ['', 'file-empty'],
    ['<list/><list/>', 'xml-not-well-formed'],
  ])('%s', async (text, code) => {
    const { problem } = await read(text);
    expect(problem).toMatchObject({ code });
    expect(problem?.expected).toBeTruthy();
  });
  it('with the line of the mistake', async () => {
    expect((await read('<list>\n<a>\n</b></list>')).problem).toMatchObject({ line: 3 });
    expect((await read(Buffer.from('<list>\n<a>caf\xe9</a></list>', 'latin1'))).problem).toMatchObject({
      code: 'wrong-encoding',
      line: 2,
    });
  });
  it('when it goes beyond a limit', async () => {
    expect((await read(`<list>${'<a>'.repeat(120)}`)).problem).toMatchObject({ code: 'xml-too-deep' });
    expect((await read(`<list><skip>${'<a>'.repeat(120)}`)).problem).toMatchObject({ code: 'xml-too-deep' });
    expect((await read(`<list><a>${'<b/>'.repeat(20)}</a></list>`, { xmlRecordElements: 10 })).problem).toMatchObject({
      code: 'xml-too-large',
    });
    expect((await read(`<list><a>${'x'.repeat(99)}</a></list>`, { xmlTokenCharacters: 40 })).problem).toMatchObject({
      code: 'xml-too-large',
    });
    expect((await read(`<list><a b="${'x'.repeat(99)}"/></list>`, { xmlTokenCharacters: 40 })).problem).toMatchObject({
      code: 'xml-too-large',
    });
    expect((await read(`<list>${'<b/>'.repeat(20)}</list>`, { xmlElements: 10 })).problem).toMatchObject({
      code: 'xml-too-large',
    });
    expect((await read('<list><a b="1" c="2" d="3"/></list>', { xmlAttributes: 2 })).problem).toMatchObject({
      code: 'xml-too-large',
    });
  });
  it('but not for a large text in a part that is skipped', async () => {
    expect(
      (await read(`<list><a><skip>${'x'.repeat(999)}</skip></a></list>`, { xmlTokenCharacters: 40 })).problem,
    ).toBeNull();
  });
  it('without ever throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await read(`<list>${text}`)).toHaveProperty('problem');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect(await read(Buffer.from(bytes))).toHaveProperty('problem');
      }),
    );
  });
});
