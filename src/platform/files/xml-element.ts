/** An element of an XML document as a plain value. Names are local names: prefixes are gone. */
export interface XmlElement {
  readonly name: string;
  /** Line in the file where its start tag ends, from 1. */
  readonly line: number;
  /** Attributes as written, prefixes and all. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly in the element, entities resolved; '' when there is only white space. */
  readonly text: string;
}

/** Which parts of a document come out, so that the rest costs no memory. */
export interface XmlPlan {
  /** Each child of an element with such a name is a record of its own; the element itself is announced when it opens and closes. */
  readonly recordsIn: ReadonlySet<string>;
  /** Elements with such a name are records wherever they stand, except within another record. */
  readonly records: ReadonlySet<string>;
  /** Elements with such a name are left out with everything in them. */
  readonly skipped: ReadonlySet<string>;
}

/** Gets the records of a document one by one. */
export interface XmlReceiver {
  readonly open?: (name: string, line: number) => void;
  readonly close?: (name: string, line: number) => void;
  /** `namespace` is that of the record's own element ('' for none); `parent` the local name of the element around it. */
  readonly record: (element: XmlElement, namespace: string, parent: string) => void;
}
