/** The only place where values of the database become values of the program, and the other way round. Both back ends use text. */

const OID = {
  bool: 16,
  bytea: 17,
  int8: 20,
  int2: 21,
  int4: 23,
  oid: 26,
  json: 114,
  float4: 700,
  float8: 701,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  jsonb: 3802,
} as const;

/** Element type of each array type that we read. */
const ELEMENT_OF: Readonly<Record<number, number>> = {
  199: OID.json,
  1000: OID.bool,
  1005: OID.int2,
  1007: OID.int4,
  1009: 25,
  1015: 1043,
  1016: OID.int8,
  1021: OID.float4,
  1022: OID.float8,
  1028: OID.oid,
  1002: 18,
  1003: 19,
  1182: OID.date,
  1185: OID.timestamptz,
  1231: OID.numeric,
  2951: 2950,
  3807: OID.jsonb,
};

/** Turns the text of a value into what the program uses; throws rather than losing digits. */
export function parseValue(type: number, text: string): unknown {
  switch (type) {
    case OID.bool:
      return text === 't';
    case OID.int2:
    case OID.int4:
    case OID.oid:
    case OID.float4:
    case OID.float8:
      return Number(text);
    case OID.int8:
      return safeInteger(text);
    case OID.numeric:
      return exactNumber(text.replace(/\.0*$|(?<=\.\d*[1-9])0+$/, ''));
    case OID.date:
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`a date outside the calendar we use: ${text}`);
      return text;
    case OID.timestamptz:
      return moment(text);
    case OID.json:
    case OID.jsonb:
      return JSON.parse(text) as unknown;
    case OID.bytea:
      return new Uint8Array(Buffer.from(text.slice(2), 'hex'));
    default: {
      const element = ELEMENT_OF[type];
      return element === undefined ? text : parseArray(text, element);
    }
  }
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${text} is no safe integer; cast it to float8 or text in the query when that is meant`);
  }
  return value;
}

/** A number with at most 15 digits is the same number in the program. */
function exactNumber(text: string): number {
  if (!text.includes('.')) return safeInteger(text);
  const digits = text.replace(/^-?0*\.?0*|\./g, '').length;
  if (digits > 15)
    throw new RangeError(
      `${text} has more digits than a number of the program; cast it to float8 or text in the query`,
    );
  return Number(text);
}

/** '2026-11-20 08:30:00.123456+00' (sessions run in UTC) → '2026-11-20T08:30:00.123Z'. */
function moment(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (!match) throw new RangeError(`a moment that we cannot read: ${text}`);
  return `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(3, '0').slice(0, 3)}Z`;
}

function parseArray(text: string, element: number): unknown[] {
  let at = text.indexOf('{');
  const read = (): unknown[] => {
    const items: unknown[] = [];
    at += 1;
    while (at < text.length && text[at] !== '}') {
      if (text[at] === ',') at += 1;
      else if (text[at] === '{') items.push(read());
      else if (text[at] === '"') items.push(parseValue(element, quoted()));
      else {
        const word = /^[^,{}"]+/.exec(text.slice(at))?.[0];
        if (word === undefined) throw new RangeError(`an array that we cannot read: ${text}`);
        at += word.length;
        items.push(word === 'NULL' ? null : parseValue(element, word));
      }
    }
    at += 1;
    return items;
  };
  const quoted = (): string => {
    let word = '';
    for (at += 1; text[at] !== '"'; at += 1) {
      if (text[at] === '\\') at += 1;
      word += text[at];
    }
    at += 1;
    return word;
  };
  return read();
}

/** Turns a parameter into the text that the database reads; null stays null. Arrays become arrays of the database, other objects JSON. */
export function parameterText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value instanceof Date) return value.toISOString();
      if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
      if (Array.isArray(value)) return arrayText(value);
      return JSON.stringify(value);
    default:
      throw new TypeError(`a ${typeof value} cannot be a parameter`);
  }
}

function arrayText(values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (Array.isArray(value)) return arrayText(value);
    const text = parameterText(value);
    return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${items.join(',')}}`;
}
