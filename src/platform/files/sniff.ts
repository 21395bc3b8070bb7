import { SaxesParser } from 'saxes';
import { decoderOf, markedEncoding, xmlEncoding } from '#platform/files/encoding.ts';
import type { FileProblem } from '#platform/files/problem.ts';

/** What the first bytes of a file say about its outer form; names of XML elements are local names. */
export type OuterForm =
  | { readonly form: 'xml'; readonly elements: readonly SniffedElement[] }
  | { readonly form: 'text'; readonly start: string }
  | { readonly form: 'binary'; readonly kind: 'zip' | 'xlsx' | 'pdf' | 'excel' | 'gzip' | 'unknown' };

/** An element near the beginning of an XML document, in order of opening; the first is the root. */
export interface SniffedElement {
  readonly name: string;
  readonly namespace: string;
  readonly depth: number;
}

const SNIFFED_ELEMENTS = 60;

/** Looks at the beginning of a file, never at its name. */
export function sniff(head: Buffer): OuterForm | FileProblem {
  const binary = binaryKind(head);
  if (binary) return { form: 'binary', kind: binary };
  const marked = markedEncoding(head);
  if (marked && 'code' in marked) return marked;
  const plain = marked?.name.startsWith('utf-16')
    ? new TextDecoder(marked.name).decode(head.subarray(0, 4096))
    : head.toString('latin1', marked?.byteOrderMark ?? 0);
  if (plain.trimStart().startsWith('<')) return sniffXml(head);
  if (!marked && head.subarray(0, 4096).includes(0)) return { form: 'binary', kind: 'unknown' };
  return { form: 'text', start: plain.slice(0, 4096) };
}

function binaryKind(head: Buffer): 'zip' | 'xlsx' | 'pdf' | 'excel' | 'gzip' | null {
  const start = head.toString('latin1', 0, 8);
  if (start.startsWith('PK\x03\x04'))
    return /xl\/|\[Content_Types\]\.xml/.test(head.toString('latin1')) ? 'xlsx' : 'zip';
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'excel';
  if (start.startsWith('\x1f\x8b')) return 'gzip';
  return null;
}

function sniffXml(head: Buffer): OuterForm | FileProblem {
  const encoding = xmlEncoding(head);
  if ('code' in encoding) return encoding;
  const elements: SniffedElement[] = [];
  // A wrong byte or mistake in the head is told by the real reading, with its line.
  const text =
    decoderOf(encoding.name).write(head.subarray(encoding.byteOrderMark)) ??
    head.toString('latin1', encoding.byteOrderMark);
  const parser = new SaxesParser({ xmlns: false });
  const around: Record<string, string>[] = [{}];
  let stopped = false;
  parser.on('error', () => {
    stopped = true;
  });
  parser.on('opentag', (tag) => {
    const namespaces = { ...around[around.length - 1] };
    for (const [name, value] of Object.entries(tag.attributes)) if (name.startsWith('xmlns')) namespaces[name] = value;
    around.push(namespaces);
    if (stopped || elements.length >= SNIFFED_ELEMENTS) return;
    const [prefix, local] = tag.name.includes(':') ? tag.name.split(':', 2) : ['', tag.name];
    elements.push({
      name: local ?? '',
      namespace: namespaces[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? '',
      depth: around.length - 2,
    });
  });
  parser.on('closetag', () => {
    around.pop();
  });
  for (let start = 0; start < text.length && !stopped && elements.length < SNIFFED_ELEMENTS; start += 2048) {
    parser.write(text.slice(start, start + 2048));
  }
  return { form: 'xml', elements };
}
