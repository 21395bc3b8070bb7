import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ByteSource } from '#platform/files/bytes.ts';
import { isProblem } from '#platform/files/bytes.ts';
import { decoderOf, lineOfWrongByte, xmlEncoding } from '#platform/files/encoding.ts';
import { type FileLimits, fileLimits } from '#platform/files/limits.ts';
import type { FileProblem } from '#platform/files/problem.ts';
import type { XmlElement, XmlPlan, XmlReceiver } from '#platform/files/xml-element.ts';

interface OpenElement {
  name: string;
  line: number;
  attributes: Readonly<Record<string, string>>;
  children: OpenElement[];
  text: string;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const NO_CHILDREN: OpenElement[] = [];
Object.freeze(NO_CHILDREN);

/**
 * Reads an XML document and hands out its records. Document types and entities of its own are refused, as is anything
 * beyond the limits. Gives the first problem, after which no more records come; null when the whole document was well.
 */
export async function readXml(
  source: ByteSource,
  plan: XmlPlan,
  receiver: XmlReceiver,
  limits: FileLimits = fileLimits,
): Promise<FileProblem | null> {
  const head = await source.head(1024);
  if (isProblem(head)) return head;
  if (head.length === 0) return { code: 'file-empty', expected: 'a file with content' };
  const encoding = xmlEncoding(head);
  if (isProblem(encoding)) return encoding;

  const decoder = decoderOf(encoding.name);
  const reader = recordReader(plan, receiver, limits);
  let skip = encoding.byteOrderMark;
  let wrong: FileProblem | null = null;
  const failed = await source.each(limits.chunkBytes, (piece) => {
    const bytes = skip > 0 ? piece.subarray(skip) : piece;
    skip = 0;
    const text = decoder.write(bytes);
    if (text === null) wrong = wrongByte(bytes, reader.line(), encoding.name);
    else reader.write(text);
    return wrong === null && reader.problem() === null;
  });
  const problem = failed ?? reader.problem() ?? wrong;
  if (problem) return problem;
  if (decoder.end() === null)
    return { code: 'xml-truncated', line: reader.line(), expected: 'a complete last character' };
  return reader.end();
}

function wrongByte(piece: Buffer, line: number, encoding: string): FileProblem {
  return {
    code: 'wrong-encoding',
    line: encoding === 'utf-8' ? lineOfWrongByte(piece, line) : line,
    field: 'encoding',
    expected: `${encoding.toUpperCase()}, as the document says or by default; some bytes are not`,
    facts: { variant: 'xml', encoding: encoding.toUpperCase() },
  };
}

interface RecordReader {
  readonly write: (text: string) => void;
  readonly end: () => FileProblem | null;
  readonly problem: () => FileProblem | null;
  readonly line: () => number;
}

function recordReader(plan: XmlPlan, receiver: XmlReceiver, limits: FileLimits): RecordReader {
  const parser = new SaxesParser({ xmlns: false });
  const names = new Map<string, { readonly local: string; readonly skip: boolean }>();
  const outside: { name: string; namespaces: Readonly<Record<string, string>> }[] = [];
  const inside: OpenElement[] = [];
  let skipped = 0;
  let elements = 0;
  let characters = 0;
  let attributeCount = 0;
  let allElements = 0;
  let events = 0;
  let silent = 0;
  let namespace = '';
  let problem: FileProblem | null = null;

  const refuse = (found: FileProblem): void => {
    problem ??= { line: parser.line, column: parser.columnIndex + 1, ...found };
  };
  const nameOf = (written: string): { readonly local: string; readonly skip: boolean } => {
    let name = names.get(written);
    if (!name) {
      const local = written.slice(written.indexOf(':') + 1);
      name = { local, skip: plan.skipped.has(local) };
      if (names.size < 10_000) names.set(written, name);
    }
    return name;
  };
  const takeText = (text: string): void => {
    events += 1;
    if (text.charCodeAt(0) <= 32 && text.trim() === '') return;
    const current = inside[inside.length - 1];
    if (!current || problem) return;
    characters += text.length;
    if (characters > limits.xmlRecordCharacters)
      return refuse(tooLarge('text in one record', limits.xmlRecordCharacters));
    // A slice of the piece would keep the whole piece in memory: long texts are copied.
    const own = text.length < 13 ? text : ` ${text}`.slice(1);
    current.text = current.text === '' ? own : current.text + own;
  };
  const openOutside = (name: string, tag: SaxesTagPlain): void => {
    const parent = outside[outside.length - 1];
    const namespaces = namespacesOf(tag.attributes, parent?.namespaces ?? NO_ATTRIBUTES);
    const inContainer = parent !== undefined && plan.recordsIn.has(parent.name);
    if (inContainer || plan.records.has(name)) {
      const colon = tag.name.indexOf(':');
      namespace = namespaces[colon < 0 ? 'xmlns' : `xmlns:${tag.name.slice(0, colon)}`] ?? '';
      elements = 0;
      characters = 0;
      openInside(name, tag);
      parser.on('text', takeText);
      return;
    }
    outside.push({ name, namespaces });
    if (plan.recordsIn.has(name)) receiver.open?.(name, parser.line);
  };
  const openInside = (name: string, tag: SaxesTagPlain): void => {
    elements += 1;
    if (elements > limits.xmlRecordElements)
      return refuse(tooLarge('elements in one record', limits.xmlRecordElements));
    if (attributeCount > limits.xmlAttributes)
      return refuse(tooLarge('attributes of one element', limits.xmlAttributes));
    const attributes = attributeCount === 0 ? NO_ATTRIBUTES : tag.attributes;
    const element: OpenElement = { name, line: parser.line, attributes, children: NO_CHILDREN, text: '' };
    const parent = inside[inside.length - 1];
    if (parent) {
      if (parent.children === NO_CHILDREN) parent.children = [element];
      else parent.children.push(element);
    }
    inside.push(element);
  };

  parser.on('attribute', () => {
    attributeCount += 1;
  });
  parser.on('opentag', (tag) => {
    events += 1;
    allElements += 1;
    if (allElements > limits.xmlElements) return refuse(tooLarge('elements in the document', limits.xmlElements));
    if (problem) return;
    if (skipped > 0) {
      skipped += 1;
      attributeCount = 0;
      if (skipped + inside.length + outside.length > limits.xmlDepth) refuse(tooDeep(limits.xmlDepth));
      return;
    }
    if (inside.length + outside.length >= limits.xmlDepth) return refuse(tooDeep(limits.xmlDepth));
    const name = nameOf(tag.name);
    if (name.skip) {
      skipped = 1;
      parser.off('text');
    } else if (inside.length > 0) openInside(name.local, tag);
    else openOutside(name.local, tag);
    attributeCount = 0;
  });
  parser.on('closetag', () => {
    events += 1;
    if (problem) return;
    if (skipped > 0) {
      skipped -= 1;
      if (skipped === 0 && inside.length > 0) parser.on('text', takeText);
      return;
    }
    const element = inside.pop();
    if (!element) {
      const left = outside.pop();
      if (left && plan.recordsIn.has(left.name)) receiver.close?.(left.name, parser.line);
    } else if (inside.length === 0) {
      parser.off('text');
      receiver.record(element as XmlElement, namespace, outside[outside.length - 1]?.name ?? '');
    }
  });
  parser.on('cdata', takeText);
  parser.on('doctype', () =>
    refuse({ code: 'xml-doctype', raw: '<!DOCTYPE', expected: 'a document without document type (DTD)' }),
  );
  let ending = false;
  parser.on('error', (error) => refuse(fromParser(error, ending)));

  return {
    write: (text) => {
      const before = events;
      parser.write(text);
      silent = events === before ? silent + text.length : 0;
      if (silent > limits.xmlTokenCharacters && skipped === 0)
        refuse(tooLarge('one text or tag', limits.xmlTokenCharacters));
    },
    end: () => {
      ending = true;
      parser.close();
      return problem;
    },
    problem: () => problem,
    line: () => parser.line,
  };
}

function namespacesOf(
  attributes: Readonly<Record<string, string>>,
  around: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  let own: Record<string, string> | null = null;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    own ??= { ...around };
    own[name] = attributes[name] ?? '';
  }
  return own ?? around;
}

function tooDeep(most: number): FileProblem {
  return { code: 'xml-too-deep', expected: `at most ${most} elements within each other`, facts: { most } };
}

function tooLarge(what: string, most: number): FileProblem {
  return { code: 'xml-too-large', field: what, expected: `at most ${most}`, facts: { most } };
}

function fromParser(error: Error, ending: boolean): FileProblem {
  const message = error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
  if (ending && /unclosed|unexpected end/.test(message)) {
    return { code: 'xml-truncated', raw: message, expected: 'a complete document' };
  }
  if (/entity/.test(message)) return { code: 'xml-entity', raw: message, expected: 'only the entities of XML itself' };
  return { code: 'xml-not-well-formed', raw: message, expected: 'well-formed XML' };
}
